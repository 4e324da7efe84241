import type {
  Incident,
  IncidentCause,
  IncidentOrganization,
  IncidentService,
  TimelineEvent,
} from '../model/incident.ts';
import type { Span } from '../model/span.ts';
import { mayBeHit, type RankedOrganization } from '../mentions/names/read-organizations.ts';
import { excludedFields } from './excluded-fields.ts';
import { publishedDate } from './published-date.ts';
import type { CaseReaders } from './passages.ts';
import type { PopulationReader } from './populations/index.ts';
import type { IncidentScope } from './scope.ts';
import type { IncidentGate } from './tells-of-incident.ts';
import { withShared } from './shared-dates.ts';
import type { TimelineReader } from './timeline.ts';

/** What reads the parts of an incident that need the lexicon. */
export interface IncidentReaders extends CaseReaders {
  readonly populations: PopulationReader;
  readonly timeline: TimelineReader;
  readonly tellsOfIncident: IncidentGate;
}

/** Places that are cited for a value: the first ones are enough to find it again. */
export const mostCited = 3;

/** Parts in an incident that a record names, beside the organisation that was hit. */
const recorded: ReadonlySet<string> = new Set([
  'discloser',
  'operator',
  'contractor',
  'service-provider',
  'parent',
  'data-controller',
]);

/**
 * Builds an incident out of all that is known of it. Offsets stay those of the folded text.
 *
 * @param shared events that it has in common with other cases of its article
 */
export function assembleIncident(
  scope: IncidentScope,
  ranking: readonly RankedOrganization[],
  readers: IncidentReaders,
  shared: readonly TimelineEvent[] = [],
): Incident {
  const title = scope.headline;
  const { timeline: own, exposurePeriods } = readers.timeline(scope);
  const timeline = withShared(own, shared);
  const { exposures, totals } = readers.populations(scope, exposurePeriods);
  const published = publishedDate(scope) ?? publicationOf(timeline);
  return {
    section: scope.section,
    ...(title && {
      title: {
        text: scope.layout.text.slice(title.start, title.end).replace(/\s+/g, ' '),
        evidence: [title],
      },
    }),
    ...(published && { published }),
    organizations: organizationsOf(ranking),
    services: servicesOf(scope),
    causes: once<IncidentCause>(
      scope.causes,
      ({ code }) => code,
      ({ code }, evidence) => ({ code, evidence }),
    ),
    exposures,
    totals,
    excluded: excludedFields(scope.fields, scope.categories),
    timeline,
  };
}

/** The day of this notice: the last one on which something was published, since earlier reports are told of too. */
function publicationOf(timeline: readonly TimelineEvent[]): Incident['published'] {
  const days = timeline.filter(({ date, event }) => event === 'published' && /^\d{4}-\d\d-\d\d$/.test(date));
  const last = days.sort((a, b) => a.date.localeCompare(b.date)).at(-1);
  return last && { date: last.date, evidence: last.evidence };
}

function organizationsOf(ranking: readonly RankedOrganization[]): readonly IncidentOrganization[] {
  const hit = ranking.find(mayBeHit);
  const others = ranking.filter((each) => each !== hit && recorded.has(each.role));
  return [...(hit ? [hit] : []), ...others].map(({ name, role, evidence }) => ({
    name,
    role: role === 'other' ? 'discloser' : role,
    evidence: evidence.slice(0, mostCited),
  }));
}

/** Each service once: しらかば堂公式Twitter, しらかば堂公式Twitterアカウント and 公式アカウント are one. */
function servicesOf({ services }: IncidentScope): readonly IncidentService[] {
  const named = once<IncidentService>(
    services,
    ({ name }) => name,
    ({ name }, evidence) => ({ name, evidence }),
  );
  return named.filter(
    ({ name }, index) =>
      !named.some((other, place) => other.name !== name && sameService(other.name, name) && place < index),
  );
}

function sameService(one: string, other: string): boolean {
  const accounts = one.includes('公式') && /^公式.*アカウント$/.test(other);
  return accounts || one.includes(other) || other.includes(one);
}

/** Each value once, with the first places that it stands at. */
function once<Value, From extends Span = Span & Omit<Value, 'evidence'>>(
  mentions: readonly From[],
  key: (mention: From) => string,
  build: (mention: From, evidence: readonly Span[]) => Value,
): readonly Value[] {
  const places = new Map<string, { first: From; spans: Span[] }>();
  for (const mention of mentions) {
    const known = places.get(key(mention)) ?? { first: mention, spans: [] };
    known.spans.push({ start: mention.start, end: mention.end });
    places.set(key(mention), known);
  }
  return [...places.values()].map(({ first, spans }) => build(first, spans.slice(0, mostCited)));
}
