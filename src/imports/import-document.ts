import type { LabelForm } from '../exports/standoff/notice-labels.ts';
import { acceptValues, beginReview, type NoticeRecord, readRecord } from '../records/index.ts';
import { formatMessage, lineColumn, type OpenCodes } from '../yaml/index.ts';
import { applyChanges } from './standoff/apply-changes.ts';
import { compareLabels } from './standoff/compare-labels.ts';
import { createMeaningOf } from './standoff/known-labels.ts';
import { standing } from './standoff/standing.ts';
import { isTextOf, placeLabels } from './standoff/place-labels.ts';
import { createLabelReader } from './standoff/read-label.ts';
import type { ImportProblem, ToolDocument } from './tool-document.ts';

/** The record that a document's labels go into. */
export interface ImportTarget {
  /** YAML of a record: the one that is there, else the one that came along, else an empty one. */
  readonly existing: string;
  /** The notice that it is of. */
  readonly notice: string;
  /** The record as it went out; nothing where the labels began in the tool. */
  readonly exported?: NoticeRecord;
}

export interface ImportSetup {
  readonly form: LabelForm;
  /** Codes that a user's own vocabulary adds. */
  readonly openCodes: OpenCodes;
  /** Whether a person answers for the values, too, of which the labels came back as they were. */
  readonly accept: boolean;
}

/** The record with what a person did in the tool; nothing where it must be left as it is. */
export interface ImportedRecord {
  readonly text?: string;
  readonly problems: readonly ImportProblem[];
}

/** Reads the record that came along with a document. */
export function exportedRecord(
  { path, record }: ToolDocument,
  openCodes: OpenCodes,
): { readonly record?: NoticeRecord } | { readonly problem: ImportProblem } {
  if (record === undefined) return {};
  const read = readRecord(record, openCodes);
  if ('record' in read) return read;
  const message = `The record that came along is not valid (${firstProblem(record, read.problems)}): export it anew.`;
  return { problem: { path, code: 'bad-record', message } };
}

/**
 * Builds what puts the labels of documents into records: what a person has done in the tool since the record went out is
 * done to the record as it is now, as edits of a person in the editor would be.
 */
export function createImport({
  form,
  openCodes,
  accept,
}: ImportSetup): (document: ToolDocument, target: ImportTarget) => ImportedRecord {
  const meaningOf = createMeaningOf(openCodes);
  const readLabel = createLabelReader();
  return (document, { existing, notice, exported }) => {
    const { path } = document;
    if (!isTextOf(document.text, notice)) {
      const message =
        'Its text is not the notice’s: the notice has changed since the export, or the text was edited. Export it anew, or put the text back.';
      return { problems: [{ path, code: 'other-text', message }] };
    }
    const { labels, problems } = placeLabels(document, notice, meaningOf);
    const changes = compareLabels(exported, labels, notice, form);
    if (labels.length === 0 && changes.gone.length > 0) {
      const message =
        'None of its labels came back: its record is left as it is. If that is meant, reject the values in the editor.';
      return { problems: [...problems, { path, code: 'bad-label', message }] };
    }
    const published = publishedIn(exported);
    const { text, leftOut } = applyChanges(existing, changes, {
      notice,
      readLabel,
      ...(published !== undefined && { published }),
    });
    const untouched = accept ? changes.untouched.map((value) => standing(text, value)?.path ?? []) : [];
    const accepted = acceptValues(text, untouched);
    const changed = 'text' in accepted ? accepted.text : text;
    const begun = changed === existing ? { text: changed } : beginReview(changed);
    const after = 'text' in begun ? begun.text : changed;
    const told = [...problems, ...leftOut.map((message) => ({ path, code: 'bad-label', message }) as const)];
    const read = readRecord(after, openCodes);
    if ('record' in read) return { text: after, problems: told };
    const message = `The record would not be valid (${firstProblem(after, read.problems)}): it is left as it is.`;
    return { problems: [...told, { path, code: 'bad-record', message }] };
  };
}

function publishedIn(record: NoticeRecord | undefined): string | undefined {
  const published = record?.source.published;
  return published !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(published) ? published : undefined;
}

function firstProblem(
  text: string,
  problems: Extract<ReturnType<typeof readRecord>, { problems: unknown }>['problems'],
): string {
  const [first] = problems;
  if (!first) return 'it is empty';
  const { line, column } = lineColumn(text, first.start);
  return `line ${line}, column ${column}: ${formatMessage(first.message)}`;
}
