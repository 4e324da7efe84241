import type { DateDraft } from '../written-date.ts';

/**
 * One step from candidates to mentions. Drafts come and go in reading order and never overlap; each refiner looks only
 * a few characters beyond a draft, so that all of them together stay linear.
 */
export type DateRefiner = (drafts: readonly DateDraft[], text: string) => DateDraft[];

/** What a sticky pattern (flag `y`) reads right behind an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The few characters before an offset, and after one. */
export function textBefore(text: string, at: number, length = 12): string {
  return text.slice(Math.max(0, at - length), at);
}

export function textAfter(text: string, at: number, length = 12): string {
  return text.slice(at, at + length);
}
