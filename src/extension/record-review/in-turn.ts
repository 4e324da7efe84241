/**
 * Does one thing after the other: a key that is pressed again before its first press is done means the value that the first
 * will have gone on to.
 */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  run(task: () => Promise<void>): Promise<void> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
