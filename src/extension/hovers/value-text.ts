import { l10n } from 'vscode';
import type { AnchoredQuote, RecordValue } from '../../records/index.ts';
import { inCode } from './markdown.ts';
import { quoteAlone, type QuotedNotice, quoteIn } from './quote-text.ts';

/** So many quotes of a value are shown. */
const mostQuotes = 3;

/** Who answers for a value, and the words of the notice that it rests on, as Markdown. */
export function valueText(
  value: RecordValue,
  quotes: readonly AnchoredQuote[] | undefined,
  notice: QuotedNotice | undefined,
): string {
  const shown =
    notice && quotes ? quotes.map((quote) => anchoredText(quote, notice)) : value.evidence.map(quoteAlone);
  const more = shown.length - mostQuotes;
  return [
    standingInWords(value),
    ...(shown.length === 0
      ? [l10n.t('No words of the notice are given for it')]
      : shown.slice(0, mostQuotes)),
    ...(more > 0 ? [l10n.t('and {0} more quotes', more)] : []),
  ].join('\n\n');
}

function standingInWords({ standing, read, text }: RecordValue): string {
  switch (standing) {
    case 'machine':
      return l10n.t('Read by the machine, not reviewed yet');
    case 'accepted':
      return l10n.t('Read by the machine, and accepted by a person');
    case 'corrected':
      return read === undefined
        ? l10n.t('Corrected by a person')
        : l10n.t('Corrected by a person: {0}; the machine had read {1}', inCode(text), inCode(read));
    case 'person':
      return l10n.t('Written by a person');
  }
}

function anchoredText({ quote, anchoring }: AnchoredQuote, notice: QuotedNotice): string {
  switch (anchoring.status) {
    case 'exact':
    case 'context':
      return quoteIn(notice, anchoring.span);
    case 'moved':
      return `${quoteIn(notice, anchoring.candidate)}\n\n${l10n.t('The words around the quote have changed')}`;
    case 'ambiguous':
      return `${quoteAlone(quote)}\n\n${l10n.t('The quote stands in {0} places of the notice now', anchoring.candidates.length)}`;
    case 'lost':
      return `${quoteAlone(quote)}\n\n${l10n.t('The quote is no longer in the notice')}`;
  }
}
