import { posix } from 'node:path';
import { exportedRecord, type ImportedRecord, type ImportTarget } from '../../imports/import-document.ts';
import type { ImportFormat, ToolFile } from '../../imports/import-format.ts';
import { isTextOf } from '../../imports/standoff/place-labels.ts';
import type { ToolDocument } from '../../imports/tool-document.ts';
import { type NoticeRecord, readReviewStatus, readSource, serializeRecord } from '../../records/index.ts';
import type { OpenCodes } from '../../yaml/index.ts';
import type { Failure, Result } from '../failure.ts';
import type { ReadNotice } from '../notice-library.ts';
import { recordFile, recordStem, suggestionFile } from '../records/record-file.ts';
import { isSameNotice } from '../records/same-notice.ts';
import { hashOf } from '../text-hash.ts';
import { isClosed, type WrittenRecord } from '../records/write-record.ts';
import type { FindByText } from './text-index.ts';

/** Where records are read and written, by their path below the folder of the import. */
export interface RecordPlace {
  /** @returns nothing where there is no such file */
  readonly read: (file: string) => Promise<Result<string | undefined>>;
  readonly write: (file: string, text: string) => Promise<Result<unknown>>;
}

export interface AnnotationImport {
  readonly format: ImportFormat;
  readonly records: RecordPlace;
  readonly readNotice: ReadNotice;
  readonly findByText: FindByText;
  /** Puts the labels of a document into its record: see `createImport`. */
  readonly bringIn: (
    document: ToolDocument,
    target: ImportTarget,
  ) => ImportedRecord | Promise<ImportedRecord>;
  /** Finds out what would be done, and writes nothing. */
  readonly dryRun?: boolean;
  readonly openCodes?: OpenCodes;
  /** Ends the import before the next document. */
  readonly signal?: AbortSignal;
}

/** What is told of an import while it goes on. Each is waited for. */
export interface ImportListener {
  readonly onFailure: (failure: Failure) => void | Promise<void>;
  /** What records have no place for: no failure. */
  readonly onRemark: (remark: Pick<Failure, 'path' | 'message'>) => void | Promise<void>;
}

/**
 * Brings annotations back from a tool into records, one document at a time: see `createImport`. A record whose review is
 * closed is left as it is, and what it would become is put beside it; of documents that mean one record the first counts.
 *
 * @throws the signal's reason
 */
export async function* importAnnotations(
  files: AsyncIterable<Result<ToolFile>>,
  setup: AnnotationImport,
  listener: ImportListener,
): AsyncGenerator<WrittenRecord> {
  const { format, records, bringIn, dryRun = false, signal } = setup;
  const taken = new Map<string, string>();
  for await (const document of documentsOf(files, format, listener)) {
    signal?.throwIfAborted();
    const target = await targetOf(document, setup);
    if ('failure' in target) {
      await listener.onFailure(target.failure);
      continue;
    }
    const { file, before, existing, notice, exported } = target.value;
    const other = taken.get(file);
    if (other !== undefined) {
      const message = `Its record, ${file}, has been brought in from ${other} already. Import them one after the other.`;
      await listener.onFailure({ path: document.path, code: 'name-taken', message });
      continue;
    }
    taken.set(file, document.path);
    const { text, problems } = await bringIn(document, { existing, notice, ...(exported && { exported }) });
    for (const { code, ...problem } of problems) {
      await (code === 'passed-over' ? listener.onRemark(problem) : listener.onFailure({ code, ...problem }));
    }
    if (text === undefined) continue;
    const isSuggested = before !== undefined && before !== text && isClosed(readReviewStatus(before));
    const path = isSuggested ? suggestionFile(file) : file;
    const outcome = isSuggested ? 'suggested' : outcomeOf(before, text);
    const written =
      dryRun || outcome === 'unchanged' ? { value: undefined } : await records.write(path, text);
    if ('failure' in written) await listener.onFailure(written.failure);
    else yield { path, outcome };
  }
}

function outcomeOf(before: string | undefined, after: string): WrittenRecord['outcome'] {
  if (before === undefined) return 'created';
  return before === after ? 'unchanged' : 'updated';
}

async function* documentsOf(
  files: AsyncIterable<Result<ToolFile>>,
  format: ImportFormat,
  { onFailure, onRemark }: ImportListener,
): AsyncGenerator<ToolDocument> {
  for await (const file of files) {
    if ('failure' in file) {
      await onFailure(file.failure);
      continue;
    }
    for (const item of format.read(file.value)) {
      if ('document' in item) yield item.document;
      else {
        const { code, ...problem } = item.problem;
        await (code === 'passed-over' ? onRemark(problem) : onFailure({ code, ...problem }));
      }
    }
  }
}

interface Target {
  /** Below the folder of the import. */
  readonly file: string;
  /** What stands there now. */
  readonly before: string | undefined;
  readonly existing: string;
  readonly notice: string;
  readonly exported?: NoticeRecord;
}

/** The record that a document is of, and its notice: by what the export wrote, else by the text itself. */
async function targetOf(
  document: ToolDocument,
  { records, readNotice, findByText, openCodes = {} }: AnnotationImport,
): Promise<Result<Target>> {
  const { path, text } = document;
  const failed = (code: Failure['code'], message: string) => ({ failure: { path, code, message } });
  const along = exportedRecord(document, openCodes);
  if ('problem' in along) return { failure: along.problem as Failure };
  const { record: exported } = along;
  const named = exported && (await readNotice(exported.source.notice));
  const found = named !== undefined && isTextOf(text, named) ? undefined : await findByText(text);
  const notice = found?.text ?? named;
  if (notice === undefined) {
    const wanted = exported ? exported.source.notice : 'a notice with this text';
    return failed(
      'not-found',
      `There is no such notice: ${wanted}. Say where the notices are, with --notices.`,
    );
  }
  const owner = exported?.source.notice ?? found?.notice ?? '';
  const incident = incidentOf(document, found?.relative ?? '');
  const file = exported ? fileIn(document) : recordFile(found?.relative ?? '', incident);
  if (file === undefined) {
    return failed(
      'bad-line',
      `Its record is no file below the folder: ${document.file ?? 'it has no name'}.`,
    );
  }
  const read = await records.read(file);
  if ('failure' in read) return read;
  const before = read.value;
  const source = before === undefined ? undefined : readSource(before);
  if (source && !isSameNotice(source.notice, owner)) {
    return failed(
      'name-taken',
      `${file} is the record of another notice, ${source.notice}. It is left as it is.`,
    );
  }
  const existing = before ?? serializeRecord(exported ?? emptyRecord(owner, notice, incident));
  return { value: { file, before, existing, notice, ...(exported && { exported }) } };
}

/** The record's file as the export named it; nothing where that is no record below a folder. */
function fileIn({ file = '' }: ToolDocument): string | undefined {
  const name = posix.normalize(file.replaceAll('\\', '/'));
  const isBelow = !name.startsWith('../') && !posix.isAbsolute(name) && !/^[a-z]:/iu.test(name);
  return isBelow && name.endsWith('.notice.yaml') ? name : undefined;
}

/** The incident of a notice, from 0, of which a document is by its name: `digest.3.ann` is of the third in `digest.txt`. */
function incidentOf({ file = '' }: ToolDocument, notice: string): number {
  const [, stem, number] = /^(.*)\.([1-9]\d{0,3})\.notice\.yaml$/u.exec(posix.basename(file)) ?? [];
  return stem === posix.basename(recordStem(notice)) ? Number(number) - 1 : 0;
}

function emptyRecord(notice: string, text: string, incident: number): NoticeRecord {
  const name = posix.basename(recordStem(notice));
  return {
    schemaVersion: 1,
    id: `${name}#${incident + 1}`,
    source: { notice, sha256: hashOf(text), section: { start: 0, end: text.length } },
    organizations: [],
    exposures: [],
    review: { status: 'in-review' },
  };
}
