import type { TextDocument } from 'vscode';
import type { CodeBook } from '../../records/index.ts';
import type { Place } from '../../yaml/index.ts';
import { rangeOf } from '../document-spans.ts';
import { CompletionItems } from './completion-items.ts';

/** After these there is something to write: the editor asks by itself only where letters are typed. */
export const triggers = [' ', ':', '[', '{', ',', '"', "'"] as const;

/** What the schema and the user's own vocabulary allow at a place of a document. */
export async function schemaItems(
  document: TextDocument,
  place: Place,
  book: CodeBook,
): Promise<CompletionItems> {
  const { suggestAt } = await import('../../yaml/index.ts');
  const items = new CompletionItems(place.cursor, book, rangeOf(document, place.cursor.span));
  for (const suggestion of suggestAt(place, book.ownCodes)) items.add(suggestion);
  return items;
}
