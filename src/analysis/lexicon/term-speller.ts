import { isSlip, lowerCase, mayMean } from './ocr-slip.ts';
import { buildTermGraph, type Rest, type TermState } from './term-graph.ts';

/**
 * Builds the function that tells how the lexicon spells what a text writes with slips: バスワード is パスワード, although other
 * terms begin with バ. Blanks are no part of a spelling, case stays as it is written.
 *
 * @returns undefined where the text has no slip
 */
export function createTermSpeller<Value>(spelled: Rest<Value>): (written: string) => string | undefined {
  const start = buildTermGraph(spelled, lowerCase);
  /** Notices write the same few words again and again. */
  const known = new Map<string, string | undefined>();
  return (written) => {
    if (known.has(written)) return known.get(written);
    if (known.size >= enough) known.clear();
    const words = written.replace(/[ \n]+/g, '');
    const meant = spell(start, words, 0);
    const reading = meant !== undefined && isSlip(words, meant) ? meant : undefined;
    known.set(written, reading);
    return reading;
  };
}

/** More spellings than notices have; hostile text has more. */
const enough = 4096;

/** The rest of a spelling from a state on: what is written goes before what it may be taken for. */
function spell<Value>(state: TermState<Value>, words: string, at: number): string | undefined {
  if (at === words.length) return state.values.length > 0 ? '' : undefined;
  const written = words.charAt(at);
  for (const meant of mayMean(written)) {
    const transition = state.next.get(lowerCase(meant.charCodeAt(0)));
    const rest = transition && spell(transition.state, words, at + 1);
    if (rest === undefined) continue;
    const own = transition?.meant[0] ?? meant;
    return (isSlip(written, own) ? own : written) + rest;
  }
  return undefined;
}
