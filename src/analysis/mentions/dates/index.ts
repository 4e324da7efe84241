import type { Day } from '../../dates/calendar.ts';
import type { DateMention, Found } from '../../model/annotation.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { clockTime } from './clock-time.ts';
import { dateBareDay } from './date-bare-day.ts';
import { dateEra } from './date-era.ts';
import { dateFollowing } from './date-following.ts';
import { dateMonthDay } from './date-month-day.ts';
import type { DateRecogniser } from './date-recogniser.ts';
import { dateRelativeDay } from './date-relative-day.ts';
import { dateRelativeMonth } from './date-relative-month.ts';
import { dateRelativeYear } from './date-relative-year.ts';
import { dateSeparated } from './date-separated.ts';
import { dateShortYear } from './date-short-year.ts';
import { dateSlashMonthDay } from './date-slash-month-day.ts';
import { dateWestern } from './date-western.ts';
import { dateYear } from './date-year.ts';
import { attachApproximation } from './refiners/attach-approximation.ts';
import { attachClockTime } from './refiners/attach-clock-time.ts';
import { attachOpenEnd } from './refiners/attach-open-end.ts';
import { attachPartOfMonth } from './refiners/attach-part-of-month.ts';
import { attachWeekday } from './refiners/attach-weekday.ts';
import { dropLabels } from './refiners/drop-labels.ts';
import { joinRanges } from './refiners/join-ranges.ts';
import { keepSupported } from './refiners/keep-supported.ts';
import type { DateRefiner } from './refiners/refiner.ts';
import { lastDayOfWeek, ownDay } from './own-day.ts';
import { latestDate, yearInPassing } from './resolution/latest-date.ts';
import { resolveDates } from './resolution/resolve-dates.ts';
import { createDateScanner } from './scan-dates.ts';
import type { DateDraft } from './written-date.ts';

/** The ways of writing a date. Their order is of no weight: the longest reading from the left wins. */
const recognisers: readonly DateRecogniser[] = [
  dateWestern,
  dateEra,
  dateShortYear,
  dateSeparated,
  dateMonthDay,
  dateSlashMonthDay,
  dateYear,
  dateRelativeYear,
  dateRelativeMonth,
  dateRelativeDay,
  dateFollowing,
  dateBareDay,
  clockTime,
];

const scan = createDateScanner(recognisers);

/** From what is written to whole mentions, in this order. */
const refiners: readonly DateRefiner[] = [
  dropLabels,
  attachPartOfMonth,
  attachWeekday,
  attachClockTime,
  attachApproximation,
  joinRanges,
  attachOpenEnd,
  keepSupported,
];

export interface ReadDatesOptions {
  /** `YYYY-MM-DD`: for what the text leaves out, where an article does not tell its own day. */
  readonly published?: string;
}

/**
 * Every date and range of a notice, with its EDTF value.
 *
 * @param text the folded view's text; the mentions' offsets are of it
 * @param articles the spans of the articles in it: dates lean on dates of their own article only. None means that all
 * of it is one article; what stands outside them (a digest's heading) is read for itself
 */
export function readDates(
  text: string,
  articles: readonly Span[] = [],
  { published }: ReadDatesOptions = {},
): Found<DateMention>[] {
  let drafts = scan(text);
  for (const refine of refiners) drafts = refine(drafts, text);

  const { outside, inside } = divide(drafts, articles);
  const heading =
    ownDay(outside, text, { start: 0, end: text.length }) ?? lastDayOfWeek(outside, text) ?? dayOf(published);
  const elsewhere = latestDate(drafts) ?? (heading ? undefined : yearInPassing(text));
  const mentions = [
    ...resolveDates(outside, text, heading, elsewhere),
    ...inside.flatMap(({ article, drafts }) =>
      resolveDates(drafts, text, ownDay(drafts, text, article) ?? heading, elsewhere),
    ),
  ];
  return mentions.sort(bySpan);
}

interface DatesOfArticle {
  readonly article: Span;
  readonly drafts: DateDraft[];
}

/** Sorts the drafts, which come in reading order, into the articles that they stand in. */
function divide(
  drafts: readonly DateDraft[],
  articles: readonly Span[],
): { outside: DateDraft[]; inside: DatesOfArticle[] } {
  const outside: DateDraft[] = [];
  const inside = [...articles].sort(bySpan).map((article) => ({ article, drafts: [] as DateDraft[] }));
  let next = 0;
  for (const draft of drafts) {
    while ((inside[next]?.article.end ?? Infinity) <= draft.start) next += 1;
    const part = inside[next];
    (part && part.article.start <= draft.start ? part.drafts : outside).push(draft);
  }
  return { outside, inside };
}

function dayOf(published: string | undefined): Day | undefined {
  const [year, month, day] =
    /^([0-9]{4})-([0-9]{2})-([0-9]{2})/
      .exec(published ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined ? { year, month, day } : undefined;
}
