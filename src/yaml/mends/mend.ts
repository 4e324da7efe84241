import type { TextEdit } from '../edit/text-edit.ts';
import type { Path } from '../locate.ts';
import type { Message } from '../messages.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { FileKind } from './file-kind.ts';
import type { FileToMend } from './file-to-mend.ts';

/** A change of a file's text that takes one problem away. */
export interface Mend {
  /** What it does, for a menu. */
  readonly title: Message;
  /** Whether it has the one evident meaning, so that it needs no look at it. */
  readonly safe: boolean;
  /** Offsets are UTF-16 code units of the file's text. */
  readonly edits: readonly TextEdit[];
  /** At and below which value it may bring to light what the problem hid: under a key that gets its right name. */
  readonly reveals?: Path;
}

/** Finds the mends of one kind for a problem; none where there is nothing evident to do. */
export type Mender = (problem: Problem, file: FileToMend) => readonly Mend[];

/** The menders of each problem, in the order in which they are asked. */
export type Menders = Partial<Record<ProblemCode, readonly Mender[]>>;

/** A kind of file with menders that know more of it than its schema; they are asked first. */
export interface MendableKind extends FileKind {
  readonly menders?: Menders;
}
