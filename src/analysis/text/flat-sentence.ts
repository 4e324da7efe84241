import type { Span } from '../model/span.ts';
import { characterSet } from './character-set.ts';

/** A sentence without the blanks and line breaks that a PDF put between its letters, and the way back. */
export interface FlatSentence {
  readonly text: string;
  /** From a span of `text` to the folded text's. */
  toFolded(span: Span): Span;
}

const latin = characterSet(/[A-Za-z0-9]/);

/** Blanks between Latin words stay: they part words there. */
export function flatten(text: string, { start, end }: Span): FlatSentence {
  const written = text.slice(start, end);
  if (!/[ \n]/.test(written)) {
    return { text: written, toFolded: (span) => ({ start: start + span.start, end: start + span.end }) };
  }
  const kept: number[] = [];
  let flat = '';
  for (let at = 0; at < written.length; at++) {
    const character = written.charAt(at);
    const blank = character === ' ' || character === '\n';
    if (blank && !(latin.test(written.charAt(at - 1)) && latin.test(written.charAt(at + 1)))) continue;
    kept.push(at);
    flat += character === '\n' ? ' ' : character;
  }
  return {
    text: flat,
    toFolded: (span) => ({
      start: start + (kept[span.start] ?? 0),
      end: start + (kept[span.end - 1] ?? written.length - 1) + 1,
    }),
  };
}
