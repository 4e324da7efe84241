import type { Span } from '../analysis/index.ts';
import { message, type Message, type MessageId } from './messages.ts';
import type { Path } from './locate.ts';

/** What can be wrong with a file. */
export type ProblemCode =
  | 'yaml-syntax'
  | 'several-documents'
  | 'duplicate-key'
  | 'anchor'
  | 'empty'
  | 'wrong-root'
  | 'cannot-edit'
  | 'missing-key'
  | 'unknown-key'
  | 'no-value'
  | 'wrong-type'
  | 'unknown-code'
  | 'bad-code'
  | 'bad-version'
  | 'bad-date'
  | 'bad-hash'
  | 'blank-text'
  | 'out-of-range'
  | 'duplicate-value'
  | 'bad-span'
  | 'taken-word'
  | 'ignored-word';

/** What a quick fix needs to know. */
export interface ProblemData {
  /** What was probably meant: the nearest code or key. */
  readonly suggestion?: string;
  /** The required key that is not there. */
  readonly missing?: string;
  /** All that would be allowed: codes, keys, or the type's name. */
  readonly expected?: readonly string[];
}

/** A departure of a file from YAML, from its schema or from its own rules. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  /** Of the value, `exposures[0].counts[0].unit`; empty where the whole file is meant. */
  readonly path: string;
  /** The same as keys and list places. */
  readonly at: Path;
  readonly message: Message;
  readonly data: ProblemData;
}

/** A problem of a file as a whole. */
export function wholeFile(code: ProblemCode & MessageId, { start, end }: Span): Problem {
  return { code, start, end, path: '', at: [], message: message(code), data: {} };
}

/** What is wrong with a value, before it is looked up where the value stands. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly message: Message;
  readonly data?: ProblemData;
}
