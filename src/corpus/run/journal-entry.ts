/** What a run leaves behind of a notice: enough to know that nothing is to be done again, and for a report of the whole. */
export interface JournalEntry {
  /** How the notice is named. */
  readonly path: string;
  /** Hash of all that the records depend on (see `journalKey`). */
  readonly key: string;
  /** The files of its records, below the folder of records. */
  readonly records: readonly string[];
  /** Files that hold what the machine would change in reviewed records, below the folder of records. */
  readonly suggestions: readonly string[];
  /** Values without evidence: file and path of each. */
  readonly withoutEvidence: readonly string[];
  readonly findings: readonly JournalFinding[];
  /** Terms that may belong in the vocabulary, and how often the notice has them. */
  readonly candidates: Readonly<Record<string, number>>;
  /** The text that was made of a page or a PDF. */
  readonly derived?: DerivedEntry;
}

export interface DerivedEntry {
  /** Of the text that the records were made of (`hashOf`). */
  readonly sha256: string;
  /** Of the text that a run wrote last: another one there is a person's. */
  readonly written?: string;
}

export interface JournalFinding {
  readonly code: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** In English. */
  readonly message: string;
}

/** A line of the journal as an entry; undefined where it is none: torn by a crash, or written by another version. */
export function parseEntry(line: string): JournalEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { path, key, records, suggestions, withoutEvidence, findings, candidates } = value as Partial<
    Record<keyof JournalEntry, unknown>
  >;
  const isEntry =
    typeof path === 'string' &&
    typeof key === 'string' &&
    [records, suggestions, withoutEvidence, findings].every(Array.isArray) &&
    typeof candidates === 'object' &&
    candidates !== null;
  return isEntry ? (value as JournalEntry) : undefined;
}
