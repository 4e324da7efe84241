/** Longer words are searched for by their beginning. */
const mostLetters = 60;

/** The longest part of some words that stands in a text, on one line; empty where not even one letter does. */
export function longestPart(words: string, text: string): string {
  const letters = [...words.slice(0, mostLetters)];
  const partOf = (length: number): string | undefined => {
    for (let at = 0; at + length <= letters.length; at++) {
      const part = letters.slice(at, at + length).join('');
      if (!/[\r\n]/.test(part) && text.includes(part)) return part;
    }
    return undefined;
  };
  // What stands there stands there in all its parts: the length can be halved in on.
  let found = '';
  let low = 1;
  let high = letters.length;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const part = partOf(middle);
    if (part === undefined) high = middle - 1;
    else {
      found = part;
      low = middle + 1;
    }
  }
  return found;
}
