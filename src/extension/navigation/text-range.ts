import { Position, Range } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import type { lineColumn } from '../../yaml/index.ts';

/** A span of a text that need not be open, in the editor's lines and columns. */
export type RangeIn = (text: string, span: Span) => Range;

export async function textRanges(): Promise<RangeIn> {
  const yaml = await import('../../yaml/index.ts');
  return (text, { start, end }) =>
    new Range(positionIn(yaml.lineColumn(text, start)), positionIn(yaml.lineColumn(text, end)));
}

function positionIn({ line, column }: ReturnType<typeof lineColumn>): Position {
  return new Position(line - 1, column - 1);
}
