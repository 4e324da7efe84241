import type { Span } from '../model/span.ts';
import { createWordScanner, type WordEntry } from './word-scanner.ts';

/**
 * Where the cues of one group stand in a text. A cue within a longer word that the group excepts (約 in 契約) does not
 * count. Offsets are UTF-16 code units of the text that was scanned.
 */
export interface CueHits {
  /** The longest cue that begins at an offset. */
  startingAt(at: number): Span | undefined;
  /** The longest cue that ends at an offset. */
  endingAt(end: number): Span | undefined;
  /** The first cue within a stretch. */
  firstIn(stretch: Span): Span | undefined;
  /** The last cue within a stretch. */
  lastIn(stretch: Span): Span | undefined;
}

/** The cues of all groups in one text. */
export interface CuesInText {
  /** @throws Error for a code that the lexicon lacks: a mistake of the build, not of the notice. */
  of(code: string): CueHits;
}

/** That a group has the word as a cue, or excepts it. */
interface Use {
  readonly group: number;
  readonly excepts: boolean;
}

/** Builds a reader that finds the cues of all groups in one pass over a text. */
export function createCueScanner(
  groups: readonly {
    readonly code: string;
    readonly cues: readonly string[];
    readonly except?: readonly string[];
  }[],
): (text: string) => CuesInText {
  const scan = createWordScanner(
    groups.flatMap(({ cues, except = [] }, group) => [
      ...share(cues, { group, excepts: false }),
      ...share(except, { group, excepts: true }),
    ]),
  );

  const indexOf = new Map(groups.map(({ code }, group) => [code, group]));

  const placesIn = (text: string): PlacesByGroup => {
    const found: number[][] = [];
    const guards: number[][] = [];
    scan(text, ({ group, excepts }, start, end) => {
      ((excepts ? guards : found)[group] ??= []).push(start, end);
    });
    return { found, guards };
  };

  return (text) => {
    // Only where somebody asks: of many texts nobody does.
    let places: PlacesByGroup | undefined;
    const hits: CueHits[] = [];
    return {
      of: (code) => {
        const group = indexOf.get(code);
        if (group === undefined) throw new Error(`The lexicon has no cues ${code}`);
        const { found, guards } = (places ??= placesIn(text));
        const those = found[group];
        // Most groups have no word in most texts.
        return those ? (hits[group] ??= hitsOf(unguarded(those, guards[group] ?? []))) : noHits;
      },
    };
  };
}

/** None where a text has no word of a group. */
interface PlacesByGroup {
  readonly found: readonly Places[];
  readonly guards: readonly Places[];
}

function share(words: readonly string[], use: Use): readonly WordEntry<Use>[] {
  return words.map((word) => [word, use]);
}

/** Places as `start, end, start, end …`, by start and then by end: a text may have very many. */
type Places = readonly number[];

function unguarded(found: Places, guards: Places): Places {
  if (guards.length === 0) return found;
  const free: number[] = [];
  let covered = 0;
  let next = 0;
  for (let at = 0; at < found.length; at += 2) {
    const [start, end] = [found[at] ?? 0, found[at + 1] ?? 0];
    for (; (guards[next] ?? Infinity) <= start; next += 2) covered = Math.max(covered, guards[next + 1] ?? 0);
    if (end > covered) free.push(start, end);
  }
  return free;
}

function hitsOf(places: Places): CueHits {
  const startOf = (index: number): number => places[2 * index] ?? Infinity;
  const endOf = (index: number): number => places[2 * index + 1] ?? Infinity;
  const span = (index: number): Span => ({ start: startOf(index), end: endOf(index) });
  const count = places.length / 2;
  let longest = 0;
  for (let index = 0; index < count; index++) longest = Math.max(longest, endOf(index) - startOf(index));

  /** Index of the first place that begins at an offset or behind it. */
  const from = (offset: number): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (startOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    startingAt: (at) => {
      let index = from(at);
      if (startOf(index) !== at) return undefined;
      while (startOf(index + 1) === at) index += 1;
      return span(index);
    },
    endingAt: (end) => {
      for (let index = from(end - longest); startOf(index) < end; index++) {
        if (endOf(index) === end) return span(index);
      }
      return undefined;
    },
    firstIn: ({ start, end }) => {
      for (let index = from(start); startOf(index) < end; index++) {
        if (endOf(index) <= end) return span(index);
      }
      return undefined;
    },
    lastIn: ({ start, end }) => {
      for (let index = from(end) - 1; index >= 0 && startOf(index) >= start; index--) {
        if (endOf(index) <= end) return span(index);
      }
      return undefined;
    },
  };
}

const noHits = hitsOf([]);
