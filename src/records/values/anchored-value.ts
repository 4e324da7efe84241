import type { Span } from '../../analysis/index.ts';
import { type Anchoring, createAnchorer } from '../evidence/anchor.ts';
import type { CitedQuote, RecordValue } from './record-value.ts';

/** A value of a record, and where its quotes stand in the notice as it is now. */
export interface AnchoredValue {
  readonly value: RecordValue;
  readonly quotes: readonly AnchoredQuote[];
}

export interface AnchoredQuote {
  readonly quote: CitedQuote;
  readonly anchoring: Anchoring;
}

/** @param text of the notice; spans are UTF-16 offsets into it */
export function anchorValues(values: readonly RecordValue[], text: string): AnchoredValue[] {
  const anchor = createAnchorer(text);
  return values.map((value) => ({
    value,
    quotes: value.evidence.map((quote) => ({ quote, anchoring: anchor(quote) })),
  }));
}

/** The words of the notice that a value certainly rests on. */
export function certainSpans({ quotes }: AnchoredValue): Span[] {
  return quotes.flatMap(({ anchoring }) => ('span' in anchoring ? [anchoring.span] : []));
}
