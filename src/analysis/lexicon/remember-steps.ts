/**
 * A step of an automaton whose states are numbered from 0, the start: from a state, on a UTF-16 code unit, to an integer
 * that says where it leads; negative where it leads nowhere.
 */
export type Step = (state: number, code: number) => number;

/** Slots of the memory at its start, and where it stops to remember the steps that lead nowhere. */
const initial = 1 << 12;
const enough = 1 << 18;
/** Most states that a key has room for. */
const numbered = 0x7fff;
const unasked = -2;

/**
 * Asks for each step once, and remembers it in one integer array with open addressing, because maps of objects would be
 * most of a scan's cost: automata are built as they are walked, and texts take the same few steps again and again.
 */
export function rememberSteps(ask: Step): Step {
  /** For each code unit where the start leads: most of a text goes no further. */
  const first = new Int32Array(0x10000).fill(unasked);
  /** Pairs of key (state and code unit, -1 where free) and step. */
  let slots = new Int32Array(initial * 2).fill(-1);
  let used = 0;

  const remember = (slot: number, key: number, step: number): void => {
    slots[slot] = key;
    slots[slot + 1] = step;
    if (++used * 4 < slots.length) return;
    const old = slots;
    slots = new Int32Array(old.length * 2).fill(-1);
    for (let at = 0; at < old.length; at += 2) {
      const each = old[at] ?? -1;
      if (each !== -1) slots.set([each, old[at + 1] ?? -1], slotOf(slots, each));
    }
  };

  return (state, code) => {
    if (state === 0) {
      const known = first[code] ?? unasked;
      return known === unasked ? (first[code] = ask(0, code)) : known;
    }
    if (state > numbered) return ask(state, code);
    const key = state * 0x10000 + code;
    const slot = slotOf(slots, key);
    if (slots[slot] === key) return slots[slot + 1] ?? -1;
    const step = ask(state, code);
    if (step >= 0 || used < enough) remember(slot, key, step);
    return step;
  };
}

/** Index of the pair that holds the key, or of the free pair where it belongs. */
function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length / 2 - 1;
  // Multiplicative hashing (Knuth): the upper bits of the product are well mixed.
  let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (slots[at * 2] !== key && slots[at * 2] !== -1) at = (at + 1) & mask;
  return at * 2;
}
