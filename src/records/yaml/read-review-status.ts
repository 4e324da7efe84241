import { parseYaml } from '../../yaml/index.ts';
import type { ReviewStatus } from '../generated/notice-record.ts';
import { sectionOf } from './section-of.ts';

/** In the order of a review. */
export const reviewStatuses = [
  'draft',
  'in-review',
  'approved',
  'rejected',
] as const satisfies readonly ReviewStatus[];

/** How far a record's review is, whatever else is wrong with it; nothing where it does not say. */
export function readReviewStatus(text: string): ReviewStatus | undefined {
  const status = parseYaml(sectionOf('review', text)).getIn(['review', 'status']);
  return reviewStatuses.find((known) => known === status);
}
