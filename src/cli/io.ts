import type { Readable, Writable } from 'node:stream';

/** What a run of the command line touches besides files; tests bring their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** What relative paths start from. */
  readonly folder: string;
  /** Folder of kuromoji's dictionary. */
  readonly dictionary: string;
}
