import type { TermState } from './term-graph.ts';

/**
 * Walks an automaton that is built as it is walked (see term-graph.ts). States are numbered as they are met, 0 is the
 * start. A step is one integer: -1 where it leads nowhere, else to be taken apart by the functions below.
 */
export interface TermWalk<Value> {
  readonly step: (state: number, code: number) => number;
  readonly stateOf: (state: number) => TermState<Value>;
}

/** The state that a step leads to. */
export const leadsTo = (step: number): number => step >> 2;
/** Whether a term is complete there. */
export const completes = (step: number): boolean => (step & 2) !== 0;
/** Whether the lexicon writes the code unit that the step was made on and no other, but for case. */
export const isMeant = (step: number): boolean => (step & 1) !== 0;

/** Slots of the memory at its start, and where it stops to remember the steps that lead nowhere. */
const initial = 1 << 12;
const enough = 1 << 18;
/** Most states that a key has room for. */
const numbered = 0x7fff;
const unasked = -2;

/**
 * Each step is asked of the automaton once, then remembered in one integer array with open addressing, because maps
 * of objects would be most of a scan's cost.
 *
 * @param keyOf class of a code unit: what it returns alike is read alike
 */
export function createTermWalk<Value>(
  start: TermState<Value>,
  keyOf: (code: number) => number,
): TermWalk<Value> {
  const states = [start];
  const numbers = new Map([[start, 0]]);
  /** For each code unit where the start leads: most of a text goes no further. */
  const first = new Int32Array(0x10000).fill(unasked);
  /** Pairs of key (state and code unit, -1 where free) and step. */
  let slots = new Int32Array(initial * 2).fill(-1);
  let used = 0;

  const ask = (state: number, code: number): number => {
    const transition = states[state]?.next.get(keyOf(code));
    if (!transition) return -1;
    const { meant, state: next } = transition;
    let number = numbers.get(next);
    if (number === undefined) {
      number = states.push(next) - 1;
      numbers.set(next, number);
    }
    const exact = meant.length === 1 && meant[0]?.toLowerCase() === String.fromCharCode(code).toLowerCase();
    return number * 4 + (next.values.length > 0 ? 2 : 0) + (exact ? 1 : 0);
  };

  const remember = (slot: number, key: number, step: number): void => {
    slots[slot] = key;
    slots[slot + 1] = step;
    if (++used * 4 < slots.length) return;
    const old = slots;
    slots = new Int32Array(old.length * 2).fill(-1);
    for (let at = 0; at < old.length; at += 2) {
      const each = old[at] ?? -1;
      if (each !== -1) slots.set([each, old[at + 1] ?? -1], slotOf(slots, each));
    }
  };

  return {
    step: (state, code) => {
      if (state === 0) {
        const known = first[code] ?? unasked;
        return known === unasked ? (first[code] = ask(0, code)) : known;
      }
      if (state > numbered) return ask(state, code);
      const key = state * 0x10000 + code;
      const slot = slotOf(slots, key);
      if (slots[slot] === key) return slots[slot + 1] ?? -1;
      const step = ask(state, code);
      if (step >= 0 || used < enough) remember(slot, key, step);
      return step;
    },
    stateOf: (state) => states[state] ?? start,
  };
}

/** Index of the pair that holds the key, or of the free pair where it belongs. */
function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length / 2 - 1;
  // Multiplicative hashing (Knuth): the upper bits of the product are well mixed.
  let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (slots[at * 2] !== key && slots[at * 2] !== -1) at = (at + 1) & mask;
  return at * 2;
}
