import type { ClockTime } from '../../dates/edtf.ts';
import type { Dropped } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** A part that is told by reference: 同年 is the year of the last date mentioned, 昨年 the year before publication. */
export interface Relative {
  readonly from: 'mention' | 'publication';
  /** 翌日 is 1, 前年 is -1, 同月 is 0. */
  readonly shift: number;
}

/** 上旬, 中旬, 下旬, 末; `start` is 初め or 頭. */
export type PartOfMonth = 'early' | 'middle' | 'late' | 'end' | 'start';

/** A date as it is written, before context fills what the words leave out. */
export interface WrittenDate {
  readonly year?: number | Relative;
  /** A year without its era or century: 5年3月31日, 19年二月三日. */
  readonly shortYear?: number;
  /** The year was written in an era's count; a short year after it is of the same era. */
  readonly era?: string;
  readonly month?: number | Relative;
  readonly day?: number | Relative;
  readonly part?: PartOfMonth;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** Where the weekday stands: 木 of 7月15日(木). */
  readonly weekdayAt?: Span;
  readonly time?: ClockTime;
  /** Days that the clock runs past midnight: 24時, 25時. */
  readonly nextDay?: true;
  /** 午後 was written, so that an hour to its right may lean on it: 午後3時から5時. */
  readonly afternoon?: true;
  /** 頃, ごろ, 前後. */
  readonly approximate?: true;
  /** 翌8日, 翌1月4日: the first such day after the last date mentioned. */
  readonly following?: true;
  /** A bare day in the form of a news lead, which leans on the day of publication: 市は29日、 */
  readonly lead?: true;
  /** A bare day in the form in which a story goes on: 同院は7日、 */
  readonly onward?: true;
  /** A bare day of which the words behind it tell as past. */
  readonly told?: true;
  /** A bare day on which something was announced: 5日までに公表した. */
  readonly announced?: true;
  /** 去る3月8日. */
  readonly past?: true;
  /** 8月4・5日: the list's last day (or month, when there is no day). */
  readonly through?: number;
}

/** A mention on its way through the refiners: one date, or a range of two. */
export interface DateDraft extends Span {
  /** Id of the recogniser. */
  readonly by: string;
  /** Shorter readings that began at the same place. */
  readonly dropped?: readonly Dropped[];
  readonly from: WrittenDate;
  /** Where the first date ends; the mention itself may go on to the second. */
  readonly fromEnd: number;
  readonly to?: WrittenDate;
  readonly toStart?: number;
  /** 以降 leaves the later end open, 以前 and まで the earlier one. */
  readonly open?: 'later' | 'earlier';
}
