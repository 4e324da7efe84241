import type { LabelForm } from '../exports/standoff/notice-labels.ts';
import type { ImportItem } from './tool-document.ts';

/** A file that a tool gave, and those beside it. */
export interface ToolFile {
  readonly path: string;
  /** Below the folder that was given. */
  readonly relative: string;
  readonly text: string;
  /** Files of the same name with other ends, by those: `.txt`. */
  readonly beside: ReadonlyMap<string, string>;
}

/** A form in which annotations come back. It reads what it is given, and no file. */
export interface ImportFormat {
  /** For the command's help, in a line. */
  readonly summary: string;
  /** The end of the files that are looked for, with the dot. */
  readonly extension: string;
  /** The ends of the files that are read beside each. */
  readonly beside: readonly string[];
  /** How the export laid records over their notices: by that it is told what has changed. */
  readonly form: LabelForm;
  /** What a file holds. What cannot be read is a problem in its place, and the rest goes on. */
  read(file: ToolFile): Iterable<ImportItem>;
}
