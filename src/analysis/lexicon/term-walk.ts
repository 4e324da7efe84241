import { rememberSteps, type Step } from './remember-steps.ts';
import type { TermState } from './term-graph.ts';

/**
 * Walks an automaton that is built as it is walked (see term-graph.ts). States are numbered as they are met, 0 is the
 * start. A step is one integer: negative where it leads nowhere, else to be taken apart by the functions below.
 */
export interface TermWalk<Value> {
  readonly step: Step;
  readonly stateOf: (state: number) => TermState<Value>;
}

/** The state that a step leads to. */
export const leadsTo = (step: number): number => step >> 2;
/** Whether a term is complete there. */
export const completes = (step: number): boolean => (step & 2) !== 0;
/** Whether the lexicon writes the code unit that the step was made on and no other, but for case. */
export const isMeant = (step: number): boolean => (step & 1) !== 0;

/** @param keyOf class of a code unit: what it returns alike is read alike */
export function createTermWalk<Value>(
  start: TermState<Value>,
  keyOf: (code: number) => number,
): TermWalk<Value> {
  const states = [start];
  const numbers = new Map([[start, 0]]);

  const ask: Step = (state, code) => {
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

  return { step: rememberSteps(ask), stateOf: (state) => states[state] ?? start };
}
