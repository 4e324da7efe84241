import type { NoticeRecord } from '../../src/records/index.ts';
import type { ExpectedIncident } from './expected.ts';
import { plainDate } from './plain-date.ts';

/** What an incident comes to, in words that compare: `7645 records exact`, `2021-12-08 detected`. */
export interface Facts {
  /** Names of one organisation, or of several. */
  readonly organizations: readonly string[];
  readonly services: readonly string[];
  readonly causes: readonly string[];
  readonly populations: readonly Population[];
  /** Whole-incident figures of an incident with several populations; where there is but one they are its own. */
  readonly totals: readonly string[];
  readonly excluded: readonly string[];
  readonly events: readonly string[];
}

export interface Population {
  readonly certainty: string;
  readonly period?: string | undefined;
  readonly counts: readonly string[];
  readonly fields: readonly string[];
}

export function expectedFacts(incident: ExpectedIncident): Facts {
  const populations = (incident.exposures ?? []).map(({ certainty, period, counts = [], fields = [] }) => ({
    certainty,
    period: period === undefined ? undefined : plainDate(period),
    counts: counts.map(figureInFull),
    fields,
  }));
  return {
    organizations: [incident.organization, ...(incident.alsoCalled ?? [])],
    services: incident.services ?? [],
    causes: incident.causes ?? [],
    ...placed(populations, (incident.totals ?? []).map(figureInFull)),
    excluded: (incident.excluded ?? []).map((excluded) => excluded.split(' ')[0] ?? ''),
    events: incident.timeline ?? [],
  };
}

export function recordedFacts(record: NoticeRecord): Facts {
  const figure = ({ value, unit, qualifier }: NonNullable<NoticeRecord['totals']>[number]) =>
    `${value} ${unit} ${qualifier}`;
  const populations = record.exposures.map(({ certainty, period, counts = [], fields = [] }) => ({
    certainty,
    period: period === undefined ? undefined : plainDate(period),
    counts: counts.map(figure),
    fields,
  }));
  return {
    organizations: record.organizations.map(({ name }) => name),
    services: (record.services ?? []).map(({ name }) => name),
    causes: (record.causes ?? []).map(({ code }) => code),
    ...placed(populations, (record.totals ?? []).map(figure)),
    excluded: (record.excluded ?? []).map(({ field }) => field),
    events: (record.timeline ?? []).map(({ date, event }) => `${date} ${event}`),
  };
}

/** `7645 records` leaves out that it is exact. */
export function figureInFull(written: string): string {
  return written.split(' ').length === 2 ? `${written} exact` : written;
}

function placed(
  populations: readonly Population[],
  totals: readonly string[],
): Pick<Facts, 'populations' | 'totals'> {
  const [only, ...more] = populations;
  if (!only || more.length > 0) return { populations, totals };
  return { populations: [{ ...only, counts: [...new Set([...only.counts, ...totals])] }], totals: [] };
}
