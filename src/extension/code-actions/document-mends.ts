import { posix } from 'node:path';
import type { TextDocument, Uri } from 'vscode';
import type { OwnVocabulary } from '../../analysis/index.ts';
import type { MendableKind } from '../../yaml/index.ts';
import { isRecord } from '../record-documents.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { ReadFile } from './read-file.ts';

interface Known {
  readonly vocabulary: OwnVocabulary | undefined;
  readonly read: ReadFile;
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
    const { FileToMend, hasSafeMend, mendsOf } = await import('../../yaml/index.ts');
    const kind = this.#knownBy(document, vocabulary)?.file.kind ?? (await kindOf(document.uri, vocabulary));
    // Nothing is awaited from here on: text and version belong together.
    const known = this.#knownBy(document, vocabulary);
    if (known?.version === document.version) return known;
    const file = new FileToMend(document.getText(), kind);
    const read = new ReadFile(document.version, file, { hasSafeMend, mendsOf });
    this.#known.set(document, { vocabulary, read });
    return read;
  }

  /** What was read of a document last, unless it was by other words. */
  #knownBy(document: TextDocument, vocabulary: OwnVocabulary | undefined): ReadFile | undefined {
    const known = this.#known.get(document);
    return known?.vocabulary === vocabulary ? known?.read : undefined;
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
