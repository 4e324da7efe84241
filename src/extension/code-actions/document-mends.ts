import { posix } from 'node:path';
import type { TextDocument, Uri } from 'vscode';
import type { OwnVocabulary } from '../../analysis/index.ts';
import type { FileToMend, MendableKind, Problem } from '../../yaml/index.ts';
import { isRecord } from '../record-documents.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';

/** A version of a record or vocabulary, and what is wrong in it. */
export interface ReadFile {
  readonly version: number;
  readonly file: FileToMend<MendableKind>;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

interface Known extends ReadFile {
  readonly vocabulary: OwnVocabulary | undefined;
}

/** Reads records and vocabularies to mend them: each version once, however often the cursor moves in it. */
export class DocumentMends {
  readonly #vocabularies: Vocabularies;
  readonly #known = new WeakMap<TextDocument, Known>();

  constructor(vocabularies: Vocabularies) {
    this.#vocabularies = vocabularies;
  }

  /** A record or vocabulary as it stands now. */
  async read(document: TextDocument): Promise<ReadFile> {
    const vocabulary = isRecord(document.uri) ? await this.#vocabularies.of(document.uri) : undefined;
    const { FileToMend } = await import('../../yaml/index.ts');
    const known = this.#known.get(document);
    const sameWords = known?.vocabulary === vocabulary;
    const kind = known && sameWords ? known.file.kind : await kindOf(document.uri, vocabulary);
    // Nothing is awaited from here on: text and version belong together.
    const { version } = document;
    const newest = this.#known.get(document);
    if (newest?.version === version && newest.vocabulary === vocabulary) return newest;
    const text = document.getText();
    const read = { version, vocabulary, file: new FileToMend(text, kind), problems: kind.check(text) };
    this.#known.set(document, read);
    return read;
  }
}

async function kindOf(uri: Uri, vocabulary: OwnVocabulary | undefined): Promise<MendableKind> {
  const { openCodesOf, vocabularyKind } = await import('../../vocabulary/index.ts');
  if (!isRecord(uri)) return vocabularyKind();
  const { recordKind } = await import('../../records/index.ts');
  return recordKind({
    fileName: posix.basename(uri.path),
    ...(vocabulary && { vocabulary, openCodes: openCodesOf(vocabulary) }),
  });
}
