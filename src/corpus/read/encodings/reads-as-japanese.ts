/**
 * Whether a text that was decoded by a guess reads as Japanese: bytes of other languages, and Japanese in the other
 * encoding, often decode without an error, to characters that nobody writes.
 */
export function readsAsJapanese(text: string): boolean {
  const { length } = beyondAscii(text);
  if (length === 0 || strange.test(text)) return false;
  if (shareOf(text, looseAmongLetters) > 0.5) return false;
  if (shareOf(text, halfWidth) === 1) return length >= evidentKana;
  return length < evidentText || shareOf(text, kana) >= leastKana;
}

/** How many half-width kana make a text of nothing else: ÄÖÜ in Latin-1 is three. */
const evidentKana = 10;
/** From this many characters on, a Japanese text has kana, or 、 between the words of a list. */
const evidentText = 24;
const leastKana = 0.03;

const kana = /[\u3001-\u3003\u300C-\u3011\u3041-\u309F\u30A1-\u30FF\uFF01-\uFF5E\uFF66-\uFF9F]/gu;
export const halfWidth = /[\uFF61-\uFF9F]/gu;
/** Private use, and control characters other than those that part cells, lines and pages. */
const strange = /\p{Co}|(?![\t\n\f\r])\p{Cc}/u;
/** Latin-1 read as Shift_JIS: crème is cr錬e, and “q is 倒. Japanese words beside Latin ones are longer, or have kana. */
const looseAmongLetters =
  /(?<=[A-Za-z])[^\p{ASCII}\u3000-\u30FF]{1,2}(?![^\p{ASCII}])|(?<![^\p{ASCII}])[^\p{ASCII}\u3000-\u30FF]{1,2}(?=[A-Za-z])/gu;

function beyondAscii(text: string): readonly string[] {
  return text.match(/[^\p{ASCII}]/gu) ?? [];
}

/** The part of the characters beyond ASCII that a pattern takes. */
export function shareOf(text: string, pattern: RegExp): number {
  const taken = [...text.matchAll(pattern)].reduce((sum, [match]) => sum + [...match].length, 0);
  return taken / beyondAscii(text).length;
}
