import {
  type CancellationToken,
  CompletionList,
  type Disposable,
  languages,
  type Position,
  type TextDocument,
} from 'vscode';
import type { CodeBook, NoticeFact } from '../../records/index.ts';
import type { Place } from '../../yaml/index.ts';
import { localDay } from '../../corpus/local-day.ts';
import { rangeOf } from '../document-spans.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { recordSelector } from '../record-documents.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { CompletionItems } from './completion-items.ts';
import { factsOfNotice } from './notice-of-record.ts';

/** After these there is something to write: the editor asks by itself only where letters are typed. */
const triggers = [' ', ':', '-', '[', '{', ',', '"', "'"];

/** Completes keys, codes, and what the notice says, in records. */
export function registerRecordCompletions(analyses: NoticeAnalyses, vocabularies: Vocabularies): Disposable {
  const provideCompletionItems = async (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionList | undefined> => {
    const { createCodeBook, factsWanted, placeInRecord } = await import('../../records/index.ts');
    const place = placeInRecord(document.getText(), document.offsetAt(position));
    if (!place) return undefined;
    const book = createCodeBook(await vocabularies.of(document.uri));
    const items = await itemsFor(document, place, book);
    const wanted = factsWanted(place);
    const found = wanted.length > 0 && (await factsOfNotice(document, wanted, analyses, token));
    if (found) for (const fact of found.facts) items.addFact(fact, await written(fact, place), found.notice);
    // Another letter may stand for other codes: 住 is not yet 住所.
    return token.isCancellationRequested ? undefined : new CompletionList(items.items, true);
  };
  return languages.registerCompletionItemProvider(recordSelector, { provideCompletionItems }, ...triggers);
}

async function itemsFor(document: TextDocument, place: Place, book: CodeBook): Promise<CompletionItems> {
  const { suggestAt } = await import('../../yaml/index.ts');
  const items = new CompletionItems(place.cursor, book, rangeOf(document, place.cursor.span));
  for (const suggestion of suggestAt(place, book.ownCodes)) items.add(suggestion);
  if (place.kind === 'value' && place.cursor.path.join('.') === 'review.date') {
    const today = localDay(new Date());
    items.addToday(today, place.cursor.lead + today);
  }
  return items;
}

async function written({ value }: NoticeFact, place: Place): Promise<string> {
  const { scalarText } = await import('../../yaml/index.ts');
  return place.cursor.lead + scalarText(value, place.cursor);
}
