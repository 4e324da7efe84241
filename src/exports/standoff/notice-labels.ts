import type { Span } from '../../analysis/index.ts';
import {
  anchorValues,
  type CitedQuote,
  type NoticeRecord,
  readValues,
  type RecordValue,
  serializeRecord,
  shortened,
} from '../../records/index.ts';
import { labelName } from './label-name.ts';

/** A quote of a value that stands in the notice for certain. */
export interface LabelledQuote {
  readonly value: RecordValue;
  readonly quote: CitedQuote;
  /** UTF-16 offsets into the notice. */
  readonly span: Span;
  /** The parts of it that a tool can mark. */
  readonly pieces: readonly Span[];
}

/** A label on words of a notice, and the quotes of the record that it stands for. */
export interface NoticeLabel {
  readonly name: string;
  /** In the order of the text; they do not overlap. */
  readonly pieces: readonly Span[];
  readonly quotes: readonly LabelledQuote[];
}

/** A record's values as labels on its notice. */
export interface LabelledNotice {
  /** In the order of the text. */
  readonly labels: readonly NoticeLabel[];
  /** An English sentence for each quote that is not to be found in the notice for certain. */
  readonly leftOut: readonly string[];
}

/** What of a record's values a tool can show as one label. */
export interface LabelForm {
  /**
   * `value`: all quotes of a value are one label; `quote`: each is one, and words that stand for the same in several
   * populations have one label, because these tools keep but one.
   */
  readonly oneFor: 'value' | 'quote';
  /** Cuts what a tool cannot mark in one piece. */
  readonly piecesOf?: (text: string, span: Span) => readonly Span[];
}

/**
 * The values of a record with the words that they rest on. Evidence is looked up in the notice as it now is; what is not
 * found for certain is left out, never moved to what looks like it.
 *
 * @param text of the notice
 */
export function labelsOf(
  record: NoticeRecord,
  text: string,
  { oneFor, piecesOf = (_, span) => [span] }: LabelForm,
): LabelledNotice {
  const anchored = anchorValues(readValues(serializeRecord(record))?.values ?? [], text);
  const leftOut: string[] = [];
  const found = anchored.map(({ value, quotes }) =>
    quotes.flatMap(({ quote, anchoring }): LabelledQuote[] => {
      const pieces = 'span' in anchoring ? piecesOf(text, anchoring.span) : [];
      if ('span' in anchoring && pieces.length > 0) return [{ value, quote, span: anchoring.span, pieces }];
      leftOut.push(
        `The words of ${labelName(value)} are not found for certain, and left out: ${shortened(quote.exact)}`,
      );
      return [];
    }),
  );
  const labels = oneFor === 'value' ? found.flatMap(ofValue) : ofQuotes(found.flat());
  return { labels: labels.toSorted((a, b) => startOf(a) - startOf(b)), leftOut };
}

/** The quotes of one value as labels: one, unless words overlap. */
function ofValue(quotes: readonly LabelledQuote[]): NoticeLabel[] {
  const labels: LabelledQuote[][] = [];
  for (const quote of quotes) {
    const free = labels.find((others) => others.every((other) => !overlaps(other.pieces, quote.pieces)));
    if (free) free.push(quote);
    else labels.push([quote]);
  }
  return labels.flatMap(toLabel);
}

function ofQuotes(quotes: readonly LabelledQuote[]): NoticeLabel[] {
  const alike = new Map<string, LabelledQuote[]>();
  for (const each of quotes) {
    const key = `${labelName(each.value)} ${each.span.start} ${each.span.end}`;
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].flatMap((same) => {
    const [label] = toLabel(same.slice(0, 1));
    return label ? [{ ...label, quotes: same }] : [];
  });
}

function toLabel(quotes: readonly LabelledQuote[]): NoticeLabel[] {
  const [first] = quotes;
  if (!first) return [];
  const pieces = quotes.flatMap((quote) => quote.pieces).toSorted((a, b) => a.start - b.start);
  return [{ name: labelName(first.value), pieces, quotes }];
}

function overlaps(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => one.start < other.end && other.start < one.end));
}

function startOf({ pieces }: NoticeLabel): number {
  return pieces[0]?.start ?? 0;
}
