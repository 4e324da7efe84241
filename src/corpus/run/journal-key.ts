import { createHash } from 'node:crypto';
import type { OwnVocabulary } from '../../analysis/index.ts';

/** All that the records of a notice depend on. */
export interface KeyParts {
  /** SHA-256 of the notice's bytes. */
  readonly notice: string;
  readonly engine: string;
  readonly vocabulary: OwnVocabulary | undefined;
  readonly published: string | undefined;
  /** What a person has dismissed of the notice, as written. */
  readonly dismissed: string | undefined;
}

/** The same for what gives the same records, and for nothing else: SHA-256 in lower-case hexadecimal. */
export function journalKey({ notice, engine, vocabulary, published, dismissed }: KeyParts): string {
  const parts = [notice, engine, vocabulary ?? null, published ?? null, dismissed ?? null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
