/** A notice as it was found: never altered. */
export interface Notice {
  /** As given for a single file; below the folder as given for one found there; `-` for standard input. */
  readonly path: string;
  /** Without byte order mark; UTF-16 offsets into it are those of VS Code. */
  readonly text: string;
  /** `YYYY-MM-DD`: reference date for years that the text leaves out. */
  readonly published?: string;
}

/** A notice, and where the files made of it belong below an output folder. */
export interface PlacedNotice extends Notice {
  /** Relative path without `..`, folders kept, so that notices of one name in two folders stay apart. */
  readonly relative: string;
}
