import type { Span } from '../../analysis/index.ts';

/** A replacement in a text: `before.slice(0, start) + text + before.slice(end)`. */
export interface Change extends Span {
  readonly text: string;
}

/** The lines to replace to turn a text into another; nothing where they are the same. */
export function changedSpan(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  // Whole lines, so that neither a surrogate pair nor a line end is cut in two.
  const from = start === 0 ? 0 : before.lastIndexOf('\n', start - 1) + 1;
  const next = before.indexOf('\n', Math.max(from, before.length - kept));
  const end = next < 0 ? before.length : next + 1;
  return { start: from, end, text: after.slice(from, after.length - (before.length - end)) };
}
