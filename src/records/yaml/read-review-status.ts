import { parseYaml } from '../../yaml/index.ts';
import type { ReviewStatus } from '../generated/notice-record.ts';
import { sectionOf } from './section-of.ts';

const statuses: readonly string[] = [
  'draft',
  'in-review',
  'approved',
  'rejected',
] satisfies readonly ReviewStatus[];

/** How far a record's review is, whatever else is wrong with it; nothing where it does not say. */
export function readReviewStatus(text: string): ReviewStatus | undefined {
  const status = parseYaml(sectionOf('review', text)).getIn(['review', 'status']);
  return typeof status === 'string' && statuses.includes(status) ? (status as ReviewStatus) : undefined;
}
