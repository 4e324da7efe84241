import type { Span } from '../../model/span.ts';

/** Words that name a cause, before it is known what else the incident names. Offsets are of the folded text. */
export interface CauseCandidate extends Span {
  readonly code: string;
  /** `sure` stands for itself; `weak` where nothing else is named; `card` where card data are affected. */
  readonly strength: 'sure' | 'weak' | 'card';
  /** The words are of the user's own vocabulary. */
  readonly own?: true;
}
