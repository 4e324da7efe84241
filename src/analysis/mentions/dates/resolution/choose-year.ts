import { dayNumber, weekdayOf, type Day } from '../../../dates/calendar.ts';
import type { DatePoint } from '../../../dates/edtf.ts';

/** Whether the words round a date tell of what happened, or of what is to come. */
export type Tense = 'past' | 'future' | 'unknown';

export interface YearQuestion {
  readonly month: number;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
  readonly tense: Tense;
}

export interface YearEvidence {
  /** The date before, in the same article. */
  readonly chain: DatePoint | undefined;
  /** Nothing but running text or list lines stands between: no heading, no great distance. */
  readonly linked: boolean;
  readonly published: Day | undefined;
  readonly latest: DatePoint | undefined;
}

const daysAMonth = 30.4;

/**
 * The year that a reader supplies for 5月16日.
 *
 * A date goes on with the year of the date before it (and into the next year when the list passes its end: 12月27日,
 * 1月5日), unless that lies after the day of the notice, or the date before stands elsewhere and is older than the
 * incident (a system that was installed in 2018). Without one it is the nearest before the day of the notice, or after it
 * for what is to come; and where the notice has no day, the nearest to the latest date that it states in full. Where these
 * differ, a stated weekday decides.
 */
export function chooseYear(question: YearQuestion, evidence: YearEvidence): number | undefined {
  const { chain, published, latest, linked } = evidence;
  const inStep = chain && yearInStep(question, chain);
  const near = published && yearNear(question, published, windows[question.tense]);
  // A year alone is its own window: from January to December.
  const anchor = latest && toDay({ month: 5, ...latest });
  const nearest = near ?? (anchor && yearNear(question, anchor, windows.afterLatest));
  if (inStep !== undefined && (near === undefined || isPlausible(question, inStep, linked, published)))
    return hasWeekday(question, inStep) || !hasWeekday(question, nearest) ? inStep : nearest;
  return nearest === undefined ? undefined : byWeekday(question, nearest);
}

/** In days from the anchor: the year is the one that puts the date between them. */
const windows = {
  past: [-365, 0],
  unknown: [-300, 65],
  future: [-60, 305],
  afterLatest: [-120, 245],
} as const;

function yearNear(question: YearQuestion, anchor: Day, [from]: readonly [number, number]): number {
  const earliest = dayNumber(anchor) + from;
  for (const year of [anchor.year - 1, anchor.year]) {
    if (dayIn(question, year) > earliest) return year;
  }
  return anchor.year + 1;
}

function yearInStep(question: YearQuestion, chain: DatePoint): number | undefined {
  if (chain.year === undefined) return undefined;
  const back =
    dayNumber(toDay(chain) ?? { year: chain.year, month: 1, day: 1 }) - dayIn(question, chain.year);
  return back > 6 * daysAMonth ? chain.year + 1 : chain.year;
}

/** Not long after the day of the notice, unless planned; nor long before it, unless the text runs on from the date before. */
function isPlausible(
  question: YearQuestion,
  year: number,
  linked: boolean,
  published: Day | undefined,
): boolean {
  if (!published) return true;
  const age = dayNumber(published) - dayIn(question, year);
  if (age < -latestAhead[question.tense]) return false;
  return linked || age < 420;
}

/** How many days after the notice a date may lie. */
const latestAhead = { past: 0, unknown: 65, future: 400 } as const;

/** A stated weekday settles a year that is only the nearest. */
function byWeekday(question: YearQuestion, year: number): number {
  return [year, year - 1, year + 1].find((candidate) => hasWeekday(question, candidate)) ?? year;
}

/** Whether the stated weekday is that of the day in a year; where none is stated, each year will do. */
function hasWeekday({ month, day, weekday }: YearQuestion, year: number | undefined): boolean {
  if (day === undefined || weekday === undefined) return true;
  return year !== undefined && weekdayOf({ year, month, day }) === weekday;
}

function dayIn({ month, day }: YearQuestion, year: number): number {
  return dayNumber({ year, month, day: day ?? 1 });
}

function toDay({ year, month, day }: DatePoint): Day | undefined {
  return year === undefined ? undefined : { year, month: month ?? 1, day: day ?? 1 };
}
