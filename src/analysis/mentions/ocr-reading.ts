import type { Annotation, Found } from '../model/annotation.ts';
import type { FoldedView } from '../text/folded-view.ts';

/** CJK and Kangxi radicals, which PDF text has in the place of whole characters: ⽒名. Folding reads them as those. */
const radical = /[\u2e80-\u2fdf]/u;
/** A number with letters in it that scanned text has for 0 and 1: l,234, 2O22, IO. */
const mixed = /(?<![A-Za-z])[0-9lI|Oo,.]*[lI|Oo][0-9lI|Oo,.]*(?![A-Za-z])/gu;
/** 曰 for 日, behind a number. */
const wrongDay = /(?<=[0-9lI|Oo〇一二三四五六七八九十] ?)曰/gu;

/**
 * Adds to figures and dates with the slips of a scan, and to fields in a PDF's radicals, the form that was meant; those
 * of other field names come from the lexicon (see field-term.ts).
 *
 * @param found mentions with offsets of the folded text
 */
export function withReadings(
  view: FoldedView,
  found: readonly Found<Annotation>[],
): readonly Found<Annotation>[] {
  return found.map((mention) => {
    if (mention.kind !== 'field' && mention.kind !== 'count' && mention.kind !== 'date') return mention;
    if (mention.kind === 'field' && mention.reading !== undefined) return mention;
    const folded = view.text.slice(mention.start, mention.end);
    const { start, end } = view.toOriginal(mention);
    const meant = mention.kind === 'field' ? folded : withDigits(folded);
    if (meant === folded && !radical.test(view.original.slice(start, end))) return mention;
    const reading = meant.replace(/\s+/gu, '');
    const reason = { by: 'ocr-reading', note: 'read as {0}', args: [reading] };
    return { ...mention, reading, because: [...mention.because, reason] };
  });
}

function withDigits(words: string): string {
  return words
    .replace(mixed, (number) => number.replace(/[lI|]/gu, '1').replace(/[Oo]/gu, '0'))
    .replace(wrongDay, '日');
}
