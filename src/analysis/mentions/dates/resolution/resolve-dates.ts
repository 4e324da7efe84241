import type { Day } from '../../../dates/calendar.ts';
import type { DatePoint } from '../../../dates/edtf.ts';
import type { DateMention, Found } from '../../../model/annotation.ts';
import type { DateDraft, PartOfMonth, WrittenDate } from '../written-date.ts';
import { chooseYear } from './choose-year.ts';
import { latestDate } from './latest-date.ts';
import type { DateContext, KnownDate } from './context.ts';
import { isLinked } from './is-linked.ts';
import { mentionOf, writtenWeekdays } from './mention-of.ts';
import { resolvePoint, type ResolvedPoint } from './resolve-point.ts';
import { resolveRightSide } from './resolve-range.ts';
import { tenseOf } from './tense.ts';
import { isBefore, valueOfPoint, valueOfRange } from './values.ts';

type Mention = Found<DateMention>;

/**
 * Gives each draft of one article its value, in reading order, because one date leans on another.
 *
 * @param published the day that dates without a year are nearest to, where there is one
 * @param elsewhere what else gives a year, for an article that states none
 */
export function resolveDates(
  drafts: readonly DateDraft[],
  text: string,
  published: Day | undefined,
  elsewhere?: DatePoint,
): Mention[] {
  const stated = latestDate(drafts);
  const latest = stated ?? elsewhere;
  const context: DateContext = {
    published,
    latest,
    stated,
    last: undefined,
    lastDay: undefined,
    lastYear: undefined,
    chain: undefined,
  };
  return drafts.flatMap((draft) => resolveDraft(draft, text, context));
}

/** How far back the date may stand that a bare day belongs to. */
const reach = 600;

/** A bare day needs a date shortly before it or, where there is none at all, the form of a news lead. */
function isAnchored({ by, from, start }: DateDraft, { last }: DateContext): boolean {
  if (by !== 'date-bare-day') return true;
  return last ? start - last.end <= reach : from.lead === true || from.announced === true;
}

function resolveDraft(draft: DateDraft, text: string, context: DateContext): Mention[] {
  if (!isAnchored(draft, context)) return [];
  const from = resolvePoint(draft.from, context, (month, day) =>
    chooseYear(
      {
        month,
        day,
        weekday: draft.from.weekday,
        tense: tenseOf(text.slice(draft.end, draft.end + 80), draft.open === 'earlier'),
      },
      {
        chain: context.chain?.point,
        linked: context.chain !== undefined && isLinked(text, context.chain, draft),
        published: context.published,
        latest: context.latest,
      },
    ),
  );
  if (!from) return [];
  return draft.to
    ? resolveRange(draft, draft.to, from, text, context)
    : [resolveSingle(draft, from, context)];
}

function resolveSingle(draft: DateDraft, found: ResolvedPoint, context: DateContext): Mention {
  const { from, open } = draft;
  const through = throughOf(from, found.point);
  const words = { point: found.point, part: from.part };
  const value = through ? valueOfRange(words, { point: through }) : valueOfPoint(words, open);
  const { start, end } = draft;
  remember(context, { start, end, point: through ?? found.point, era: from.era, isRange: false }, from.part);
  const weekdays = writtenWeekdays(from, found.point);
  return mentionOf(draft, value, found.implied, from.approximate, found.leansOn, weekdays);
}

function resolveRange(
  draft: DateDraft,
  to: WrittenDate,
  found: ResolvedPoint,
  text: string,
  context: DateContext,
): Mention[] {
  const { start, end, fromEnd, from } = draft;
  const left = withYearOfRight(from, found, to);
  const known = { start, end: fromEnd, point: left.point, era: from.era, isRange: false };
  const right = resolveRightSide(to, known, from.afternoon === true, context);
  if (!right) return splitRange(draft, to).flatMap((part) => resolveDraft(part, text, context));
  const value = valueOfRange({ point: left.point, part: from.part }, { point: right.point, part: to.part });
  const joined = { start, end, point: right.point, era: to.era ?? from.era, isRange: true };
  remember(context, joined, to.part ?? from.part);
  const approximate = from.approximate ?? to.approximate;
  const weekdays = [...writtenWeekdays(from, left.point), ...writtenWeekdays(to, right.point)];
  return [mentionOf(draft, value, left.implied, approximate, left.leansOn, weekdays)];
}

/** 12月28日~2023年1月4日: the year stands on the right. */
function withYearOfRight(written: WrittenDate, found: ResolvedPoint, to: WrittenDate): ResolvedPoint {
  if (written.year !== undefined || written.shortYear !== undefined || typeof to.year !== 'number')
    return found;
  if (typeof written.month !== 'number') return found;
  const right = { year: to.year, ...(typeof to.month === 'number' && { month: to.month }) };
  const point = { ...found.point, year: to.year };
  return { point: isBefore(right, point) ? { ...point, year: to.year - 1 } : point, implied: [] };
}

/** What looked like a range and is none: two dates. */
function splitRange(draft: DateDraft, to: WrittenDate): DateDraft[] {
  const { start, end, fromEnd, by, from } = draft;
  return [
    { by, start, end: fromEnd, from, fromEnd },
    { by, start: draft.toStart ?? fromEnd, end, from: to, fromEnd: end },
  ];
}

function throughOf({ through, day }: WrittenDate, point: DatePoint): DatePoint | undefined {
  if (through === undefined) return undefined;
  return day === undefined ? { ...point, month: through } : { ...point, day: through };
}

function remember(context: DateContext, known: KnownDate, part: PartOfMonth | undefined): void {
  const { month, day, year } = known.point;
  if (month !== undefined) {
    context.last = known;
    if (day !== undefined || part !== undefined) context.lastDay = known;
    context.chain = known;
  }
  if (year !== undefined) context.lastYear = known;
}
