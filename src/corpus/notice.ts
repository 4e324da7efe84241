import type { NoticeRecord } from '../records/index.ts';
import type { TextFile } from './read/read-text.ts';

type Source = NoticeRecord['source'];

/** A notice as it was found: never altered. */
export interface Notice extends TextFile {
  /** `YYYY-MM-DD`: reference date for years that the text leaves out. */
  readonly published?: string;
  /** WHATWG name of what its file is encoded in; left out for UTF-8. */
  readonly encoding?: NonNullable<Source['encoding']>;
  /** The page or PDF that its text was made of. */
  readonly original?: NonNullable<Source['original']>;
}

/** A text that was found below a folder, and where the files made of it belong below an output folder. */
export interface Placed {
  /** Relative path without `..`, folders kept, so that notices of one name in two folders stay apart. */
  readonly relative: string;
}

export type PlacedNotice = Notice & Placed;
