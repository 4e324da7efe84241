import type { Standing } from '../../records/index.ts';

/**
 * How the values of a record look, by who answers for them. Data alone: the manifest declares the colours, and a test
 * compares the two.
 *
 * What waits for review is underlined in dots, and marked in the ruler; what a person looked at bears a sign behind it: a
 * tick where it was accepted, that it is not what was read where it was corrected, a plus where a person wrote it. All
 * three are in every font.
 */
export interface ReviewStyle {
  /** Colour of the line and of the sign. */
  readonly color: string;
  readonly sign?: string;
}

export const reviewStyles = {
  machine: { color: 'noticeAnnotator.review.waiting' },
  accepted: { color: 'noticeAnnotator.review.accepted', sign: '✓' },
  corrected: { color: 'noticeAnnotator.review.corrected', sign: '≠' },
  person: { color: 'noticeAnnotator.review.person', sign: '+' },
} as const satisfies Record<Standing, ReviewStyle>;

export const standings = Object.keys(reviewStyles) as readonly Standing[];
