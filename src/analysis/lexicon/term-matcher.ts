import type { Span } from '../model/span.ts';
import { codeAt } from '../text/code-at.ts';
import { confusionKey } from './ocr-slip.ts';
import { crossGap, type Gap, mayEndAfterGaps } from './soft-space.ts';
import { Openings } from './openings.ts';
import { buildTermGraph, type Rest, spellTerms, type TermEntry } from './term-graph.ts';
import { createTermSpeller } from './term-speller.ts';
import { completes, createTermWalk, isMeant, leadsTo, type TermWalk } from './term-walk.ts';

/** A term in the text, in offsets of the folded view. */
export interface TermMatch<Value> extends Span {
  /** All that the term stands for, in the order of the entries. */
  readonly values: readonly Value[];
  /** The spelling that was meant, without spaces, where the text has a slip (バスワード → パスワード). */
  readonly reading?: string;
  /** Terms that begin at the same place and end sooner, the shortest first. */
  readonly shorter?: readonly ShorterTerm<Value>[];
}

export interface ShorterTerm<Value> {
  readonly end: number;
  readonly values: readonly Value[];
}

export type TermMatcher<Value> = (text: string) => TermMatch<Value>[];

/**
 * Finds terms in one pass: from the left the longest, no two overlapping. Soft spaces inside a term are crossed
 * (氏 名, a line break of PDF text; see soft-space.ts), characters of one confusion class read alike (see
 * ocr-slip.ts), and a term ends with its word: ID is not in VIDEO, ログ not in ログイン.
 *
 * @throws Error for a template whose brackets do not balance
 */
export function createTermMatcher<Value>(entries: readonly TermEntry<Value>[]): TermMatcher<Value> {
  const keyOf = confusionKey();
  const spelled = spellTerms(entries);
  const walk = createTermWalk(buildTermGraph(spelled, keyOf), keyOf);
  const readingOf = createTermSpeller(spelled);
  const openings = openingsOf(spelled, keyOf);
  return (text) => {
    const matches: TermMatch<Value>[] = [];
    let at = 0;
    while (at < text.length) {
      const next = codeAt(text, at + 1);
      const mayBegin = openings.mayBegin(keyOf(text.charCodeAt(at)), isBlank(next) ? blank : keyOf(next));
      const found = mayBegin ? longestAt(walk, text, at) : undefined;
      if (!found) {
        at++;
        continue;
      }
      const { end, exact } = found;
      const reading = exact ? undefined : readingOf(text.slice(at, end));
      const { values } = walk.stateOf(found.state);
      const shorter = found.shorter?.map((term) => ({
        end: term.end,
        values: walk.stateOf(term.state).values,
      }));
      matches.push({
        start: at,
        end,
        values,
        ...(reading !== undefined && { reading }),
        ...(shorter && { shorter }),
      });
      at = end;
    }
    return matches;
  };
}

/** Stands for all blanks, which a term may cross behind its first letter. */
const blank = 0x20;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a;

/** By class of code unit. */
function openingsOf<Value>(spelled: Rest<Value>, keyOf: (code: number) => number): Openings {
  const openings = new Openings();
  for (const [letter, rest] of spelled.arcs) {
    const first = keyOf(letter.charCodeAt(0));
    if (rest.values.length > 0) openings.add(first);
    openings.add(first, blank);
    for (const [next] of rest.arcs) openings.add(first, keyOf(next.charCodeAt(0)));
  }
  return openings;
}

const noGaps: readonly Gap[] = [];

interface FoundTerm {
  readonly end: number;
  readonly state: number;
  /** Written as the lexicon writes it, but for case and spaces. */
  readonly exact: boolean;
  /** What was found before it went on. */
  readonly shorter?: readonly FoundTerm[];
}

/** The longest term that begins at an offset. */
function longestAt<Value>(walk: TermWalk<Value>, text: string, start: number): FoundTerm | undefined {
  let best: FoundTerm | undefined;
  let state = 0;
  let exact = true;
  let gaps: readonly Gap[] = noGaps;
  for (let at = start; at < text.length; at++) {
    let step = walk.step(state, text.charCodeAt(at));
    if (step < 0 && at > start) {
      const behind = crossGap(text, at);
      if (behind === undefined) break;
      step = walk.step(state, codeAt(text, behind));
      gaps = [...gaps, { start: at, end: behind }];
      at = behind;
    }
    if (step < 0) break;
    state = leadsTo(step);
    exact &&= isMeant(step);
    if (!completes(step)) continue;
    const end = at + 1;
    if (!cutsWord(text, start, end) && mayEndAfterGaps(text, { start, end }, gaps)) {
      best = best ? { end, state, exact, shorter: [...(best.shorter ?? []), best] } : { end, state, exact };
    }
  }
  return best;
}

/** Whether a term of ASCII letters goes on before or behind in further ones, or its katakana go on behind it. */
function cutsWord(text: string, start: number, end: number): boolean {
  return (
    (isWordUnit(text.charCodeAt(start)) && isWordUnit(codeAt(text, start - 1))) ||
    (isWordUnit(text.charCodeAt(end - 1)) && isWordUnit(codeAt(text, end))) ||
    (isKatakana(text.charCodeAt(end - 1)) && isKatakana(codeAt(text, end)))
  );
}

function isWordUnit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}
