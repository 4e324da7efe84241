import type { Failure } from '../failure.ts';
import type { JournalFinding } from '../run/journal-entry.ts';
import type { WrittenRecord } from '../records/write-record.ts';

/** A list that is cut where it would grow with the corpus; how much there is in all is told. */
export interface Listed<Item> {
  readonly total: number;
  /** The first ones, in the order of the notices. */
  readonly items: readonly Item[];
}

/** What a run through a corpus came to. */
export interface RunReport {
  readonly engine: string;
  /** ISO 8601, UTC. */
  readonly begun: string;
  /** The folder of records, as it was given. */
  readonly folder: string;
  readonly dryRun: boolean;
  readonly cancelled: boolean;
  readonly notices: {
    /** Read or found unchanged. */
    readonly done: number;
    /** Of these, unchanged since an earlier run. */
    readonly known: number;
    readonly failed: number;
  };
  /** Over all notices, those of earlier runs too. */
  readonly incidents: number;
  readonly records: Readonly<Record<WrittenRecord['outcome'], number>>;
  /** Files, below the folder of records, with what the machine would change in reviewed records. */
  readonly suggestions: Listed<string>;
  readonly withoutEvidence: Listed<string>;
  /** Terms that may belong in the vocabulary, the most frequent first. */
  readonly candidates: Listed<{ readonly term: string; readonly count: number; readonly notices: number }>;
  readonly findings: Listed<JournalFinding & { readonly path: string }>;
  readonly failures: Listed<Failure>;
  /** Why notices were read without the tokenizer; none where it worked. */
  readonly tokenizerFailures: Listed<string>;
  readonly timing: {
    readonly workers: number;
    readonly seconds: number;
    /** Of the notices that were read. */
    readonly noticesPerSecond: number;
    /** UTF-16 code units of the notices that were read. */
    readonly charactersPerSecond: number;
    readonly slowest: readonly { readonly path: string; readonly milliseconds: number }[];
  };
}
