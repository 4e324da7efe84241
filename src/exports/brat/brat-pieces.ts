import { type Span, withoutBlankEnds } from '../../analysis/index.ts';

/** What Python's readers of lines take for a line's end: brat's files have an annotation a line. */
const lineEnd = /[\n\r\v\f\p{Zl}\p{Zp}\u0085]+/gu;

/** Words that run over several lines, line by line: brat marks them as one annotation with several fragments. */
export function bratPieces(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: words, index } of text.slice(start, end).matchAll(lineEnd)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + words.length;
  }
  return [...pieces, { start: from, end }].flatMap((piece) => withoutBlankEnds(text, piece) ?? []);
}
