import { Diagnostic, DiagnosticSeverity, Position, Range } from 'vscode';
import { localize } from '../localize.ts';

export const diagnosticSource = 'notice-annotator';

/** What is wrong with a record, for the editor. The records layer is loaded with the first record, not before. */
export async function diagnoseRecord(text: string): Promise<readonly Diagnostic[]> {
  const { lineColumn, validateRecord } = await import('../../records/index.ts');
  const positionAt = (offset: number) => {
    const { line, column } = lineColumn(text, offset);
    return new Position(line - 1, column - 1);
  };
  return validateRecord(text).map(({ start, end, message, code }) => {
    const range = new Range(positionAt(start), positionAt(end));
    const diagnostic = new Diagnostic(range, localize(message), DiagnosticSeverity.Error);
    diagnostic.source = diagnosticSource;
    diagnostic.code = code;
    return diagnostic;
  });
}
