import type { Dictionary } from './dictionary/dictionary.ts';

/** A word that a sentence may have; UTF-16 offsets in the sentence. */
export interface LatticeWord {
  readonly start: number;
  readonly end: number;
  /** Context of the dictionary, see `Dictionary`. */
  readonly context: number;
  /** False for a word that the dictionary lacks. */
  readonly known: boolean;
}

/** Context of a sentence's begin and end. */
const EDGE = 0;
const NONE = -1;

/** What stands where in the row of a word. */
const [START, END, CONTEXT, KNOWN, BEFORE, ALIKE, ROW] = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * The words that a sentence may consist of, and how cheaply each can be reached (the Viterbi algorithm).
 *
 * It serves one sentence after the other and keeps its memory, and what it has of a word is a row of numbers: there are
 * ten candidates a character, and objects would take most of the time.
 */
export class Lattice {
  readonly #contexts: number;
  readonly #connections: Int16Array;
  /** Words in the order in which they were added, told by their number; 0 is the sentence's begin. */
  #rows = new Int32Array(512 * ROW);
  /** By word: what the cheapest path from the begin costs, with the word. Doubles are exact for any length. */
  #totals = new Float64Array(512);
  #size = 0;
  /** By offset: the last word added that ends there; `ALIKE` of its row is the one before. */
  #endingAt = new Int32Array(64);
  #length = 0;

  constructor({ contexts, connections }: Pick<Dictionary, 'contexts' | 'connections'>) {
    this.#contexts = contexts;
    this.#connections = connections;
  }

  /** @param length of the sentence, in UTF-16 units */
  begin(length: number): void {
    if (this.#endingAt.length <= length) this.#endingAt = new Int32Array(2 * length);
    this.#endingAt.fill(NONE, 0, length + 1);
    this.#length = length;
    this.#size = 0;
    this.#push({ start: 0, end: 0, context: EDGE, known: true }, NONE, 0);
  }

  /** Whether words lead from the begin to this offset. */
  isReached(offset: number): boolean {
    return this.#endingAt[offset] !== NONE;
  }

  /** Adds a word; those that end where it starts must all be there. */
  add(word: LatticeWord, cost: number): void {
    const [rows, totals, connections] = [this.#rows, this.#totals, this.#connections];
    const behind = word.context * this.#contexts;
    let cheapest = NONE;
    let total = Infinity;
    for (let other = this.#endingAt[word.start] ?? NONE; other !== NONE;) {
      const row = other * ROW;
      const here = (totals[other] ?? 0) + (connections[behind + (rows[row + CONTEXT] ?? 0)] ?? 0);
      // Of equally cheap ones the first that was added, and this goes backwards.
      if (here <= total) {
        total = here;
        cheapest = other;
      }
      other = rows[row + ALIKE] ?? NONE;
    }
    this.#push(word, cheapest, total + cost);
  }

  /** The cheapest words that lead from the begin to the end. */
  path(): LatticeWord[] {
    const edge = this.#size;
    this.add({ start: this.#length, end: this.#length, context: EDGE, known: true }, 0);
    const words: LatticeWord[] = [];
    const at = (word: number, place: number): number => this.#rows[word * ROW + place] ?? 0;
    for (let word = at(edge, BEFORE); word > 0; word = at(word, BEFORE)) {
      words.push({
        start: at(word, START),
        end: at(word, END),
        context: at(word, CONTEXT),
        known: at(word, KNOWN) === 1,
      });
    }
    return words.reverse();
  }

  #push({ start, end, context, known }: LatticeWord, before: number, total: number): void {
    if (this.#size === this.#totals.length) this.#grow();
    const row = this.#size * ROW;
    this.#rows[row + START] = start;
    this.#rows[row + END] = end;
    this.#rows[row + CONTEXT] = context;
    this.#rows[row + KNOWN] = known ? 1 : 0;
    this.#rows[row + BEFORE] = before;
    this.#rows[row + ALIKE] = this.#endingAt[end] ?? NONE;
    this.#totals[this.#size] = total;
    this.#endingAt[end] = this.#size++;
  }

  #grow(): void {
    const [rows, totals] = [this.#rows, this.#totals];
    this.#rows = new Int32Array(2 * rows.length);
    this.#rows.set(rows);
    this.#totals = new Float64Array(2 * totals.length);
    this.#totals.set(totals);
  }
}
