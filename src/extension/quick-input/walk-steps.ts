/** The answer of a person who wants to see the step before again. */
export const back = Symbol('back');

/** One question: the state with its answer in it; nothing where the person has had enough. */
export type Step<State> = (state: State, canGoBack: boolean) => Promise<State | typeof back | undefined>;

/**
 * Asks one question after the other, and the one before again when a person wants it so.
 *
 * @param next the question that a state still needs an answer to; nothing where it is complete
 * @returns the complete state; nothing where the person has had enough
 */
export async function walkSteps<State>(
  begin: State,
  next: (state: State) => Step<State> | undefined,
): Promise<State | undefined> {
  const past: State[] = [];
  let state = begin;
  for (let step = next(state); step; step = next(state)) {
    const answer = await step(state, past.length > 0);
    if (answer === undefined) return undefined;
    if (answer === back) state = past.pop() ?? begin;
    else {
      past.push(state);
      state = answer;
    }
  }
  return state;
}
