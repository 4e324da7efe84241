import type { Analysis } from '../../analysis/index.ts';
import { annotationLines } from '../../exports/annotations/annotation-lines.ts';
import { annotationObject } from '../../exports/annotations/annotation-object.ts';
import { findingLines } from '../../exports/annotations/finding-lines.ts';
import { findingObject } from '../../exports/annotations/finding-object.ts';
import { noticeLine } from '../../exports/records/notice-line.ts';
import { recordFormats } from '../../exports/records/record-formats.ts';
import { extractRecords } from '../analyse/extract-records.ts';
import type { Notice } from '../notice.ts';
import type { NoticeJob, PrintFormatName } from './notice-task.ts';

/** What is printed of a notice. */
export interface Printed {
  readonly output: string;
  /** For stderr. */
  readonly warnings: string;
}

/** The mentions of a notice, findings among them. */
export function printedAnnotations(
  { path, text }: Notice,
  { annotations, findings }: Analysis,
  { format, explain }: Extract<NoticeJob, { kind: 'annotate' }>,
): Printed {
  if (format === 'text') {
    const lines = annotationLines(path, text, annotations, explain) + findingLines(path, text, findings);
    return { output: lines, warnings: '' };
  }
  const line = {
    path,
    annotations: annotations.map((annotation) => annotationObject(annotation, explain)),
    findings: findings.map(findingObject),
  };
  return { output: `${JSON.stringify(line)}\n`, warnings: '' };
}

/** The records of a notice, joined as the format has them. */
export function printedRecords(notice: Notice, analysis: Analysis, name: PrintFormatName): Printed {
  const records = extractRecords(notice, analysis);
  if (name === 'notices') {
    const { path } = notice;
    return { output: noticeLine({ path, records, findings: analysis.findings }), warnings: '' };
  }
  const { format, between } = recordFormats[name];
  return {
    output: records.map((record) => format(record)).join(between),
    warnings: findingLines(notice.path, notice.text, analysis.findings),
  };
}
