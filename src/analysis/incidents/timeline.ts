import type { DateMention, EventCode, Found } from '../model/annotation.ts';
import type { TimelineEvent } from '../model/incident.ts';
import type { Span } from '../model/span.ts';
import type { Lexicon } from '../lexicon/generated/lexicon-types.ts';
import { isOwnDate } from '../mentions/dates/own-day.ts';
import type { Layout } from '../text/layout.ts';
import type { IncidentScope } from './scope.ts';
import { compileEvents, type DateRole, type EventPattern } from './timeline/event-patterns.ts';
import { governedText, type GovernedText } from './timeline/governed-text.ts';
import { rolesOfClause } from './timeline/roles-of-clause.ts';
import { roleOfInterval } from './timeline/roles-of-interval.ts';

/** The part of an incident's scope that its dates are judged by. */
export type TimelineScope = Pick<IncidentScope, 'layout' | 'section' | 'dates'>;

/** A time in which data became exposed; which population it is of follows from where it stands. */
export interface ExposurePeriod {
  /** EDTF date or interval. */
  readonly value: string;
  /** The date, then the clause that says so. */
  readonly evidence: readonly Span[];
}

export interface IncidentDates {
  /** By date, then in reading order; each date and event once. */
  readonly timeline: readonly TimelineEvent[];
  readonly exposurePeriods: readonly ExposurePeriod[];
}

export type TimelineReader = (scope: TimelineScope) => IncidentDates;

/** Builds the function that gives the dates of an incident their roles. */
export function createTimelineReader({
  events,
  periods,
}: Pick<Lexicon, 'events' | 'periods'>): TimelineReader {
  const patterns = compileEvents([...events, ...periods]);
  return (scope) => {
    const found = withoutEchoes(scope.dates.flatMap((date) => readDate(date, scope, patterns)));
    return { timeline: timelineOf(found), exposurePeriods: withoutRounded(periodsOf(found)) };
  };
}

/**
 * In an article 同日 of … と発表している is the day of the first announcement, whatever date stands between; it says
 * nothing new.
 */
function withoutEchoes(found: readonly DatedRole[]): readonly DatedRole[] {
  const announced = (each: DatedRole): boolean => each.role === 'published';
  const first = found.findIndex((each) => announced(each) && !each.byReference);
  return first < 0 ? found : found.filter((each, at) => !(at > first && announced(each) && each.byReference));
}

interface DatedRole {
  /** The date is told by reference to another: 同日. */
  readonly byReference: boolean;
  readonly role: DateRole;
  readonly date: string;
  readonly evidence: readonly Span[];
}

const compact = (words: string): string => words.replace(/[ \n]+/g, '');

function readDate(
  date: Found<DateMention>,
  scope: TimelineScope,
  patterns: readonly EventPattern[],
): DatedRole[] {
  const { layout, dates } = scope;
  const governed = governedText(layout, dates, date);
  const value = momentOf(date.value);
  const give = (role: DateRole): DatedRole => ({
    role,
    byReference: date.implied.includes('day'),
    date: value,
    evidence: [{ start: date.start, end: date.end }, governed.span],
  });

  const labelled = patterns.find(({ isLabel, code }) => isLabel(governed.label) && code !== 'exposure');
  if (labelled) return [give(labelled.code)];
  const own = ownDateOf(date, scope);
  if (own !== 'other') return own === 'notice' ? [give('published')] : [];
  if (/^(?:時点|現在)/.test(governed.clause) || /以[降後前]$/.test(wordsOf(layout, date))) return [];
  const headings = headingsOf(layout, date);
  if (isInterval(date) && !isPartOfMonth(layout, date)) {
    const role = roleOfInterval(governed, headings, patterns);
    return role ? [give(role)] : [];
  }
  const titled = patterns.find(({ isLabel }) => headings.some(isLabel));
  const clauses = governed.entry.length > 0 ? governed.entry.map(entryClause) : [governed];
  const roles = new Set(clauses.flatMap((clause) => rolesOfClause({ ...governed, ...clause }, patterns)));
  if (roles.size === 0 && titled && governed.first) return [give(titled.code)];
  return Array.from(roles, give);
}

function wordsOf({ text }: Layout, { start, end }: Span): string {
  return text.slice(start, end);
}

/** A sentence under its date, as if the date stood at its head. */
function entryClause(clause: string): Partial<GovernedText> {
  return { clause, phrase: '', tail: '', lead: '', apart: true };
}

/** 4月13日より, an interval without end, is the moment when something began. */
function momentOf(value: string): string {
  return value.replace(/^\.\.\/|\/\.\.$/g, '');
}

function isInterval({ value }: Found<DateMention>): boolean {
  return value.includes('/') && !value.includes('..');
}

/** 7月上旬 is a moment that is not known more exactly. */
function isPartOfMonth(layout: Layout, date: Span): boolean {
  return /^[^~-]*[上中下初]旬$/.test(wordsOf(layout, date).replace(/から|より/g, '~'));
}

/** What stands over a date, the nearest first: the lines that govern its list, then the section's heading. */
function headingsOf(layout: Layout, date: Span): string[] {
  const title = layout.sectionAt(date.start)?.heading?.title;
  return [...layout.leadsOf(date.start), ...(title ? [title] : [])].map(({ start, end }) =>
    compact(layout.text.slice(start, end)).replace(/^[《【〈(<[]|[》】〉)>\]].*$|[:：]$/g, ''),
  );
}

/** In the third person the date at the top is the article's; the organisation's own notice is in the first. */
const pressVoice = /(?:と|を|旨)(?:発表|公表)し(?:た|ている|ました)|によると|発出した|という。|としている。/u;
/** Sections in which a date that stands alone opens an entry. */
const chronologies: ReadonlySet<string> = new Set([
  'timeline',
  'response',
  'overview',
  'target',
  'counts',
  'cause',
]);

/** Whether it is the day that the organisation's notice gives for itself, or the posting date of an article about it. */
function ownDateOf(date: Found<DateMention>, scope: TimelineScope): 'notice' | 'article' | 'other' {
  const { layout, section, dates } = scope;
  if (!isStated(date, layout, section)) return 'other';
  const stated = dates.filter((each) => isStated(each, layout, section)).map(({ value }) => value);
  if (date.value !== stated.sort().at(-1)) return 'other';
  return pressVoice.test(layout.text.slice(section.start, section.end)) ? 'article' : 'notice';
}

function isStated(date: Found<DateMention>, layout: Layout, section: Span): boolean {
  if (!/^\d{4}-\d\d-\d\d(?:T|$)/.test(date.value) || date.implied.length > 0) return false;
  const topics = layout.sectionAt(date.start)?.topics ?? [];
  return !topics.some((topic) => chronologies.has(topic)) && isOwnDate(date, layout.text, section);
}

function timelineOf(found: readonly DatedRole[]): TimelineEvent[] {
  const events = new Map<string, TimelineEvent>();
  for (const { role, date, evidence } of found) {
    if (role === 'exposure' || role === 'selection') continue;
    const key = `${date} ${role}`;
    if (!events.has(key)) events.set(key, { date, event: role as EventCode, evidence });
  }
  return [...events.values()].sort((a, b) => compareText(startOf(a.date), startOf(b.date)));
}

/** A mishap's moment (mis-sent, lost, posted) is the time of exposure, too. */
function periodsOf(found: readonly DatedRole[]): ExposurePeriod[] {
  return found
    .filter(({ role }) => role === 'exposure' || role === 'occurred')
    .map(({ date, evidence }) => ({ value: date, evidence }));
}

/** 2021年8月~12月 of a headline is 2021年8月28日~12月8日 of the text, less exactly. */
function withoutRounded(periods: readonly ExposurePeriod[]): ExposurePeriod[] {
  return periods.filter(({ value }) => {
    const [from = '', to = from] = value.split('/');
    return !periods.some(({ value: other }) => {
      const [start = '', end = start] = other.split('/');
      return other.length > value.length && start.startsWith(from) && end.startsWith(to);
    });
  });
}

const startOf = (date: string): string => date.replace(/\/.*/, '');
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
