/** A word and what it stands for. */
export type TrieEntry<Value> = readonly [word: string, value: Value];

/** What has been read of words: what those stand for that end here, and how the others go on, by UTF-16 code unit. */
export interface TrieNode<Value> {
  readonly values: readonly Value[];
  readonly next: ReadonlyMap<number, TrieNode<Value>>;
}

/** Words by their letters. */
export interface Trie<Value> {
  /** Behind the first letter of its words. */
  startOf(code: number): TrieNode<Value> | undefined;
}

/** A node divides its words when it is first asked: notices reach few of the nodes, and nobody waits for the others. */
export function buildTrie<Value>(words: readonly TrieEntry<Value>[]): Trie<Value> {
  const root = nodeOf(words, 0);
  // Most characters of a text begin no word: an array says so much sooner than a map.
  const begins = new Uint8Array(0x10000);
  for (const [word] of words) begins[word.charCodeAt(0)] = 1;
  return { startOf: (code) => (begins[code] === 1 ? root.next.get(code) : undefined) };
}

/** @param words all alike in their first `depth` letters */
function nodeOf<Value>(words: readonly TrieEntry<Value>[], depth: number): TrieNode<Value> {
  let next: TrieNode<Value>['next'] | undefined;
  return {
    values: words.filter(([word]) => word.length === depth).map(([, value]) => value),
    get next() {
      return (next ??= divide(words, depth));
    },
  };
}

function divide<Value>(words: readonly TrieEntry<Value>[], depth: number): TrieNode<Value>['next'] {
  const byLetter = new Map<number, TrieEntry<Value>[]>();
  for (const entry of words) {
    const [word] = entry;
    if (word.length === depth) continue;
    const alike = byLetter.get(word.charCodeAt(depth));
    if (alike) alike.push(entry);
    else byLetter.set(word.charCodeAt(depth), [entry]);
  }
  return new Map(Array.from(byLetter, ([code, alike]) => [code, nodeOf(alike, depth + 1)]));
}
