/** Longer quotes are cut in a menu. */
const longestQuote = 20;

/** Words of a notice as a menu or a title shows them. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
