import type { Dropped, Qualifier, Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Verdict } from './affected/setting.ts';
import type { Figure } from './figure.ts';
import type { Flags } from './flags.ts';

/** A figure with what the words round it say. Offsets are of the folded text; the span is number and counter. */
export interface Statement extends Span {
  readonly by: string;
  readonly dropped?: readonly Dropped[];
  readonly figure: Figure;
  /** With 約, 最大, 合計 … before and 分, 以上, 程度 … behind. */
  readonly reach: Span;
  /** The sentence that holds it, cut to what is near. */
  readonly sentence: Span;
  readonly qualifier: Qualifier;
  readonly flags: Flags['flags'];
  /** Whether it counts victims; nothing where the words round it do not say. */
  readonly verdict: Verdict | undefined;
  readonly because: readonly Reason[];
}
