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

  return { step: rememberSteps(ask), valuesOf: (state) => nodes[state]?.values ?? [] };
}

function nodeOf<Value>(words: readonly TrieEntry<Value>[], depth: number): Node<Value> {
  return {
    values: words.filter(([word]) => word.length === depth).map(([, value]) => value),
    longer: words.filter(([word]) => word.length > depth),
    depth,
  };
}
