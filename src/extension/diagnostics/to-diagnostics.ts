import { Diagnostic, DiagnosticSeverity, Position, Range } from 'vscode';
import type { Problem } from '../../yaml/index.ts';
import { localize } from '../localize.ts';

export const diagnosticSource = 'notice-annotator';

/** Problems of a YAML file that need not be open, in the editor's places and language. */
export async function toDiagnostics(
  text: string,
  problems: readonly Problem[],
): Promise<readonly Diagnostic[]> {
  const { lineColumn } = await import('../../yaml/index.ts');
  const positionAt = (offset: number) => {
    const { line, column } = lineColumn(text, offset);
    return new Position(line - 1, column - 1);
  };
  return problems.map(({ start, end, message, code }) => {
    const range = new Range(positionAt(start), positionAt(end));
    const diagnostic = new Diagnostic(range, localize(message), DiagnosticSeverity.Error);
    diagnostic.source = diagnosticSource;
    diagnostic.code = code;
    return diagnostic;
  });
}
