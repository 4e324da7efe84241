import { parseTemplate, type TemplatePart } from './template.ts';

/** A template and what it stands for. */
export interface TermEntry<Value> {
  readonly template: string;
  readonly value: Value;
}

/** A state of a deterministic automaton: where each character class leads, and what has been read by then. */
export interface TermState<Value> {
  readonly values: readonly Value[];
  /** Class → the next state, and the characters of that class that the lexicon writes there. */
  readonly next: ReadonlyMap<string, { readonly state: number; readonly meant: readonly string[] }>;
}

/**
 * What is left of a template at one place. Alternatives share what follows them, so that a template with thousands of
 * spellings takes no more room than its own letters.
 */
interface Rest<Value> {
  readonly id: number;
  readonly arcs: readonly (readonly [character: string, rest: Rest<Value>])[];
  readonly values: readonly Value[];
}

/**
 * Joins templates into one deterministic automaton by the subset construction. State 0 is the start.
 *
 * @param keyOf class of a character: what it returns alike is read alike
 * @throws Error for a template whose brackets do not balance
 */
export function buildTermGraph<Value>(
  entries: readonly TermEntry<Value>[],
  keyOf: (character: string) => string,
): readonly TermState<Value>[] {
  const start = startOf(entries);
  const ids = new Map<string, number>([[String(start.id), 0]]);
  const sets: Rest<Value>[][] = [[start]];
  const states: TermState<Value>[] = [];

  // The list grows while it is walked, until no set is new.
  for (const rests of sets) {
    const targets = new Map<string, { rests: Set<Rest<Value>>; meant: Set<string> }>();
    for (const [character, rest] of rests.flatMap(({ arcs }) => arcs)) {
      const key = keyOf(character);
      const target = targets.get(key) ?? { rests: new Set(), meant: new Set() };
      target.rests.add(rest);
      target.meant.add(character);
      targets.set(key, target);
    }

    const next = new Map<string, { state: number; meant: readonly string[] }>();
    for (const [key, target] of targets) {
      const set = [...target.rests].sort((a, b) => a.id - b.id);
      const name = set.map(({ id }) => id).join();
      const state = ids.get(name) ?? sets.push(set) - 1;
      ids.set(name, state);
      next.set(key, { state, meant: [...target.meant] });
    }
    states.push({ values: [...new Set(rests.flatMap(({ values }) => values))], next });
  }
  return states;
}

function startOf<Value>(entries: readonly TermEntry<Value>[]): Rest<Value> {
  const counter = { last: 0 };
  const rest = (arcs: Rest<Value>['arcs'], values: Rest<Value>['values']): Rest<Value> => ({
    id: ++counter.last,
    arcs,
    values,
  });
  const merge = (rests: readonly Rest<Value>[]): Rest<Value> =>
    rest(
      rests.flatMap(({ arcs }) => arcs),
      rests.flatMap(({ values }) => values),
    );
  const before = (parts: readonly TemplatePart[], after: Rest<Value>): Rest<Value> =>
    parts.reduceRight<Rest<Value>>((following, part) => {
      if (typeof part !== 'string') return merge(part.alternatives.map((each) => before(each, following)));
      return [...part].reduceRight((tail, character) => rest([[character, tail]], []), following);
    }, after);
  return merge(entries.map(({ template, value }) => before(parseTemplate(template), rest([], [value]))));
}
