import {
  type CancellationToken,
  CompletionList,
  type Disposable,
  extensions,
  languages,
  type Position,
  type TextDocument,
} from 'vscode';
import { vocabularySelector } from '../vocabulary/vocabulary-place.ts';
import { schemaItems, triggers } from './schema-items.ts';

/** It completes by the schema that our manifest gives for vocabularies. */
const yamlExtension = 'redhat.vscode-yaml';

/** Completes keys and codes in vocabularies, where no other extension does. */
export function registerVocabularyCompletions(): Disposable {
  const provideCompletionItems = async (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionList | undefined> => {
    if (extensions.getExtension(yamlExtension)) return undefined;
    const [{ createCodeBook }, { placeInVocabulary }] = await Promise.all([
      import('../../records/index.ts'),
      import('../../vocabulary/index.ts'),
    ]);
    const place = placeInVocabulary(document.getText(), document.offsetAt(position));
    const items = place && (await schemaItems(document, place, createCodeBook()));
    return items && !token.isCancellationRequested ? new CompletionList(items.items, true) : undefined;
  };
  return languages.registerCompletionItemProvider(
    vocabularySelector,
    { provideCompletionItems },
    ...triggers,
  );
}
