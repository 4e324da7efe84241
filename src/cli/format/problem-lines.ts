import { formatMessage, type Message } from '../../yaml/index.ts';
import { createLineIndex } from '../../exports/annotations/line-index.ts';

/** Something amiss at an offset of a file. */
export interface PlacedProblem {
  readonly start: number;
  readonly code: string;
  readonly message: Message;
}

/** What is wrong with a file, for people and for editors' problem matchers: `file:line:column: code: message`, a line each. */
export function problemLines(path: string, text: string, problems: readonly PlacedProblem[]): string {
  const position = createLineIndex(text);
  return problems
    .map(({ start, code, message }) => {
      const { line, column } = position(start);
      return `${path}:${line}:${column}: ${code}: ${formatMessage(message)}\n`;
    })
    .join('');
}
