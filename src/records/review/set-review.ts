import type { EditResult, MapEditor } from '../../yaml/index.ts';
import type { Review, ReviewStatus } from '../generated/notice-record.ts';
import { keyOrder } from '../merge/key-order.ts';
import { editRecord } from '../yaml/edit-record.ts';

/**
 * Gives a record the status of its review. Who gave it and when stand beside it; what is not named goes.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 */
export function setReview(existing: string, { status, reviewer, date }: Review): EditResult {
  return editRecord(existing, (root) => {
    const review = reviewOf(root);
    if (!review) return;
    review.set('status', status);
    for (const [key, value] of Object.entries({ reviewer, date })) {
      if (value !== undefined) review.set(key, value);
      else if (review.has(key)) review.remove(key);
    }
  });
}

/** A person has begun to look at the values: a draft is in review from now on. */
export function beginReview(existing: string): EditResult {
  return editRecord(existing, (root) => {
    const review = reviewOf(root);
    const status: unknown = review?.value('status');
    if (status === undefined || status === ('draft' satisfies ReviewStatus)) {
      review?.set('status', 'in-review' satisfies ReviewStatus);
    }
  });
}

function reviewOf(root: MapEditor): MapEditor | undefined {
  return root.map('review', keyOrder.review);
}
