/** A word and what it stands for. */
export type TrieEntry<Value> = readonly [word: string, value: Value];

/** What has been read of words: what those stand for that end here, and how the others go on, by UTF-16 code unit. */
export interface TrieNode<Value> {
  readonly values: readonly Value[];
  readonly next: ReadonlyMap<number, TrieNode<Value>>;
}

/** Words by their letters. */
export interface Trie<Value> {
  /** Behind the first letter of the words that may begin at an offset (UTF-16) of a text; nothing where none does. */
  startAt(text: string, at: number): TrieNode<Value> | undefined;
}

const none = 0;
const longer = 1;
const letter = 2;

/** A node divides its words when it is first asked: notices reach few of the nodes, and nobody waits for the others. */
export function buildTrie<Value>(words: readonly TrieEntry<Value>[]): Trie<Value> {
  const root = nodeOf(words, 0);
  // Most characters of a text begin no word, and most that may are followed by one that says that they do not: arrays
  // tell so much sooner than maps. Two pairs may meet in one place; the maps know better.
  const begins = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x10000);
  for (const [word] of words) {
    const first = word.charCodeAt(0);
    begins[first] = Math.max(begins[first] ?? none, word.length > 1 ? longer : letter);
    pairs[placeOf(first, word.charCodeAt(1))] = 1;
  }
  return {
    startAt(text, at) {
      const first = text.charCodeAt(at);
      const begin = begins[first];
      if (begin === none || begin === undefined) return undefined;
      if (begin === longer && pairs[placeOf(first, text.charCodeAt(at + 1))] === 0) return undefined;
      return root.next.get(first);
    },
  };
}

/** @param second NaN behind the end of a text */
function placeOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & 0xffff;
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
