import type { Lexicon } from '../lexicon/generated/lexicon-types.ts';
import type { EventCode, Reason } from '../model/annotation.ts';
import type { TimelineEvent } from '../model/incident.ts';
import type { Span } from '../model/span.ts';
import type { IncidentScope } from './scope.ts';
import { compileEvents } from './timeline/event-patterns.ts';
import { readDate, type DatedRole } from './timeline/read-date.ts';
import { settleRoles } from './timeline/settle-roles.ts';

/** The part of an incident's scope that its dates are judged by. */
export type TimelineScope = Pick<IncidentScope, 'layout' | 'section' | 'dates' | 'causes' | 'published'>;

/** A time in which data became exposed; which population it is of follows from where it stands. */
export interface ExposurePeriod {
  /** EDTF date or interval. */
  readonly value: string;
  /** The date, then the clause that says so. */
  readonly evidence: readonly Span[];
  readonly because: readonly Reason[];
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
    const { text } = scope.layout;
    const found = settleRoles(
      scope.dates.flatMap((date) => readDate(date, scope, patterns)),
      text.slice(scope.section.start, scope.section.end),
      scope.causes.map(({ code }) => code),
      scope.published,
    );
    return { timeline: timelineOf(found), exposurePeriods: periodsOf(found) };
  };
}

const periodRoles: ReadonlySet<string> = new Set([
  'exposure',
  'selection',
  'last-seen',
  'in-use',
  'handed-over',
  'background',
]);

function isEvent(role: string): role is EventCode {
  return !periodRoles.has(role);
}

function timelineOf(found: readonly DatedRole[]): TimelineEvent[] {
  const events = new Map<string, TimelineEvent>();
  for (const { role, date, evidence, because } of found) {
    if (!isEvent(role)) continue;
    const key = `${date} ${role}`;
    if (!events.has(key)) events.set(key, { date, event: role, evidence, because });
  }
  return [...events.values()].sort((a, b) => compareText(startOf(a.date), startOf(b.date)));
}

/** A mishap's moment (mis-sent, lost, posted) is the time of exposure, too. */
function periodsOf(found: readonly DatedRole[]): ExposurePeriod[] {
  return found
    .filter(({ role }) => role === 'exposure' || role === 'occurred')
    .map(({ date, evidence, because }) => ({ value: date, evidence, because }));
}

const startOf = (date: string): string => date.replace(/\/.*/, '');
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
