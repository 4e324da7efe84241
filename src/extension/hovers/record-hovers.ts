import {
  type CancellationToken,
  type Disposable,
  Hover,
  languages,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import type { CodeBook } from '../../records/index.ts';
import type { Place } from '../../yaml/index.ts';
import { rangeOf } from '../document-spans.ts';
import { recordSelector } from '../record-documents.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { codeText } from './code-text.ts';
import { keyText } from './key-text.ts';
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
    const book = createCodeBook(await vocabularies.of(document.uri));
    const texts = [
      meaningOf(place, book),
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

/** What the schema and the vocabularies say of a key or code. */
function meaningOf(place: Place, book: CodeBook): string | undefined {
  const { written } = place.cursor;
  if (place.kind === 'value') {
    const code = book.find(place.node, written);
    return code && codeText(code);
  }
  const { keyNames } = place.map;
  const code = keyNames && book.find(keyNames, written);
  if (code) return codeText(code);
  const node = place.map.under(written);
  return node && keyText(written, node);
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
