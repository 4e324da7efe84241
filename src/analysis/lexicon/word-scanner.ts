import { codeAt } from '../text/code-at.ts';
import { Openings } from './openings.ts';
import { rememberSteps, type Step } from './remember-steps.ts';

/** A word and what it stands for. */
export type WordEntry<Value> = readonly [word: string, value: Value];

/** Told of a word in a text, in UTF-16 offsets. */
export type Tell<Value> = (value: Value, start: number, end: number) => void;

/** Finds all words in a text, in one pass: by where they begin, then by where they end. */
export type WordScanner<Value> = (text: string, tell: Tell<Value>) => void;

/** Builds a scanner that looks at each letter of a text once, unless words begin with it and the next. */
export function createWordScanner<Value>(words: readonly WordEntry<Value>[]): WordScanner<Value> {
  const { step, valuesOf } = createTrie(words);
  const openings = new Openings();
  for (const [word] of words) {
    openings.add(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : undefined);
  }
  return (text, tell) => {
    let next = codeAt(text, 0);
    for (let start = 0; start < text.length; start++) {
      const code = next;
      next = codeAt(text, start + 1);
      if (!openings.mayBegin(code, next)) continue;
      let taken = step(0, code);
      for (let end = start + 1; taken >= 0; end++) {
        if (endsWord(taken)) for (const value of valuesOf(leadsTo(taken))) tell(value, start, end);
        if (end === text.length) break;
        taken = step(leadsTo(taken), text.charCodeAt(end));
      }
    }
  };
}

/** Words by their letters: a state is what has been read of words, and a step adds a code unit to that. */
interface Trie<Value> {
  /** Negative where no word goes on so, else to be taken apart by the functions below. */
  readonly step: Step;
  /** What the words stand for that end with what has been read. */
  readonly valuesOf: (state: number) => readonly Value[];
}

/** The state that a step leads to. */
const leadsTo = (step: number): number => step >> 1;
/** Whether a word ends there. */
const endsWord = (step: number): boolean => (step & 1) !== 0;

interface Node<Value> {
  readonly values: readonly Value[];
  /** Words that go on, all alike in their first `depth` letters. */
  readonly longer: readonly WordEntry<Value>[];
  readonly depth: number;
  /** The numbers of the nodes behind each code unit, once it was asked. */
  next?: ReadonlyMap<number, number>;
}

/** A node divides its words when it is first asked: notices reach few of the nodes, and nobody waits for the others. */
function createTrie<Value>(words: readonly WordEntry<Value>[]): Trie<Value> {
  const nodes = [nodeOf(words, 0)];

  const divide = ({ longer, depth }: Node<Value>): ReadonlyMap<number, number> => {
    const byLetter = new Map<number, WordEntry<Value>[]>();
    for (const entry of longer) {
      const code = entry[0].charCodeAt(depth);
      const alike = byLetter.get(code);
      if (alike) alike.push(entry);
      else byLetter.set(code, [entry]);
    }
    return new Map(Array.from(byLetter, ([code, alike]) => [code, nodes.push(nodeOf(alike, depth + 1)) - 1]));
  };
  const ask: Step = (state, code) => {
    const node = nodes[state];
    const next = node && (node.next ??= divide(node)).get(code);
    if (next === undefined) return -1;
    return next * 2 + ((nodes[next]?.values.length ?? 0) > 0 ? 1 : 0);
  };
  return { step: rememberSteps(ask), valuesOf: (state) => nodes[state]?.values ?? [] };
}

function nodeOf<Value>(words: readonly WordEntry<Value>[], depth: number): Node<Value> {
  return {
    values: words.filter(([word]) => word.length === depth).map(([, value]) => value),
    longer: words.filter(([word]) => word.length > depth),
    depth,
  };
}
