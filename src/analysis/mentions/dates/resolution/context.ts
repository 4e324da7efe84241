import type { Day } from '../../../dates/calendar.ts';
import type { DatePoint } from '../../../dates/edtf.ts';
import type { Span } from '../../../model/span.ts';

/** A date that is known by now, and where it was read. */
export interface KnownDate extends Span {
  readonly point: DatePoint;
  /** The year was written in this era's count. */
  readonly era: string | undefined;
  /** It is the end of a range. */
  readonly isRange: boolean;
}

/**
 * What an article gives for the parts that its dates leave out. One is made for each article, and it grows with the
 * dates that are read.
 */
export interface DateContext {
  /** The day of the notice: its own date at the top or the bottom, a digest's heading, or the publication date. */
  readonly published: Day | undefined;
  /** The latest date that the article states in full, where it does not tell its own day. */
  readonly latest: DatePoint | undefined;
  /** The same, where it is a date of this article and not of another. */
  readonly stated: DatePoint | undefined;
  /** The last date mentioned, with at least its month: what 同月, 翌日 and a bare 29日 lean on. */
  last: KnownDate | undefined;
  /** The last day mentioned, where a lone month behind it (3月に卒業した生徒) is not what a bare 29日 leans on. */
  lastDay: KnownDate | undefined;
  /** The last year mentioned: what 同年 leans on. */
  lastYear: KnownDate | undefined;
  /** The last date with its month: what a date without a year follows in a list or a narrative. */
  chain: KnownDate | undefined;
}
