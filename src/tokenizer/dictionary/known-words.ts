import type { Dictionary } from './dictionary.ts';

/**
 * Calls back with each word of the dictionary that begins at an offset of the text, the shortest first, homographs in
 * the dictionary's order.
 *
 * @returns whether there is any
 */
export function findKnownWords(
  dictionary: Dictionary,
  text: string,
  start: number,
  found: (end: number, context: number, cost: number) => void,
): boolean {
  const { roots, firstWord, wordContexts, wordCosts } = dictionary;
  let any = false;
  let end = start + 1;
  for (let node = roots[text.charCodeAt(start)] ?? 0; node > 0; end++) {
    const stop = firstWord[node + 1] ?? 0;
    for (let word = firstWord[node] ?? stop; word < stop; word++) {
      found(end, wordContexts[word] ?? 0, wordCosts[word] ?? 0);
      any = true;
    }
    node = end < text.length ? childOf(dictionary, node, text.charCodeAt(end)) : 0;
  }
  return any;
}

/** 0 where no word goes on so. */
function childOf({ firstChild, labels }: Dictionary, node: number, unit: number): number {
  let low = firstChild[node] ?? 0;
  let high = firstChild[node + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const label = labels[middle] ?? 0;
    if (label === unit) return middle;
    if (label < unit) low = middle + 1;
    else high = middle;
  }
  return 0;
}
