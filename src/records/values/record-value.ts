import type { Span } from '../../analysis/index.ts';
import type { Path } from '../../yaml/index.ts';
import type { Evidence } from '../generated/notice-record.ts';

/** What a value of a record is. */
export type ValueKind =
  | 'title'
  | 'published'
  | 'organization'
  | 'service'
  | 'cause'
  | 'label'
  | 'certainty'
  | 'period'
  | 'count'
  | 'field'
  | 'total'
  | 'excluded'
  | 'event';

/**
 * Who answers for a value.
 *
 * | standing    | meaning                                                              |
 * | ----------- | -------------------------------------------------------------------- |
 * | `machine`   | says what the machine read, and no person has looked: awaits review  |
 * | `accepted`  | the same, and a person vouches for it                                |
 * | `corrected` | says something else than what the machine read there                 |
 * | `person`    | a person wrote it: the machine read nothing there                    |
 */
export type Standing = 'machine' | 'accepted' | 'corrected' | 'person';

/** A quote in a value's evidence. */
export interface CitedQuote extends Pick<Evidence, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'> {
  /** Where the quote stands in the YAML. */
  readonly inYaml: Span;
  /** Keys and list places from the root to it. */
  readonly path: Path;
}

/** One value of a record that rests on words of the notice: what a reviewer looks at, one after the other. */
export interface RecordValue {
  readonly kind: ValueKind;
  /** From the root to the entry or plain value: `['exposures', 0, 'counts', 1]`, `['title']`. */
  readonly path: Path;
  /** The value in the compact form that evidence keeps as `read`: `3705 records exact`. */
  readonly text: string;
  readonly standing: Standing;
  /** What the machine read, where it read something. */
  readonly read?: string;
  /** What to mark of it in the YAML: a name, a figure, a code. */
  readonly inYaml: Span;
  /** All of the YAML that is this value's: the entry from its dash or key, and evidence that stands apart. */
  readonly extent: readonly Span[];
  readonly evidence: readonly CitedQuote[];
  /** From the root to the list of its evidence, which need not be there yet. */
  readonly evidencePath: Path;
}
