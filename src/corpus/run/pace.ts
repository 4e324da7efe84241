/** How far a run is, and how fast. */
export interface Pace {
  readonly done: number;
  readonly total?: number;
  /** Notices a second, over the whole run. */
  readonly rate: number;
  /** Seconds, at that rate; nothing where the number of notices is not known. */
  readonly left?: number;
}

/**
 * @param done notices
 * @param elapsed milliseconds
 */
export function paceOf(done: number, total: number | undefined, elapsed: number): Pace {
  const rate = elapsed > 0 ? (done * 1000) / elapsed : 0;
  if (total === undefined) return { done, rate };
  return { done, total, rate, ...(rate > 0 && { left: Math.max(0, total - done) / rate }) };
}
