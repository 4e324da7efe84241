import type { Span } from '../../analysis/index.ts';
import { type EditResult, type Path, pathText } from '../../yaml/index.ts';
import { type AnchoredQuote, type AnchoredValue, anchorValues } from '../values/anchored-value.ts';
import { pointingAt } from '../values/pointing.ts';
import { readValues } from '../values/read-values.ts';
import { addQuote, reanchorQuote } from './reanchor-quote.ts';

/** A value, or one quote of it. */
interface Cited {
  readonly value: AnchoredValue;
  readonly quote: AnchoredQuote | undefined;
}

/**
 * Makes words of the notice evidence of a value, as a person does. A quote that is pointed at and not found for certain is
 * anchored to them, and so is the only one of a value that has no other; else they are added.
 *
 * @param at UTF-16 offset into the YAML, or the path of a value or of a quote
 * @param words span in `text`, the notice
 * @returns what hinders: there is no value there, or the words are its evidence already
 */
export function citeWords(
  existing: string,
  at: number | Path,
  words: Span,
  text: string,
): EditResult | 'no-value' | 'cited' {
  const cited = citedAt(anchorValues(readValues(existing)?.values ?? [], text), at);
  if (!cited) return 'no-value';
  const { value, quote } = cited;
  const [only, ...others] = value.quotes;
  const unsettled = quote ?? (others.length === 0 ? only : undefined);
  if (unsettled && !('span' in unsettled.anchoring)) {
    return reanchorQuote(existing, unsettled.quote.path, words, text);
  }
  const isCited = value.quotes.some(({ anchoring }) => 'span' in anchoring && isSame(anchoring.span, words));
  return isCited ? 'cited' : addQuote(existing, value.value.evidencePath, words, text);
}

function citedAt(values: readonly AnchoredValue[], at: number | Path): Cited | undefined {
  if (typeof at === 'number') {
    const pointing = pointingAt(values, at);
    if (!pointing) return undefined;
    const { anchored: value, quotes } = pointing;
    // All of the value's quotes: the place is in none of them.
    return { value, quote: quotes === value.quotes ? undefined : quotes[0] };
  }
  const wanted = pathText(at);
  for (const value of values) {
    if (pathText(value.value.path) === wanted) return { value, quote: undefined };
    const quote = value.quotes.find((each) => pathText(each.quote.path) === wanted);
    if (quote) return { value, quote };
  }
  return undefined;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
