import type { DecorationStyle } from './decoration-styles.ts';

/**
 * How words and the value that rests on them look while the cursor is on one of the two. Data alone, like
 * `decoration-styles.ts`. A frame, because marks of mentions stand below and behind the same words.
 */
export const linkedStyles = {
  /** The words that tell it most, or the value. */
  first: {
    color: 'noticeAnnotator.linked',
    background: 'noticeAnnotator.linkedBackground',
    border: { style: 'solid', width: '2px' },
    ruler: 'center',
  },
  /** Further words that say so. */
  other: {
    color: 'noticeAnnotator.linked',
    border: { style: 'dashed', width: '1px' },
    ruler: 'center',
  },
} as const satisfies Record<string, DecorationStyle>;
