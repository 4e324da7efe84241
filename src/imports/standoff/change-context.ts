import type { ReadLabel } from './read-label.ts';

/** A record with what a person did in a tool; what could not be done is told in English sentences. */
export interface ChangedRecord {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/** What a change is made with. */
export interface ChangeContext {
  /** The notice. */
  readonly notice: string;
  /** Its day of publication, where it is known to the day. */
  readonly published?: string;
  readonly readLabel: ReadLabel;
}
