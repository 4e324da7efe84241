/** Milliseconds that something has worked or waited so far. */
type Clock = () => number;

/**
 * Milliseconds that this thread has worked: what other processes take of the machine does not count. Node.js of an older
 * desktop VS Code has wall time only.
 */
export function workClock(): Clock {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };
  return threadCpuUsage
    ? () => {
        const { user, system } = threadCpuUsage.call(process);
        return (user + system) / 1000;
      }
    : () => performance.now();
}

/** The longest piece of work between two looks of a timer that looks as often as it can. */
export class LongestBlock {
  readonly #clock: Clock;
  readonly #timer: ReturnType<typeof setInterval>;
  #last: number;
  #longest = 0;

  constructor(clock = workClock()) {
    this.#clock = clock;
    this.#last = clock();
    this.#timer = setInterval(() => {
      this.#look();
    }, 1);
  }

  stop(): number {
    clearInterval(this.#timer);
    this.#look();
    return this.#longest;
  }

  #look(): void {
    const now = this.#clock();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
  }
}
