import type { NoticeRecord } from '../../src/records/index.ts';
import type { ExpectedIncident } from './expected.ts';
import { expectedFacts, type Facts, figureInFull, recordedFacts } from './facts.ts';
import { plainDate } from './plain-date.ts';
import { sameOrganization, sameService } from './same-name.ts';
import { scorePopulations } from './score-populations.ts';
import { type Category, compareWords, type Outcome } from './tally.ts';

type Maybe = NonNullable<ExpectedIncident['maybe']>;

const nothing: Facts = {
  organizations: [],
  services: [],
  causes: [],
  populations: [],
  totals: [],
  excluded: [],
  events: [],
};

/** Compares the records of a notice with what a reviewer expects, value by value, each value once. */
export function scoreRecords(
  incidents: readonly ExpectedIncident[],
  records: readonly NoticeRecord[],
): Outcome[] {
  const expected = incidents.map((incident) => ({
    facts: expectedFacts(incident),
    maybe: incident.maybe ?? {},
  }));
  const free = new Set(records.map(recordedFacts));
  const pairs = expected.map(({ facts, maybe }) => {
    const read = nearest(facts, free);
    if (read) free.delete(read);
    return { facts, maybe, read };
  });
  const missed = pairs.filter(({ read }) => !read).map(({ facts }) => inWords(facts));
  return [
    {
      category: 'record incident',
      found: pairs.length - missed.length,
      missed,
      invented: [...free].map(inWords),
    },
    ...pairs.map(({ facts, read }) => scoreOrganization(facts, read)),
    ...pairs.flatMap(({ facts, maybe, read = nothing }) => scoreValues(facts, read, maybe)),
    ...[...free].flatMap((read) => scoreValues(nothing, read, {})),
  ];
}

function inWords({ organizations }: Facts): string {
  return organizations.join(', ');
}

/** The record that shares most with an incident; a record stands for one incident. */
function nearest(expected: Facts, free: ReadonlySet<Facts>): Facts | undefined {
  const weigh = (read: Facts) => {
    const found = (category: Category) =>
      scoreValues(expected, read, {}).find((outcome) => outcome.category === category)?.found ?? 0;
    // The name weighs most: two incidents of a digest may well share their dates.
    return 4 * scoreOrganization(expected, read).found + found('record counts') + found('record dates');
  };
  const weighed = [...free].map((read) => ({ read, weight: weigh(read) })).filter(({ weight }) => weight > 0);
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.read;
}

/** Not found where there is no record; missed and invented where the record names others. */
function scoreOrganization(expected: Facts, read: Facts | undefined): Outcome {
  const category = 'record organization';
  if (!read) return { category, found: 0, missed: [inWords(expected)], invented: [] };
  const same = (name: string) => expected.organizations.some((one) => sameOrganization(name, one));
  if (read.organizations.some(same)) return { category, found: 1, missed: [], invented: [] };
  return { category, found: 0, missed: [inWords(expected)], invented: [inWords(read)] };
}

function scoreValues(expected: Facts, read: Facts, maybe: Maybe): Outcome[] {
  const all = (of: Facts, key: 'counts' | 'fields') =>
    of.populations.flatMap((population) => population[key]);
  const counts = maybe.counts?.map(figureInFull);
  return [
    compareWords('record services', expected.services, read.services, maybe.services, sameService),
    compareWords('record fields', all(expected, 'fields'), all(read, 'fields'), maybe.fields),
    compareWords('record excluded', expected.excluded, read.excluded, maybe.excluded),
    compareWords(
      'record counts',
      [...all(expected, 'counts'), ...expected.totals],
      [...all(read, 'counts'), ...read.totals],
      counts,
    ),
    compareWords('record totals', expected.totals, read.totals, counts),
    scorePopulations(expected.populations, read.populations, [...(counts ?? []), ...(maybe.fields ?? [])]),
    compareWords('record dates', datesOf(expected), datesOf(read), maybe.dates?.map(asExposure), sameEvent),
    compareWords('record causes', expected.causes, read.causes, maybe.causes),
  ];
}

/** The events that stand beside others (see the event codes' descriptions): found or not, they count neither way. */
const secondary = ['other', 'access-blocked', 'credentials-reset', 'recovered'];

function datesOf({ populations, events }: Facts): string[] {
  return [
    ...events.filter((event) => !secondary.includes(event.split(' ')[1] ?? '')).map(asExposure),
    ...populations.flatMap(({ period }) => (period === undefined ? [] : [`${period} exposure-period`])),
  ];
}

/** A mishap's moment counts as its exposure. */
function asExposure(event: string): string {
  return event.replace(/ occurred$/u, ' exposure-period');
}

function sameEvent(a: string, b: string): boolean {
  const plain = (event: string) => event.replace(/^\S+/u, plainDate);
  return plain(a) === plain(b);
}
