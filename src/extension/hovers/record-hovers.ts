import {
  type CancellationToken,
  type Disposable,
  Hover,
  languages,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import { rangeOf } from '../document-spans.ts';
import { recordSelector } from '../record-documents.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { meaningText } from './meaning-text.ts';
import { valueText } from './value-text.ts';

/** Tells of every key and code in a record what it stands for, and of every value which words of the notice say so. */
export function registerRecordHovers(links: RecordLinks, vocabularies: Vocabularies): Disposable {
  const provideHover = async (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<Hover | undefined> => {
    const { createCodeBook, placeInRecord } = await import('../../records/index.ts');
    const place = placeInRecord(document.getText(), document.offsetAt(position));
    if (!place || place.cursor.written === '') return undefined;
    const texts = [
      meaningText(place, createCodeBook(await vocabularies.of(document.uri))),
      place.kind === 'value' ? await evidenceOf(links, document, place.cursor.span.start) : undefined,
    ].filter((text) => text !== undefined);
    if (texts.length === 0 || token.isCancellationRequested) return undefined;
    return new Hover(
      texts.map((text) => new MarkdownString(text)),
      rangeOf(document, place.cursor.span),
    );
  };
  return languages.registerHoverProvider(recordSelector, { provideHover });
}

/** What the notice says of the value that a place belongs to; nothing while the record cannot be read. */
async function evidenceOf(
  links: RecordLinks,
  document: TextDocument,
  offset: number,
): Promise<string | undefined> {
  const [{ valueAt }, linked] = await Promise.all([import('../../records/index.ts'), links.of(document.uri)]);
  if (linked?.text !== document.getText()) return undefined;
  const value = valueAt(linked.values, offset);
  const anchored = linked.notice?.anchored.find((each) => each.value === value);
  return value && valueText(value, anchored?.quotes, linked.notice);
}
