import { type CancellationToken, Disposable, languages, Location, Range, type TextDocument } from 'vscode';
import { spanOf } from '../document-spans.ts';
import { type NoticeDocuments, noticeSelector } from '../notice-documents.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import { textRanges } from './text-range.ts';

/** From words of a notice to the values that rest on them: Go to Definition, and Find All References. */
export function registerNoticeNavigation(links: RecordLinks, notices: NoticeDocuments): Disposable {
  return Disposable.from(
    languages.registerDefinitionProvider(noticeSelector, {
      provideDefinition: (document, position, token) =>
        notices.has(document)
          ? values(links, document, new Range(position, position), { withWords: false }, token)
          : undefined,
    }),
    languages.registerReferenceProvider(noticeSelector, {
      provideReferences: (document, position, { includeDeclaration }, token) =>
        notices.has(document)
          ? values(
              links,
              document,
              new Range(position, position),
              { withWords: true, withValue: includeDeclaration },
              token,
            )
          : undefined,
    }),
  );
}

/** Where in the notice's records the values stand, and with them the other words that they rest on. */
async function values(
  links: RecordLinks,
  document: TextDocument,
  at: Range,
  { withWords, withValue = true }: { withWords: boolean; withValue?: boolean },
  token: CancellationToken,
): Promise<Location[] | undefined> {
  const records = await links.ofNotice(document.uri);
  const text = document.getText();
  const current = records.filter(({ notice }) => notice?.text === text);
  if (token.isCancellationRequested || current.length === 0) return undefined;
  const { certainSpans, restingOn } = await import('../../records/index.ts');
  const rangeIn = await textRanges();
  const locations = current.flatMap((record) =>
    restingOn(record.notice?.anchored ?? [], spanOf(document, at)).flatMap((anchored) => [
      ...(withValue ? [new Location(record.uri, rangeIn(record.text, anchored.value.inYaml))] : []),
      ...(withWords
        ? certainSpans(anchored).map((span) => new Location(document.uri, rangeIn(text, span)))
        : []),
    ]),
  );
  return withoutRepeats(locations);
}

/** Words that several values rest on come once. */
function withoutRepeats(locations: readonly Location[]): Location[] {
  const known = new Set<string>();
  return locations.filter(({ uri, range }) => {
    const key = `${uri.toString()}#${range.start.line},${range.start.character},${range.end.line},${range.end.character}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
