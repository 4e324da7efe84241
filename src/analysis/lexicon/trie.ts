/** A word and what it stands for. */
export type TrieEntry<Value> = readonly [word: string, value: Value];

/**
 * What has been read of words: what those stand for that end here, and how the others go on. A node divides its words
 * when it is first asked: notices reach few of the nodes, and nobody waits for the others.
 */
export class TrieNode<Value> {
  readonly values: readonly Value[];
  readonly #longer: readonly TrieEntry<Value>[];
  readonly #depth: number;
  #next: ReadonlyMap<number, TrieNode<Value>> | undefined;

  /** @param words all alike in their first `depth` letters */
  constructor(words: readonly TrieEntry<Value>[], depth: number) {
    this.values = words.filter(([word]) => word.length === depth).map(([, value]) => value);
    this.#longer = words.filter(([word]) => word.length > depth);
    this.#depth = depth;
  }

  /** @param code UTF-16 code unit */
  next(code: number): TrieNode<Value> | undefined {
    this.#next ??= divide(this.#longer, this.#depth);
    return this.#next.get(code);
  }
}

function divide<Value>(
  words: readonly TrieEntry<Value>[],
  depth: number,
): ReadonlyMap<number, TrieNode<Value>> {
  const byLetter = new Map<number, TrieEntry<Value>[]>();
  for (const entry of words) {
    const code = entry[0].charCodeAt(depth);
    const alike = byLetter.get(code);
    if (alike) alike.push(entry);
    else byLetter.set(code, [entry]);
  }
  return new Map(Array.from(byLetter, ([code, alike]) => [code, new TrieNode(alike, depth + 1)]));
}

/** Words by their letters. Offsets are UTF-16 code units. */
export interface Trie<Value> {
  /** Behind the first letter of the words that begin with what stands at an offset of a text. */
  startAt(text: string, at: number): TrieNode<Value> | undefined;
  /** False where no word begins with the two letters at an offset; else some may. */
  mayGoOn(text: string, at: number): boolean;
}

/**
 * Most characters of a text begin no word, and most that do are followed by one that says that the word is another:
 * arrays tell so much sooner than maps.
 */
export function buildTrie<Value>(words: readonly TrieEntry<Value>[]): Trie<Value> {
  const nodes: (TrieNode<Value> | undefined)[] = [undefined];
  const begins = new Uint16Array(0x10000);
  for (const [code, node] of divide(words, 0)) {
    begins[code] = nodes.length;
    nodes.push(node);
  }
  // Two pairs of letters may meet in one place; the nodes know better.
  const pairs = new Uint8Array(0x10000);
  for (const [word] of words) if (word.length > 1) pairs[placeOf(word, 0)] = 1;
  return {
    startAt: (text, at) => nodes[begins[text.charCodeAt(at)] ?? 0],
    mayGoOn: (text, at) => pairs[placeOf(text, at)] === 1,
  };
}

function placeOf(text: string, at: number): number {
  // Behind the end of a text the second is NaN, which counts as 0.
  return (Math.imul(text.charCodeAt(at), 0x9e5) ^ text.charCodeAt(at + 1)) & 0xffff;
}
