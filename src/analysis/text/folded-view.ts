import type { Span } from '../model/span.ts';
import { foldCharacter, voicingMark } from './fold-character.ts';

/**
 * A notice as the recognisers read it: one form for each character (NFKC, radicals, waves, dashes, blanks, line ends),
 * with the way back to the words as they stand. Offsets are UTF-16 code units on both sides.
 */
export interface FoldedView {
  readonly original: string;
  readonly text: string;
  /** From a span of `text` to the span of `original` that it was folded from. */
  toOriginal(span: Span): Span;
  /** From an offset in `original` to the offset in `text` that reads the same place. */
  toFolded(offset: number): number;
}

/** Characters that read as themselves: kana, the usual ideographs and punctuation, ASCII but control characters. */
function readsAsItself(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e) ||
    code === 0x0a ||
    (code >= 0x3001 && code <= 0x301b) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fe) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}

export function foldText(original: string): FoldedView {
  const pieces: string[] = [];
  /** For each code unit of the folded text, where its source starts and ends in the original. */
  const starts: number[] = [];
  const ends: number[] = [];

  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    const next = original.charCodeAt(at + 1);
    const joins = voicingMark.test(original.charAt(at + 1));
    if (readsAsItself(code) && !joins) {
      pieces.push(original.charAt(at));
      starts.push(at);
      ends.push(++at);
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
    let end = at + character.length;
    if (code === 0x0d && next === 0x0a) end += 1;
    else if (joins) end += 1;
    const folded = joins ? original.slice(at, end).normalize('NFKC') : foldCharacter(character);
    pieces.push(folded);
    starts.push(...new Array<number>(folded.length).fill(at));
    ends.push(...new Array<number>(folded.length).fill(end));
    at = end;
  }

  const from = Uint32Array.from(starts);
  const to = Uint32Array.from(ends);
  const text = pieces.join('');
  return {
    original,
    text,
    toOriginal: ({ start, end }) => {
      if (end <= start) {
        const point = start < from.length ? (from[start] ?? original.length) : original.length;
        return { start: point, end: point };
      }
      return { start: from[start] ?? original.length, end: to[end - 1] ?? original.length };
    },
    toFolded: (offset) => firstAtOrAfter(from, offset),
  };
}

/** Index of the first value that is at least `offset`, in an ascending array; its length when there is none. */
function firstAtOrAfter(ascending: Uint32Array, offset: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
