import {
  type CancellationToken,
  CompletionList,
  type Disposable,
  languages,
  type Position,
  type TextDocument,
} from 'vscode';
import { localDay } from '../../corpus/local-day.ts';
import type { Place } from '../../yaml/index.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { recordSelector } from '../record-documents.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import type { CompletionItems } from './completion-items.ts';
import { factsOfNotice } from './facts-of-notice.ts';
import { schemaItems, triggers } from './schema-items.ts';

/** Completes keys, codes, and what the notice says, in records. */
export function registerRecordCompletions(analyses: NoticeAnalyses, vocabularies: Vocabularies): Disposable {
  const provideCompletionItems = async (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionList | undefined> => {
    const { createCodeBook, placeInRecord } = await import('../../records/index.ts');
    const place = placeInRecord(document.getText(), document.offsetAt(position));
    if (!place) return undefined;
    const items = await schemaItems(document, place, createCodeBook(await vocabularies.of(document.uri)));
    if (place.cursor.path.join('.') === 'review.date') {
      const today = localDay(new Date());
      items.addToday(today, place.cursor.lead + today);
    }
    await addFacts(items, place, document, analyses, token);
    return token.isCancellationRequested ? undefined : new CompletionList(items.items, items.mayChange);
  };
  return languages.registerCompletionItemProvider(recordSelector, { provideCompletionItems }, ...triggers);
}

async function addFacts(
  items: CompletionItems,
  place: Place,
  document: TextDocument,
  analyses: NoticeAnalyses,
  token: CancellationToken,
): Promise<void> {
  const { factsWanted } = await import('../../records/index.ts');
  const wanted = factsWanted(place);
  const found = wanted.length > 0 ? await factsOfNotice(document, wanted, analyses, token) : undefined;
  if (!found) return;
  const { scalarText } = await import('../../yaml/index.ts');
  for (const fact of found.facts) {
    items.addFact(fact, place.cursor.lead + scalarText(fact.value, place.cursor), found.notice);
  }
}
