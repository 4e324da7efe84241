import { rememberSteps, type Step } from './remember-steps.ts';

/** A word and what it stands for. */
export type TrieEntry<Value> = readonly [word: string, value: Value];

/** Words by their letters. Offsets are UTF-16 code units. */
export interface Trie<Value> {
  /**
   * From what has been read of words (0: nothing) by one more code unit: negative where no word goes on so, else to be
   * taken apart by the functions below.
   */
  readonly step: Step;
  /** What the words stand for that end with what has been read. */
  valuesOf(state: number): readonly Value[];
  /** False where no word begins with what stands at an offset of a text; else some may. */
  mayBegin(text: string, at: number): boolean;
}

/** The state that a step leads to. */
export const leadsTo = (step: number): number => step >> 1;
/** Whether a word ends there. */
export const endsWord = (step: number): boolean => (step & 1) !== 0;

interface Node<Value> {
  readonly values: readonly Value[];
  /** Words that go on, all alike in their first `depth` letters. */
  readonly longer: readonly TrieEntry<Value>[];
  readonly depth: number;
  /** The numbers of the nodes behind each code unit, once it was asked. */
  next?: ReadonlyMap<number, number>;
}

/** A node divides its words when it is first asked: notices reach few of the nodes, and nobody waits for the others. */
export function buildTrie<Value>(words: readonly TrieEntry<Value>[]): Trie<Value> {
  const nodes = [nodeOf(words, 0)];

  const divide = ({ longer, depth }: Node<Value>): ReadonlyMap<number, number> => {
    const byLetter = new Map<number, TrieEntry<Value>[]>();
    for (const entry of longer) {
      const code = entry[0].charCodeAt(depth);
      const alike = byLetter.get(code);
      if (alike) alike.push(entry);
      else byLetter.set(code, [entry]);
    }
    return new Map(
      Array.from(byLetter, ([code, alike]) => [code, nodes.push(nodeOf(alike, depth + 1)) - 1]),
    );
  };
  const ask: Step = (state, code) => {
    const node = nodes[state];
    const next = node && (node.next ??= divide(node)).get(code);
    if (next === undefined) return -1;
    return next * 2 + ((nodes[next]?.values.length ?? 0) > 0 ? 1 : 0);
  };

  const begins = openings(words.map(([word]) => word));
  return {
    step: rememberSteps(ask),
    valuesOf: (state) => nodes[state]?.values ?? noValues,
    mayBegin: (text, at) => {
      const first = text.charCodeAt(at);
      // Behind the end of a text the second is NaN, which counts as 0.
      return begins.alone.has(first) || begins.pairs.has(pairOf(first, text.charCodeAt(at + 1)));
    },
  };
}

const noValues: readonly never[] = [];

/**
 * Which letters are a word, and which pairs of letters begin one: nearly all that a scan meets begins none, and 8 KB that
 * stay in the processor's nearest cache tell so five times sooner than the memory of steps does.
 */
function openings(words: readonly string[]): Readonly<Record<'alone' | 'pairs', BitSet>> {
  const [alone, pairs] = [new BitSet(), new BitSet()];
  for (const word of words) {
    if (word.length === 1) alone.add(word.charCodeAt(0));
    else pairs.add(pairOf(word.charCodeAt(0), word.charCodeAt(1)));
  }
  return { alone, pairs };
}

/** A number of 16 bits: two pairs may have the same, the steps know better. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & 0xffff;
}

/** A set of numbers of 16 bits. */
class BitSet {
  readonly #words = new Int32Array(0x10000 / 32);

  add(value: number): void {
    this.#words[value >> 5] = (this.#words[value >> 5] ?? 0) | (1 << (value & 31));
  }

  has(value: number): boolean {
    return ((this.#words[value >> 5] ?? 0) & (1 << (value & 31))) !== 0;
  }
}

function nodeOf<Value>(words: readonly TrieEntry<Value>[], depth: number): Node<Value> {
  return {
    values: words.filter(([word]) => word.length === depth).map(([, value]) => value),
    longer: words.filter(([word]) => word.length > depth),
    depth,
  };
}
