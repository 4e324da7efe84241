import type { OpenCodes } from '../../yaml/index.ts';
import type { ReviewStatus } from '../generated/notice-record.ts';
import { readValues } from '../values/read-values.ts';
import { validateRecord } from '../validation/validate-record.ts';
import { type ReviewProgress, reviewProgress } from './progress.ts';

/** What a record must not do without to be of use. */
export type MissingPart = 'organization' | 'count';

/** A record in a list of many. */
export interface RecordSummary {
  /** Path of the notice, as the record names it. */
  readonly notice?: string;
  readonly title?: string;
  readonly status: ReviewStatus;
  readonly reviewer?: string;
  readonly progress: ReviewProgress;
  readonly missing: readonly MissingPart[];
  /** How many departures from the schema it has. */
  readonly errors: number;
}

/** Says in short what is in a record and what is left to do; one that cannot be read is a draft with errors. */
export function summarizeRecord(text: string, openCodes?: OpenCodes): RecordSummary {
  const errors = validateRecord(text, openCodes).length;
  const read = readValues(text);
  if (!read) return { status: 'draft', progress: { reviewed: 0, total: 0 }, missing: [], errors };
  const has = (...kinds: readonly string[]) => read.values.some(({ kind }) => kinds.includes(kind));
  const title = read.values.find(({ kind }) => kind === 'title')?.text;
  const { status, reviewer } = read.review;
  return {
    ...(read.source && { notice: read.source.notice }),
    ...(title !== undefined && { title }),
    status,
    ...(reviewer !== undefined && { reviewer }),
    progress: reviewProgress(read),
    missing: [
      ...(has('organization') ? [] : (['organization'] as const)),
      ...(has('count', 'total') ? [] : (['count'] as const)),
    ],
    errors,
  };
}
