import type { NoticeRecord } from '../../records/index.ts';
import { daySpan } from '../records/days.ts';
import type { Untold } from './untold.ts';
import type { VerisIncident, VerisTimeline } from './veris-incident.ts';

type TimelineEvent = NonNullable<NoticeRecord['timeline']>[number];
type Event = TimelineEvent['event'];

/** Events with which an incident begins. */
const BEGINNINGS: readonly Event[] = ['intrusion', 'tampering', 'occurred'];

/** Events by which it had begun at the latest: VERIS demands a year. */
const LATEST: readonly Event[] = ['detected', 'reported-by-third-party', 'published'];

const MILLISECONDS_A_DAY = 86_400_000;

export interface Dated {
  readonly timeline: VerisTimeline;
  readonly untold: Untold;
}

/** When it began, and how long it took to find; nothing where the record knows no year at all. */
export function timelineOf(record: NoticeRecord): Dated | undefined {
  const began = earliest([...datesOf(record, BEGINNINGS), ...periodsOf(record)]);
  if (!began) return withoutBeginning(record);
  const found = discovery(began, record);
  const isTold = ({ date, event }: TimelineEvent) =>
    (BEGINNINGS.includes(event) && date === began.edtf && isDay(date)) ||
    (event === 'detected' && found.discovery !== undefined && isDay(date));
  return { timeline: { incident: began.date, ...found }, untold: eventsOf(record, isTold) };
}

function withoutBeginning(record: NoticeRecord): Dated | undefined {
  const published = record.source.published === undefined ? [] : [record.source.published];
  const known = earliest(datesOf(record, LATEST)) ?? earliest(published);
  if (!known) return undefined;
  const untold = ['the day on which it began (the year is that of what came of it)', ...eventsOf(record)];
  return { timeline: { incident: { year: known.date.year } }, untold };
}

function eventsOf(
  { timeline = [] }: NoticeRecord,
  isTold: (event: TimelineEvent) => boolean = () => false,
): string[] {
  return timeline.filter((event) => !isTold(event)).map(({ date, event }) => `event ${event} ${date}`);
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(edtf);
}

/** That somebody else told of it, where that is how it was found: on the day of detection. */
export function discoveryMethodOf({ timeline = [] }: NoticeRecord): VerisIncident['discovery_method'] {
  const detected = timeline.filter(({ event }) => event === 'detected').map(({ date }) => date);
  const isTold = timeline.some(
    ({ event, date }) => event === 'reported-by-third-party' && detected.includes(date),
  );
  return isTold ? { external: { variety: ['Unknown'] } } : { unknown: true };
}

function datesOf({ timeline = [] }: NoticeRecord, events: readonly Event[]): string[] {
  return timeline.filter(({ event }) => events.includes(event)).map(({ date }) => date);
}

function periodsOf({ exposures }: NoticeRecord): string[] {
  return exposures.flatMap(({ period }) => period ?? []);
}

interface Beginning {
  readonly edtf: string;
  readonly first: Date;
  readonly date: VerisTimeline['incident'];
}

/** The earliest beginning of EDTF values; one that is open, or whose year is not known, has none. */
function earliest(values: readonly string[]): Beginning | undefined {
  return values
    .flatMap((value) => beginningOf(value) ?? [])
    .toSorted((a, b) => a.first.getTime() - b.first.getTime())
    .at(0);
}

function beginningOf(edtf: string): Beginning | undefined {
  const { first } = daySpan(edtf);
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(edtf) ?? [];
  if (!first || year === undefined) return undefined;
  return {
    edtf,
    first,
    date: {
      year: Number(year),
      ...(month !== undefined && { month: Number(month) }),
      ...(day !== undefined && { day: Number(day) }),
    },
  };
}

/** Whole days from the beginning to the detection, where both are known to the day. */
function discovery(began: Beginning, record: NoticeRecord): Pick<VerisTimeline, 'discovery'> {
  const detected = earliest(datesOf(record, ['detected']));
  if (began.date.day === undefined || detected?.date.day === undefined) return {};
  const value = (detected.first.getTime() - began.first.getTime()) / MILLISECONDS_A_DAY;
  return value < 0 ? {} : { discovery: { unit: 'Days', value } };
}
