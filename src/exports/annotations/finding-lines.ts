import { type Finding, noteText } from '../../analysis/index.ts';
import { createLineIndex } from './line-index.ts';

/** Findings as compilers print warnings: `path:line:column: warning: code: message`, a line each. */
export function findingLines(path: string, text: string, findings: readonly Finding[]): string {
  const position = createLineIndex(text);
  return findings
    .map((finding) => {
      const { line, column } = position(finding.start);
      return `${path}:${line}:${column}: warning: ${finding.code}: ${noteText(finding)}\n`;
    })
    .join('');
}
