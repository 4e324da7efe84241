import { parseTemplate, type TemplatePart } from './template.ts';

/** A template, or a word that is meant letter by letter, and what it stands for. */
export type TermEntry<Value> =
  { readonly template: string; readonly value: Value } | { readonly word: string; readonly value: Value };

/** A state of a deterministic automaton: what has been read by then, and where each character leads. */
export interface TermState<Value> {
  readonly values: readonly Value[];
  /** By the class of a UTF-16 code unit. */
  readonly next: ReadonlyMap<number, TermTransition<Value>>;
}

export interface TermTransition<Value> {
  readonly state: TermState<Value>;
  /** The characters of the class that the lexicon writes there. */
  readonly meant: readonly string[];
}

/**
 * What is left of a template at one place. Alternatives share what follows them, so that a template with thousands of
 * spellings takes no more room than its own letters.
 */
export interface Rest<Value> {
  readonly id: number;
  readonly arcs: readonly (readonly [character: string, rest: Rest<Value>])[];
  readonly values: readonly Value[];
}

/**
 * Joins templates into one deterministic automaton by the subset construction, and returns its start. A state finds out
 * where it leads when it is first asked: notices visit a small part of the states, and nobody waits for the others.
 *
 * @param start of all templates, see `spellTerms`
 * @param keyOf class of a code unit: what it returns alike is read alike
 */
export function buildTermGraph<Value>(start: Rest<Value>, keyOf: (code: number) => number): TermState<Value> {
  const states = new Map<string, TermState<Value>>();

  const stateOf = (rests: readonly Rest<Value>[]): TermState<Value> => {
    const name = rests.map(({ id }) => id).join();
    const known = states.get(name);
    if (known) return known;
    let next: TermState<Value>['next'] | undefined;
    const state: TermState<Value> = {
      values: [...new Set(rests.flatMap(({ values }) => values))],
      get next() {
        return (next ??= transitionsOf(rests));
      },
    };
    states.set(name, state);
    return state;
  };

  const transitionsOf = (rests: readonly Rest<Value>[]): TermState<Value>['next'] => {
    const targets = new Map<number, { rests: Set<Rest<Value>>; meant: Set<string> }>();
    for (const { arcs } of rests) {
      for (const [character, rest] of arcs) {
        const key = keyOf(character.charCodeAt(0));
        let target = targets.get(key);
        if (!target) targets.set(key, (target = { rests: new Set(), meant: new Set() }));
        target.rests.add(rest);
        target.meant.add(character);
      }
    }
    const next = new Map<number, TermTransition<Value>>();
    for (const [key, { rests: reached, meant }] of targets) {
      next.set(key, { state: stateOf([...reached].sort((a, b) => a.id - b.id)), meant: [...meant] });
    }
    return next;
  };

  return stateOf([start]);
}

/**
 * All spellings of all templates, letter by letter.
 *
 * @throws Error for a template whose brackets do not balance
 */
export function spellTerms<Value>(entries: readonly TermEntry<Value>[]): Rest<Value> {
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
      return part.split('').reduceRight((tail, character) => rest([[character, tail]], []), following);
    }, after);
  return merge(
    entries.map((entry) => {
      const parts = 'word' in entry ? [entry.word] : parseTemplate(entry.template);
      return before(parts, rest([], [entry.value]));
    }),
  );
}
