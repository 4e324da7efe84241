import type { TextFile } from './read-text.ts';

/** A notice as it was found: never altered. */
export interface Notice extends TextFile {
  /** `YYYY-MM-DD`: reference date for years that the text leaves out. */
  readonly published?: string;
}

/** A text that was found below a folder, and where the files made of it belong below an output folder. */
export interface Placed {
  /** Relative path without `..`, folders kept, so that notices of one name in two folders stay apart. */
  readonly relative: string;
}

export type PlacedNotice = Notice & Placed;
