import type { OwnVocabulary } from '../../analysis/index.ts';
import type { RecordFormatName } from '../../exports/records/record-formats.ts';
import type { Failure } from '../failure.ts';
import type { Placed } from '../notice.ts';
import type { WrittenRecord } from '../records/write-record.ts';
import type { JournalEntry } from './journal-entry.ts';

/** What is done with each notice of a run. */
export type NoticeJob =
  | { readonly kind: 'annotate'; readonly format: AnnotationFormatName; readonly explain: boolean }
  | { readonly kind: 'print'; readonly format: PrintFormatName }
  | WriteJob;

export const annotationFormatNames = ['jsonl', 'text'] as const;
export type AnnotationFormatName = (typeof annotationFormatNames)[number];

/** Records in a row, or one line a notice. */
export type PrintFormatName = RecordFormatName | 'notices';

export interface WriteJob {
  readonly kind: 'write';
  /** The folder of records, as the user named it; with forward slashes. */
  readonly folder: string;
  /** What a relative path starts from; absolute. */
  readonly start: string;
  /** Finds out what would be done, and writes nothing. */
  readonly dryRun: boolean;
  /** What the records depend on besides the notice: the journal's entries of another engine are worth nothing. */
  readonly engine: string;
}

/** What holds for all notices of a run, in whatever thread they are read. Plain data. */
export interface RunSetup {
  readonly job: NoticeJob;
  /** What day it is, `YYYY-MM-DD`, for findings. */
  readonly today: string;
  readonly vocabulary?: OwnVocabulary;
}

/** Where the records of a notice belong. */
export interface RecordsPlace {
  /** Below the folder of records, without what tells the records of a notice apart: `sub/digest`. */
  readonly stem: string;
  /** Another notice of this run whose records would have the same names: they are its, and this one's fail. */
  readonly takenBy?: string;
  /** Files below the folder of records that an editor has changed and not saved: they are left alone. */
  readonly unsaved?: readonly string[];
}

/** A notice of a run: a file that is still to be read, or bytes or text that came on a stream. Plain data. */
export type NoticeTask = Placed & {
  /** How the notice is named, in records too. */
  readonly path: string;
  readonly published?: string;
  /** For a job that writes. */
  readonly place?: RecordsPlace;
  /** What the journal has of it. */
  readonly known?: JournalEntry;
} & ({ readonly file: string } | { readonly bytes: Uint8Array } | { readonly text: string });

/** What came of a notice. Plain data. */
export interface NoticeOutcome {
  readonly path: string;
  /** What a printing job prints. */
  readonly output: string;
  /** Findings, as lines for stderr. */
  readonly warnings: string;
  readonly failures: readonly Failure[];
  /** Of a job that writes. */
  readonly written: readonly WrittenRecord[];
  /** What the journal is to keep; none where something failed, so that the next run tries again. */
  readonly entry?: JournalEntry;
  /** Whether nothing was done, because nothing has changed since the entry was made. */
  readonly known: boolean;
  /** In UTF-16 code units; 0 where the notice was not read. */
  readonly length: number;
  readonly milliseconds: number;
  /** Why the notice was read without the tokenizer. */
  readonly tokenizerFailure?: string;
}

/** Nothing came of a notice but failures. */
export function failedOutcome(path: string, failures: readonly Failure[], milliseconds = 0): NoticeOutcome {
  return { ...nothingDone, path, failures, milliseconds };
}

/** What an outcome starts from. */
export const nothingDone = {
  output: '',
  warnings: '',
  failures: [],
  written: [],
  known: false,
  length: 0,
} as const;
