import type { Span } from '../model/span.ts';
import { codeAt } from './code-at.ts';
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

/** A place where folding changes the length; between two of them both texts run in step. */
interface LengthChange {
  /** Offset of the source in `original`. */
  readonly from: number;
  readonly to: number;
  /** Offset of the outcome in `text`. */
  readonly start: number;
  readonly end: number;
}

/** Characters that read as themselves: kana, the usual ideographs and punctuation, printable ASCII. */
function readsAsItself(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30a1 && code <= 0x30fe) ||
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0x3001 && code <= 0x301b) ||
    code === 0x0a
  );
}

/** Half-width ﾞ ﾟ and their combining forms join the character before them, whatever that is. */
function mayJoin(code: number): boolean {
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}

export function foldText(original: string): FoldedView {
  const pieces: string[] = [];
  const changes: LengthChange[] = [];
  let length = 0;
  let copied = 0;
  let at = 0;

  while (at < original.length) {
    if (readsAsItself(original.charCodeAt(at)) && !mayJoin(codeAt(original, at + 1))) {
      at += 1;
      continue;
    }
    pieces.push(original.slice(copied, at));
    length += at - copied;

    const to = endOfCharacter(original, at);
    const folded = foldSequence(original.slice(at, to));
    pieces.push(folded);
    if (folded.length !== to - at) {
      changes.push({ from: at, to, start: length, end: length + folded.length });
    }
    length += folded.length;
    copied = at = to;
  }
  pieces.push(original.slice(copied));

  const toOriginalOffset = (offset: number, edge: 'from' | 'to'): number => {
    const change = changes[lastIndex(changes, (each) => each.start <= offset)];
    if (!change) return offset;
    return offset < change.end ? change[edge] : change.to + (offset - change.end);
  };
  return {
    original,
    text: pieces.join(''),
    toOriginal: ({ start, end }) => {
      const from = toOriginalOffset(start, 'from');
      if (end <= start) return { start: from, end: from };
      const last = end - 1;
      const change = changes[lastIndex(changes, (each) => each.start <= last)];
      const inside = change !== undefined && last < change.end;
      return { start: from, end: inside ? change.to : toOriginalOffset(last, 'to') + 1 };
    },
    toFolded: (offset) => {
      const change = changes[lastIndex(changes, (each) => each.from <= offset)];
      if (!change) return offset;
      return offset < change.to ? change.start : change.end + (offset - change.to);
    },
  };
}

/** Where the character at `at` ends, with what belongs to it: the other surrogate, LF after CR, a voicing mark. */
function endOfCharacter(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  const end = at + (code > 0xffff ? 2 : 1);
  const next = codeAt(text, end);
  return (code === 0x0d && next === 0x0a) || mayJoin(next) ? end + 1 : end;
}

function foldSequence(sequence: string): string {
  if (sequence.length === 1) return foldCharacter(sequence);
  if (sequence === '\r\n') return '\n';
  return voicingMark.test(sequence.slice(1)) ? sequence.normalize('NFKC') : foldCharacter(sequence);
}

/** Index of the last element for which `holds`, in a list where those come first; -1 when there is none. */
function lastIndex<Value>(list: readonly Value[], holds: (value: Value) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = list[middle];
    if (value !== undefined && holds(value)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
