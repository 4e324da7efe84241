/** One edge of an automaton: on a class, from a state to the next. */
export interface Transition {
  readonly state: number;
  readonly cls: number;
  readonly next: number;
}

/**
 * Where an automaton goes from a state on a class: a table with open addressing in one integer array, because the
 * transitions of thousands of states on hundreds of classes are too few for a matrix.
 */
export interface TransitionTable {
  /** Pairs of key (`state * classes + cls`, -1 where free) and next state. */
  readonly slots: Int32Array;
  readonly mask: number;
  readonly classes: number;
}

export function packTransitions(transitions: readonly Transition[], classes: number): TransitionTable {
  const capacity = 2 ** Math.ceil(Math.log2(transitions.length * 2 + 1));
  const table = { slots: new Int32Array(capacity * 2).fill(-1), mask: capacity - 1, classes };
  for (const { state, cls, next } of transitions) {
    const slot = slotOf(table, state * classes + cls);
    table.slots[slot] = state * classes + cls;
    table.slots[slot + 1] = next;
  }
  return table;
}

/** The next state, -1 where there is none. */
export function follow(table: TransitionTable, state: number, cls: number): number {
  return table.slots[slotOf(table, state * table.classes + cls) + 1] ?? -1;
}

/** Index of the pair that holds the key, or of the free pair where it belongs. */
function slotOf({ slots, mask }: TransitionTable, key: number): number {
  // Multiplicative hashing (Knuth): the upper bits of the product are well mixed.
  let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
  while (slots[at * 2] !== key && slots[at * 2] !== -1) at = (at + 1) & mask;
  return at * 2;
}
