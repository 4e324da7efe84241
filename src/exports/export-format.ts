import type { NoticeRecord } from '../records/index.ts';

/** A record, and where it comes from. */
export interface ExportedRecord {
  /** The record's file, as it is named in messages. */
  readonly path: string;
  /** Below the folder that was given, folders kept; a bare file name when the file itself was given. */
  readonly relative: string;
  readonly record: NoticeRecord;
}

/** What is said of a record beside the export: a value for which the format has no place. */
export interface Remark {
  readonly path: string;
  /** One English sentence. */
  readonly message: string;
}

export interface RenderContext {
  /** Takes a remark; it stops nothing. To be waited for. */
  readonly remark: (remark: Remark) => Promise<void>;
  /** Takes why a record is not among what is written. To be waited for. */
  readonly leftOut: (remark: Remark) => Promise<void>;
  /**
   * The text of a record's notice.
   *
   * @param notice its path, as the record names it
   * @returns nothing where it is not to be had
   */
  readonly readNotice: (notice: string) => Promise<string | undefined>;
}

/** A form in which records leave. Renders only: it reads and writes no file. */
export interface ExportFormat {
  /** For the command's help, in a line. */
  readonly summary: string;
  /** The file name's end, without the dot. */
  readonly extension: string;
  /** Whether what it gives is bytes, which only a file can take. */
  readonly isBinary?: true;
  /**
   * Takes records one at a time, and gives what is to be written as early as it can: in constant memory where the form
   * allows it. The same records in the same order give the same text or bytes.
   */
  render(
    records: AsyncIterable<ExportedRecord>,
    context: RenderContext,
  ): AsyncIterable<string> | AsyncIterable<Uint8Array>;
}

/** A file of an export that has several. */
export interface ExportedFile {
  /** Below the folder of the export, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** A form in which records leave as a folder of files. */
export interface FolderFormat {
  readonly summary: string;
  /** Like `render` of an `ExportFormat`. */
  files(records: AsyncIterable<ExportedRecord>, context: RenderContext): AsyncIterable<ExportedFile>;
}
