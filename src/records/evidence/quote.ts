import type { Span } from '../../analysis/index.ts';
import type { Evidence } from '../generated/notice-record.ts';

/** Evidence as the machine writes it: a quote with its context and its position. */
export type Quote = Required<Omit<Evidence, 'read' | 'accepted'>>;

/** UTF-16 code units of context on each side, at most. */
const contextLength = 24;
/** A context is cut at the end of a line or sentence only if this much of it is left. */
const shortestCut = 12;

/**
 * The quote at a span with what stands before and after it (TextQuoteSelector and TextPositionSelector of W3C's Web
 * Annotation Data Model).
 *
 * @param span UTF-16 offsets into `text`
 */
export function quoteAt(text: string, { start, end }: Span): Quote {
  return { exact: text.slice(start, end), prefix: before(text, start), suffix: after(text, end), start, end };
}

function before(text: string, end: number): string {
  let start = Math.max(0, end - contextLength);
  while (start < end && splitsCharacter(text, start)) start++;
  for (let cut = start + 1; cut <= end - shortestCut; cut++) {
    if (opensSentence(text, cut)) return text.slice(cut, end);
  }
  return text.slice(start, end);
}

function after(text: string, start: number): string {
  let end = Math.min(text.length, start + contextLength);
  while (end > start && splitsCharacter(text, end)) end--;
  for (let cut = end - 1; cut >= start + shortestCut; cut--) {
    if (closesSentence(text, cut)) return text.slice(start, cut);
  }
  return text.slice(start, end);
}

function opensSentence(text: string, offset: number): boolean {
  return /[。！？\n\r]/.test(text.charAt(offset - 1)) && !/[\n\r]/.test(text.charAt(offset));
}

function closesSentence(text: string, offset: number): boolean {
  return /[。！？]/.test(text.charAt(offset - 1)) || /[^\n\r][\n\r]/.test(text.slice(offset - 1, offset + 1));
}

/** Whether an offset lies inside of what a reader sees as one: a surrogate pair, CRLF, a letter with its marks. */
function splitsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const here = text.charCodeAt(offset);
  const previous = text.charCodeAt(offset - 1);
  if (isLowSurrogate(here) && isHighSurrogate(previous)) return true;
  if (here === lineFeed && previous === carriageReturn) return true;
  // Combining marks and variation selectors: か + ゙, 葛 + its selector.
  return /^\p{M}/u.test(text.slice(offset, offset + 2));
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
