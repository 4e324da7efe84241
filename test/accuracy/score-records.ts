import type { NoticeRecord } from '../../src/records/index.ts';
import type { ExpectedIncident } from './expected.ts';
import { sameOrganization, sameService } from './same-name.ts';
import { type Category, compare, type Outcome } from './tally.ts';

type Count = NonNullable<NoticeRecord['totals']>[number];

/** The events that stand beside others (see the event codes' descriptions): found or not, they count neither way. */
const secondary = ['other', 'access-blocked', 'credentials-reset', 'recovered'];

/** Compares the records of a notice with what a reviewer expects, value by value, each value once. */
export function scoreRecords(
  expected: readonly ExpectedIncident[],
  records: readonly NoticeRecord[],
): Outcome[] {
  const { pairs, invented } = pair(expected, records);
  const missed = pairs.filter(([, record]) => !record).map(([{ organization }]) => organization);
  const incidents: Outcome = {
    category: 'record incident',
    found: pairs.length - missed.length,
    missed,
    invented: invented.map(({ organizations }) => organizations.map(({ name }) => name).join(', ')),
  };
  const nothing: ExpectedIncident = { organization: '' };
  return [
    incidents,
    ...pairs.flatMap(([incident, record]) => scoreRecord(incident, record)),
    ...invented.flatMap((record) => scoreRecord(nothing, record)),
  ];
}

function scoreRecord(incident: ExpectedIncident, record: NoticeRecord | undefined): Outcome[] {
  const exposures = incident.exposures ?? [];
  const read = record?.exposures ?? [];
  const { maybe = {} } = incident;
  const set = (
    category: Category,
    due: readonly string[],
    got: readonly string[],
    optional: readonly string[] = [],
    same = (a: string, b: string) => a === b,
  ) =>
    compare(
      category,
      [...new Set(due)],
      [...new Set(got)],
      same,
      { expected: (one) => one, read: (one) => one },
      (one) => optional.some((other) => same(other, one)),
    );
  const expectedTotals = (incident.totals ?? []).map(figureInFull);
  return [
    organization(incident, record),
    set(
      'record services',
      incident.services ?? [],
      (record?.services ?? []).map(({ name }) => name),
      maybe.services,
      sameService,
    ),
    set(
      'record fields',
      exposures.flatMap(({ fields = [] }) => fields),
      read.flatMap(({ fields = [] }) => fields),
      maybe.fields,
    ),
    set(
      'record excluded',
      (incident.excluded ?? []).map((excluded) => excluded.split(' ')[0] ?? ''),
      (record?.excluded ?? []).map(({ field }) => field),
      maybe.excluded,
    ),
    set(
      'record counts',
      [...exposures.flatMap(({ counts = [] }) => counts).map(figureInFull), ...expectedTotals],
      [...read.flatMap(({ counts = [] }) => counts), ...(record?.totals ?? [])].map(figure),
      maybe.counts?.map(figureInFull),
    ),
    set('record totals', expectedTotals, (record?.totals ?? []).map(figure), maybe.counts?.map(figureInFull)),
    set('record populations', exposures.map(expectedPopulation), read.map(population)),
    set('record dates', expectedDates(incident), datesOf(record), maybe.dates?.map(asExposure), sameEvent),
    set(
      'record causes',
      incident.causes ?? [],
      (record?.causes ?? []).map(({ code }) => code),
      maybe.causes,
    ),
  ];
}

/** Not found where there is no record; found wrongly, which is both missed and invented, where the record names others. */
function organization(incident: ExpectedIncident, record: NoticeRecord | undefined): Outcome {
  const names = record?.organizations.map(({ name }) => name) ?? [];
  const called = [incident.organization, ...(incident.alsoCalled ?? [])];
  const found = names.some((name) => called.some((one) => sameOrganization(name, one)));
  const due = incident.organization !== '';
  return {
    category: 'record organization',
    found: found ? 1 : 0,
    missed: due && !found ? [incident.organization] : [],
    invented: due && !found && record ? [names.join(', ')] : [],
  };
}

/** Each incident with the record that shares most with it; a record stands for one incident. */
function pair(expected: readonly ExpectedIncident[], records: readonly NoticeRecord[]) {
  const free = new Set(records);
  const pairs = expected.map((incident): [ExpectedIncident, NoticeRecord | undefined] => {
    const best = [...free]
      .map((record) => ({ record, shared: shared(incident, record) }))
      .filter((one) => one.shared > 0)
      .reduce<{ record: NoticeRecord; shared: number } | undefined>(
        (leading, one) => (leading && leading.shared >= one.shared ? leading : one),
        undefined,
      );
    if (best) free.delete(best.record);
    return [incident, best?.record];
  });
  return { pairs, invented: [...free] };
}

function shared(incident: ExpectedIncident, record: NoticeRecord): number {
  const outcomes = scoreRecord({ ...incident, maybe: {} }, record);
  const found = (category: Category) =>
    outcomes
      .filter((outcome) => outcome.category === category)
      .reduce((sum, outcome) => sum + outcome.found, 0);
  // The name weighs most: two incidents of a digest may well share their dates.
  return 4 * found('record organization') + found('record counts') + found('record dates');
}

function figure({ value, unit, qualifier }: Count): string {
  return `${value} ${unit} ${qualifier}`;
}

function figureInFull(written: string): string {
  return written.split(' ').length === 2 ? `${written} exact` : written;
}

function expectedPopulation({
  certainty,
  period,
  counts = [],
  fields = [],
}: NonNullable<ExpectedIncident['exposures']>[number]) {
  return inWords(certainty, period, counts.map(figureInFull), fields);
}

function population({
  certainty,
  period,
  counts = [],
  fields = [],
}: NoticeRecord['exposures'][number]): string {
  return inWords(certainty, period, counts.map(figure), fields);
}

/** All that a population says, its label apart: whole populations are compared. */
function inWords(
  certainty: string,
  period: string | undefined,
  counts: readonly string[],
  fields: readonly string[],
) {
  return [certainty, period ?? 'no period', [...counts].sort().join(', '), [...fields].sort().join(' ')].join(
    ' | ',
  );
}

function expectedDates({ exposures = [], timeline = [] }: ExpectedIncident): string[] {
  const periods = exposures.flatMap(({ period }) =>
    period === undefined ? [] : [`${period} exposure-period`],
  );
  return [...timeline.filter(isPrimary).map(asExposure), ...periods];
}

function datesOf(record: NoticeRecord | undefined): string[] {
  const periods = (record?.exposures ?? []).flatMap(({ period }) =>
    period === undefined ? [] : [`${period} exposure-period`],
  );
  const events = (record?.timeline ?? []).map(({ date, event }) => `${date} ${event}`);
  return [...events.filter(isPrimary).map(asExposure), ...periods];
}

function isPrimary(event: string): boolean {
  return !secondary.includes(event.split(' ')[1] ?? '');
}

/** A mishap's moment counts as its exposure. */
function asExposure(event: string): string {
  return event.replace(/ occurred$/u, ' exposure-period');
}

/** Dates compare without the open end of an interval. */
function sameEvent(a: string, b: string): boolean {
  const plain = (event: string) => event.replace(/^\.\.\//u, '').replace(/\/\.\. /u, ' ');
  return plain(a) === plain(b);
}
