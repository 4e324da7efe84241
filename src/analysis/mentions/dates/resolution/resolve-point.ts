import { addDays, addMonths, dayNumber, daysInMonth, type Day } from '../../../dates/calendar.ts';
import type { DatePoint } from '../../../dates/edtf.ts';
import { westernYear } from '../../../dates/eras.ts';
import type { ImpliedPart } from '../../../model/annotation.ts';
import type { Relative, WrittenDate } from '../written-date.ts';
import type { DateContext, KnownDate } from './context.ts';

export interface ResolvedPoint {
  readonly point: DatePoint;
  readonly implied: readonly ImpliedPart[];
  /** The date that gave what was implied, where it stands in the text. */
  readonly leansOn?: KnownDate;
}

/** Supplies the year of a month and day that stand without one. */
export type YearChooser = (month: number, day: number | undefined) => number | undefined;

/**
 * Fills what a written date leaves out.
 *
 * @returns undefined where it leans on a date that the text does not have: a 同日 with none before it
 */
export function resolvePoint(
  written: WrittenDate,
  context: DateContext,
  chooseYear: YearChooser,
): ResolvedPoint | undefined {
  const { day } = written;
  if (typeof day === 'object') return resolveDay(written, day, context);
  if (written.month === undefined) {
    if (day !== undefined) return resolveDayOfMonth(written, day, context);
    return typeof written.year === 'number' ? { point: { year: written.year }, implied: [] } : undefined;
  }
  if (typeof written.month === 'object') return resolveMonth(written, written.month, context);
  return resolveYear(written, written.month, context, chooseYear);
}

/** 同日, 翌日; 本日 where the notice has a day. */
function resolveDay(
  written: WrittenDate,
  { from, shift }: Relative,
  context: DateContext,
): ResolvedPoint | undefined {
  const base = from === 'publication' ? context.published : context.last?.point;
  if (base?.month === undefined || base.day === undefined) return undefined;
  return {
    point: withTime(shiftDays(base, shift), written),
    implied: ['year', 'month', 'day'],
    ...(from === 'mention' && context.last && { leansOn: context.last }),
  };
}

/**
 * A bare 29日 and 翌8日, in the month of the last date; in a news lead (市は29日、) the last such day before publication, or
 * where the text does not tell that day, the first after what it tells of.
 */
function resolveDayOfMonth(
  written: WrittenDate,
  day: number,
  context: DateContext,
): ResolvedPoint | undefined {
  const last = context.lastDay ?? context.last;
  const base = announcementDay(written, day, context) ?? last?.point;
  if (base?.month === undefined) return undefined;
  const passed = written.following === true && day <= (base.day ?? 0);
  const ahead = !passed && written.told === true && isAfter({ ...base, day }, context.published);
  const { year, month } = shiftMonths({ year: base.year, month: base.month }, passed ? 1 : ahead ? -1 : 0);
  if (day > daysInMonth(year, month)) return undefined;
  const point = { ...(year !== undefined && { year }), month, day };
  return { point: withTime(point, written), implied: ['year', 'month'], ...(last && { leansOn: last }) };
}

function announcementDay(
  { lead, announced, onward }: WrittenDate,
  day: number,
  { published, stated, last, lastDay }: DateContext,
): DatePoint | undefined {
  const before = (lastDay ?? last)?.point;
  if (!published) {
    if (!(lead ?? announced) || before || stated?.month === undefined) return undefined;
    return shiftMonths({ year: stated.year, month: stated.month }, day < (stated.day ?? 0) ? 1 : 0);
  }
  const inLead = (lead ?? announced) && (!before || isSameDay(before, published));
  // 5月24日に攻撃を受けた問題で、各社が5日までに公表した
  const backwards = before?.day !== undefined && day < before.day;
  if (!inLead && !(announced && backwards))
    return onward && backwards ? nextSuchDay(day, before, published) : undefined;
  return day <= published.day ? published : addMonths(published, -1);
}

/** 6月13日に紛失した。同院は7日、届け出た: a story goes on, where the next month's 7th is not past the day of the notice. */
function nextSuchDay(day: number, before: DatePoint, published: Day): DatePoint | undefined {
  const next = shiftMonths({ year: before.year, month: before.month ?? 1 }, 1);
  return isAfter({ ...next, day }, published) ? undefined : next;
}

/** 5月9日 … 連絡を24日に受けていた in an article of 14 May: the 24th of the month before. */
function isAfter({ year, month, day }: DatePoint, published: Day | undefined): boolean {
  if (!published || year === undefined || month === undefined || day === undefined) return false;
  return dayNumber({ year, month, day }) > dayNumber(published);
}

function isSameDay(point: DatePoint, { year, month, day }: Day): boolean {
  return point.year === year && point.month === month && point.day === day;
}

/** 同月15日, 先月末. */
function resolveMonth(
  written: WrittenDate,
  { from, shift }: Relative,
  context: DateContext,
): ResolvedPoint | undefined {
  const base = from === 'publication' ? context.published : context.last?.point;
  if (base?.month === undefined) return undefined;
  const at = shiftMonths({ year: base.year, month: base.month }, shift);
  const day = typeof written.day === 'number' ? written.day : undefined;
  if (day !== undefined && day > daysInMonth(at.year, at.month)) return undefined;
  return {
    point: day === undefined ? at : withTime({ ...at, day }, written),
    implied: ['year', 'month'],
    ...(from === 'mention' && context.last && { leansOn: context.last }),
  };
}

/** Dates that state their month. */
function resolveYear(
  written: WrittenDate,
  month: number,
  context: DateContext,
  chooseYear: YearChooser,
): ResolvedPoint | undefined {
  const day = typeof written.day === 'number' ? written.day : undefined;
  const { year, implied, leansOn } = yearOf(written, month, day, context, chooseYear);
  if (day !== undefined && day > daysInMonth(year, month)) return undefined;
  const point = { ...(year !== undefined && { year }), month, ...(day !== undefined && { day }) };
  return { point: withTime(point, written), implied, ...(leansOn && { leansOn }) };
}

interface YearFound {
  readonly year?: number | undefined;
  readonly implied: readonly ImpliedPart[];
  readonly leansOn?: KnownDate | undefined;
}

function yearOf(
  { year, shortYear, following }: WrittenDate,
  month: number,
  day: number | undefined,
  context: DateContext,
  chooseYear: YearChooser,
): YearFound {
  if (typeof year === 'number') return { year, implied: [] };
  if (shortYear !== undefined) return shortYearOf(shortYear, context);
  if (year?.from === 'publication') {
    const own = context.published?.year ?? context.latest?.year;
    return { year: own === undefined ? undefined : own + year.shift, implied: ['year'] };
  }
  if (year) {
    const base = context.lastYear?.point.year ?? context.published?.year;
    return {
      year: base === undefined ? undefined : base + year.shift,
      implied: ['year'],
      leansOn: context.lastYear,
    };
  }
  if (following && context.last?.point.year !== undefined) {
    const { point } = context.last;
    const passed = month < (point.month ?? 0) || (month === point.month && (day ?? 0) <= (point.day ?? 0));
    return { year: context.last.point.year + (passed ? 1 : 0), implied: ['year'], leansOn: context.last };
  }
  return { year: chooseYear(month, day), implied: ['year'], leansOn: context.chain };
}

/** 5年 after a 令和4年 is of the same era; 23年 is of this century. */
function shortYearOf(shortYear: number, { lastYear, published, latest }: DateContext): YearFound {
  if (lastYear?.era !== undefined) {
    return { year: westernYear(lastYear.era, shortYear), implied: ['era'], leansOn: lastYear };
  }
  const century = 2000 + shortYear;
  const era = westernYear('令和', shortYear) ?? century;
  const now = published?.year ?? latest?.year;
  if (now === undefined)
    return { year: shortYear >= 15 ? century : era, implied: shortYear >= 15 ? ['year'] : ['era'] };
  const nearer = Math.abs(century - now) <= Math.abs(era - now);
  return { year: nearer ? century : era, implied: [nearer ? 'year' : 'era'] };
}

/** Adds the clock time; one past midnight (24時, 25時) is of the next day. */
function withTime(point: DatePoint, { time, nextDay }: WrittenDate): DatePoint {
  if (!time) return point;
  return { ...(nextDay ? shiftDays(point, 1) : point), time };
}

/** A leap year stands in for a year that nothing gives. */
const anyYear = 2000;

export function shiftDays({ year, month = 1, day = 1 }: DatePoint, days: number): DatePoint {
  const shifted = addDays({ year: year ?? anyYear, month, day }, days);
  return year === undefined ? { month: shifted.month, day: shifted.day } : shifted;
}

function shiftMonths(
  { year, month }: { readonly year: number | undefined; readonly month: number },
  months: number,
): { year?: number; month: number } {
  const shifted = addMonths({ year: year ?? anyYear, month }, months);
  return year === undefined ? { month: shifted.month } : shifted;
}
