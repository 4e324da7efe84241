import type { Span } from '../model/span.ts';
import { confusionKey, isSlip } from './confusion.ts';
import { crossGap, type Gap, mayEndAfterGaps } from './soft-space.ts';
import { buildTermGraph, type TermEntry, type TermState } from './term-graph.ts';
import { follow, packTransitions, type TransitionTable } from './transition-table.ts';

/** A term in the text, in offsets of the folded view. */
export interface TermMatch<Value> extends Span {
  /** All that the term stands for, in the order of the entries. */
  readonly values: readonly Value[];
  /** The spelling that was meant, without spaces, where the text has a slip (バスワード → パスワード). */
  readonly reading?: string;
}

export type TermMatcher<Value> = (text: string) => TermMatch<Value>[];

/**
 * Finds terms in one pass: from the left the longest, no two overlapping. Soft spaces inside a term are crossed
 * (氏 名, a line break of PDF text; see soft-space.ts), characters of one confusion class read alike (see
 * confusion.ts), and a term ends with its word: ID is not in VIDEO, ログ not in ログイン.
 *
 * @throws Error for a template whose brackets do not balance
 */
export function createTermMatcher<Value>(entries: readonly TermEntry<Value>[]): TermMatcher<Value> {
  const keyOf = confusionKey();
  const graph = buildTermGraph(entries, keyOf);
  const automaton = compile(graph, keyOf);
  return (text) => {
    const matches: TermMatch<Value>[] = [];
    const readings = new Map<string, string | undefined>();
    let at = 0;
    while (at < text.length) {
      const found = automaton.begins[text.charCodeAt(at)] === 1 ? longestAt(automaton, text, at) : undefined;
      if (!found) {
        at++;
        continue;
      }
      const written = text.slice(at, found.end);
      if (!readings.has(written)) readings.set(written, readingOf(graph, keyOf, written));
      const reading = readings.get(written);
      const values = graph[found.state]?.values ?? [];
      matches.push({ start: at, end: found.end, values, ...(reading !== undefined && { reading }) });
      at = found.end;
    }
    return matches;
  };
}

const noGaps: readonly Gap[] = [];

interface Automaton {
  /** UTF-16 code unit → class; 0 for all that no term holds. */
  readonly classOf: Uint16Array;
  /** UTF-16 code unit → 1 where a term may begin with it. */
  readonly begins: Uint8Array;
  readonly transitions: TransitionTable;
  /** State → 1 where a term is complete. */
  readonly accepts: Uint8Array;
}

function compile<Value>(graph: readonly TermState<Value>[], keyOf: (character: string) => string): Automaton {
  const keys = new Set(graph.flatMap(({ next }) => [...next.keys()]));
  const classes = new Map([...keys].map((key, index) => [key, index + 1]));
  const classOf = Uint16Array.from(
    { length: 0x10000 },
    (_, code) => classes.get(keyOf(String.fromCharCode(code))) ?? 0,
  );
  const transitions = packTransitions(
    graph.flatMap(({ next }, state) =>
      [...next].map(([key, target]) => ({ state, cls: classes.get(key) ?? 0, next: target.state })),
    ),
    classes.size + 1,
  );
  return {
    classOf,
    begins: Uint8Array.from(classOf, (cls) => (follow(transitions, 0, cls) >= 0 ? 1 : 0)),
    transitions,
    accepts: Uint8Array.from(graph, ({ values }) => (values.length > 0 ? 1 : 0)),
  };
}

/** The longest term that begins at `start`: its end, and the state that says which. */
function longestAt(
  { classOf, transitions, accepts }: Automaton,
  text: string,
  start: number,
): { end: number; state: number } | undefined {
  let best: { end: number; state: number } | undefined;
  let state = 0;
  let gaps: readonly Gap[] = noGaps;
  for (let at = start; at < text.length; at++) {
    let next = follow(transitions, state, classOf[text.charCodeAt(at)] ?? 0);
    if (next < 0 && at > start) {
      const behind = crossGap(text, at);
      if (behind === undefined) break;
      next = follow(transitions, state, classOf[text.charCodeAt(behind)] ?? 0);
      gaps = [...gaps, { start: at, end: behind }];
      at = behind;
    }
    if (next < 0) break;
    state = next;
    const end = at + 1;
    if (accepts[state] === 1 && !cutsWord(text, start, end) && mayEndAfterGaps(text, { start, end }, gaps)) {
      best = { end, state };
    }
  }
  return best;
}

/** The spelling that the lexicon has for a match, where the text's own differs by more than case and spaces. */
function readingOf<Value>(
  graph: readonly TermState<Value>[],
  keyOf: (character: string) => string,
  match: string,
): string | undefined {
  let state = 0;
  let reading = '';
  let slipped = false;
  for (const written of match) {
    if (written === ' ' || written === '\n') continue;
    const transition = graph[state]?.next.get(keyOf(written));
    if (!transition) return undefined;
    const exact = transition.meant.some((meant) => !isSlip(written, meant));
    slipped ||= !exact;
    reading += exact ? written : (transition.meant[0] ?? written);
    state = transition.state;
  }
  return slipped ? reading : undefined;
}

/** Whether a term of ASCII letters goes on before or behind in further ones, or its katakana go on behind it. */
function cutsWord(text: string, start: number, end: number): boolean {
  return (
    (isWordUnit(text.charCodeAt(start)) && isWordUnit(text.charCodeAt(start - 1))) ||
    (isWordUnit(text.charCodeAt(end - 1)) && isWordUnit(text.charCodeAt(end))) ||
    (isKatakana(text.charCodeAt(end - 1)) && isKatakana(text.charCodeAt(end)))
  );
}

function isWordUnit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}
