import {
  type CancellationToken,
  Disposable,
  languages,
  Location,
  type LocationLink,
  type Position,
  type TextDocument,
} from 'vscode';
import { recordSelector } from '../record-documents.ts';
import type { LinkedNotice, LinkedRecord } from '../record-links/linked-record.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import { textRanges } from './text-range.ts';

/** From a value of a record to its words in the notice: Go to Definition, and Find All References. */
export function registerRecordNavigation(links: RecordLinks): Disposable {
  return Disposable.from(
    languages.registerDefinitionProvider(recordSelector, {
      provideDefinition: (document, position, token) => definition(links, document, position, token),
    }),
    languages.registerReferenceProvider(recordSelector, {
      provideReferences: (document, position, { includeDeclaration }, token) =>
        references(links, document, position, includeDeclaration, token),
    }),
  );
}

/** The words that a value rests on, the most telling alone; those of the quote that the cursor is in. */
async function definition(
  links: RecordLinks,
  document: TextDocument,
  position: Position,
  token: CancellationToken,
): Promise<LocationLink[] | undefined> {
  const read = await linkOf(links, document, token);
  if (!read) return undefined;
  const { placesOf, pointingAt } = await import('../../records/index.ts');
  const rangeIn = await textRanges();
  const { notice } = read;
  const pointing = pointingAt(notice.anchored, document.offsetAt(position));
  const places = pointing?.quotes
    .map(({ anchoring }) => placesOf(anchoring))
    .find(({ length }) => length > 0);
  if (!pointing || !places) return undefined;
  return places.map((span) => ({
    originSelectionRange: rangeIn(read.record.text, pointing.inYaml),
    targetUri: notice.uri,
    targetRange: rangeIn(notice.text, span),
    targetSelectionRange: rangeIn(notice.text, span),
  }));
}

/** Every place of the notice that a value rests on. */
async function references(
  links: RecordLinks,
  document: TextDocument,
  position: Position,
  withValue: boolean,
  token: CancellationToken,
): Promise<Location[] | undefined> {
  const read = await linkOf(links, document, token);
  if (!read) return undefined;
  const { placesOf, pointingAt } = await import('../../records/index.ts');
  const rangeIn = await textRanges();
  const { record, notice } = read;
  const pointing = pointingAt(notice.anchored, document.offsetAt(position));
  if (!pointing) return undefined;
  const { value, quotes } = pointing.anchored;
  const words = quotes
    .flatMap(({ anchoring }) => placesOf(anchoring))
    .map((span) => new Location(notice.uri, rangeIn(notice.text, span)));
  return withValue ? [new Location(record.uri, rangeIn(record.text, value.inYaml)), ...words] : words;
}

interface Linked {
  readonly record: LinkedRecord;
  readonly notice: LinkedNotice;
}

/** The record as the document has it; nothing when it names no notice here, or the document has changed meanwhile. */
async function linkOf(
  links: RecordLinks,
  document: TextDocument,
  token: CancellationToken,
): Promise<Linked | undefined> {
  const record = await links.of(document.uri);
  if (token.isCancellationRequested || !record?.notice || record.text !== document.getText())
    return undefined;
  return { record, notice: record.notice };
}
