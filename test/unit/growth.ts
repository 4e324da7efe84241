/** Below this a span of time is as good as none: some kernels count in steps of 10 ms. */
const least = 20;
const tries = 4;

/** The same text read in one piece, and in as many parts one after the other. */
export interface Readings {
  readonly part: (index: number) => void;
  readonly whole: () => void;
}

/**
 * How many times as long a text takes as its parts: 1 where the time grows with the length, `parts` where it grows with
 * its square. The parts come first, so that the code is compiled. Of some tries the best: a collection of garbage may
 * fall into one. A try within a quarter of `parts` ends them.
 */
export function growth(parts: number, { part, whole }: Readings): number {
  let best = Infinity;
  for (let run = 0; run < tries && best >= parts / 4; run++) {
    const divided = processorTime(() => {
      for (let index = 0; index < parts; index++) part(index);
    });
    best = Math.min(best, processorTime(whole) / Math.max(divided, least));
  }
  return best;
}

/** Milliseconds of the processor that a call takes of this process: what others take of the machine does not count. */
function processorTime(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
