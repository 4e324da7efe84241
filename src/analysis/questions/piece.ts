import type { Span } from '../model/span.ts';

/** A short part of the folded text that a tokenizer is asked about. */
export interface Piece {
  /** The question: without the line breaks of a PDF, at most `longestPiece` UTF-16 units. */
  readonly words: string;
  /** From a span of `words` to the folded text's. */
  toFolded(span: Span): Span;
}

/** In UTF-16 units: what stands farther off says nothing of the words that are asked about. */
const longestPiece = 60;

/** Pieces that one notice asks about at most. */
const mostQuestions = 20;

export function pieceOf(text: string, { start, end }: Span): Piece {
  let words = '';
  const offsets: number[] = [];
  let at = start;
  for (; at < end && words.length < longestPiece; at++) {
    const character = text.charAt(at);
    if (character === '\n') {
      while (text.charAt(at + 1) === ' ' && at + 1 < end) at += 1;
      continue;
    }
    words += character;
    offsets.push(at);
  }
  // No half of a surrogate pair at the cut.
  if (at < end) words = words.replace(/[\uD800-\uDBFF]$/, '');
  return {
    words,
    toFolded: (span) => ({ start: offsets[span.start] ?? start, end: (offsets[span.end - 1] ?? at - 1) + 1 }),
  };
}

/**
 * Each question once, in the order given, as many as one notice may ask; those that have their answer are left out and
 * count against that number.
 */
export function questionsOf(
  asked: readonly string[],
  answered: ReadonlyMap<string, unknown> = new Map(),
): readonly string[] {
  const open = new Set(asked.filter((words) => words.length >= 2 && !answered.has(words)));
  return [...open].slice(0, Math.max(0, mostQuestions - answered.size));
}
