import type { Span } from '../../model/span.ts';
import type { Counter } from './counters.ts';

/** A number with its counter, before the words round it are asked what it means. */
export interface Figure {
  readonly value: number;
  readonly counter: Counter;
  /** What heads the column of a table in which it stands as a bare number. */
  readonly head?: Span;
  /** One end of a range (200~300名), or a figure of which only the size is said (数百件). */
  readonly bound?: 'lower' | 'upper';
}
