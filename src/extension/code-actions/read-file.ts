import type { FileToMend, hasSafeMend, Mend, MendableKind, mendsOf, Problem } from '../../yaml/index.ts';

/** What is loaded with the first record. */
export interface Menders {
  readonly mendsOf: typeof mendsOf;
  readonly hasSafeMend: typeof hasSafeMend;
}

/** One version of a record or vocabulary, what is wrong in it, and what can be done: worked out once, when it is asked for. */
export class ReadFile {
  readonly version: number;
  readonly file: FileToMend<MendableKind>;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  readonly #menders: Menders;
  readonly #mends = new Map<Problem, readonly Mend[]>();
  #severalAreSafe: boolean | undefined;

  constructor(version: number, file: FileToMend<MendableKind>, menders: Menders) {
    this.version = version;
    this.file = file;
    this.problems = file.kind.check(file.text);
    this.#menders = menders;
  }

  mendsOf(problem: Problem): readonly Mend[] {
    const known = this.#mends.get(problem);
    if (known) return known;
    const mends = this.#menders.mendsOf(problem, this.file, this.problems);
    this.#mends.set(problem, mends);
    return mends;
  }

  /** Whether more than one problem has a mend that needs no look: with one, its own quick fix does all. */
  get severalAreSafe(): boolean {
    this.#severalAreSafe ??= this.#countSafe(2) === 2;
    return this.#severalAreSafe;
  }

  #countSafe(most: number): number {
    let count = 0;
    for (const problem of this.problems) {
      if (this.#menders.hasSafeMend(problem, this.file)) count++;
      if (count === most) break;
    }
    return count;
  }
}
