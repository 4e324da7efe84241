import { type Disposable, Hover, languages, MarkdownString, type Position, type TextDocument } from 'vscode';
import { rangeOf } from '../document-spans.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { vocabularySelector } from '../vocabulary/vocabulary-place.ts';
import { meaningText } from './meaning-text.ts';

/** Tells of every key and code in a vocabulary what it stands for, the user's own words first. */
export function registerVocabularyHovers(vocabularies: Vocabularies): Disposable {
  const provideHover = async (document: TextDocument, position: Position): Promise<Hover | undefined> => {
    const [{ createCodeBook }, { placeInVocabulary }] = await Promise.all([
      import('../../records/index.ts'),
      import('../../vocabulary/index.ts'),
    ]);
    const place = placeInVocabulary(document.getText(), document.offsetAt(position));
    if (!place) return undefined;
    const text = meaningText(place, createCodeBook(await vocabularies.of(document.uri)));
    return text === undefined
      ? undefined
      : new Hover(new MarkdownString(text), rangeOf(document, place.cursor.span));
  };
  return languages.registerHoverProvider(vocabularySelector, { provideHover });
}
