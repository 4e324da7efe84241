import { clearLine, cursorTo } from 'node:readline';
import { type Pace, paceOf } from '../corpus/run/pace.ts';
import type { Io } from './io.ts';

/** Milliseconds between two looks of a person. */
const PAUSE = 100;

export interface ProgressLine {
  /** Counts a notice that is done with. */
  count(): void;
  /** Makes room for other output. */
  clear(): void;
}

/** A line at the foot of a terminal that says how far a run is; nothing where stderr is none. */
export function createProgressLine(stderr: Io['stderr'], total: number | undefined): ProgressLine {
  const begun = performance.now();
  let done = 0;
  let shownAt = begun;
  const clear = (): void => {
    if (!stderr.isTTY) return;
    cursorTo(stderr, 0);
    clearLine(stderr, 0);
  };
  return {
    clear,
    count() {
      done += 1;
      const now = performance.now();
      if (!stderr.isTTY || now - shownAt < PAUSE) return;
      shownAt = now;
      clear();
      stderr.write(words(paceOf(done, total, now - begun)));
    },
  };
}

/** `1200 of 2000 notices, 150 a second, 6 s left` */
function words({ done, total, rate, left }: Pace): string {
  const of = total === undefined ? '' : ` of ${total}`;
  const still = left === undefined ? '' : `, ${Math.ceil(left)} s left`;
  return `${done}${of} notices, ${Math.round(rate)} a second${still}`;
}
