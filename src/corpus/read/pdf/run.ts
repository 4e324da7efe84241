/**
 * A run of letters at its place on a page, in points. The axes are those of writing, so that what follows need not know of
 * vertical text: `start` and `end` lie on the line, `base` grows from line to line.
 */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly base: number;
  /** Of the letters: an em. */
  readonly size: number;
}

/** Runs that follow each other closely: a line, a cell of a row, a line of a column. */
export type Segment = Run;

/** What stands on one height of a page, from left to right. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly base: number;
  readonly size: number;
}
