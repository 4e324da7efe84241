import { setImmediate } from 'node:timers/promises';

/**
 * Gives everyone a turn of the event loop of their own, in the order in which they ask: between the turns whatever else
 * waits, such as the next keystroke, gets through.
 */
export class Turns {
  #last = Promise.resolve();

  next(): Promise<void> {
    this.#last = this.#last.then(() => setImmediate());
    return this.#last;
  }
}
