import { becauseOwn } from '../../lexicon/own-words.ts';
import type { Dropped, Found, OrganizationMention, OrganizationRole } from '../../model/annotation.ts';
import { bySpan, type Span } from '../../model/span.ts';
import type { Unmasked } from '../ignored-words.ts';
import type { Layout } from '../../text/layout.ts';
import { within } from '../../text/locate.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import type { NamedSpan } from './named-span.ts';
import { createRoleReader, type RoleEvidence } from './organization-roles.ts';
import { occurrences, readShortNames } from './short-names.ts';
import { createSpeakerReader, type SpokenArticle } from './speaker.ts';

/** The organisations of one article. */
export interface ArticleOrganizations {
  /** In reading order; 当社 and short names carry the full name. */
  readonly mentions: readonly Found<OrganizationMention>[];
  /** Names, the one that was most likely hit first. */
  readonly ranking: readonly RankedOrganization[];
}

export interface RankedOrganization {
  readonly name: string;
  readonly role: OrganizationRole;
  readonly weight: number;
  /** Its most telling occurrence first. */
  readonly evidence: readonly Span[];
}

interface Place extends Span {
  readonly name: string;
  readonly by?: string;
  readonly dropped?: readonly Dropped[];
}

/** The first sentences of a news item, in UTF-16 units. */
const leadReach = 240;

interface Tally {
  weight: number;
  readonly roles: Map<OrganizationRole, number>;
  /** What has been counted: the same cue at another place says no more. */
  readonly seen: Set<RoleEvidence>;
  readonly spans: Span[];
}

/** `lead`: announces it in the first words of a news item. `unlisted`: a headline or a lead sentence is about it. */
const weights = { speaker: 16, collectedTitle: 8, headline: 4, lead: 6, unlisted: 6 };
/** Parts that mean that the organisation is not the one that was hit. */
const aside: ReadonlySet<OrganizationRole> = new Set([
  'regulator',
  'police',
  'investigator',
  'contractor',
  'service-provider',
  'parent',
]);

export function createOrganizationReader(words: NameVocabulary) {
  const speakerOf = createSpeakerReader(words);
  const evidenceOf = createRoleReader(words);
  const self = new RegExp(`${words.self}|${words.bareSelf}`, 'g');

  return (
    layout: Layout,
    article: SpokenArticle & { readonly headline?: Span },
    names: readonly NamedSpan[],
  ): ArticleOrganizations => {
    const own = within(names, article);
    const speaker = speakerOf(layout, article, own);
    const titled = article.organization;
    const full = [...own, ...[speaker, titled].filter((each) => each !== undefined)].sort(bySpan);
    const known = full.filter((each, index) => index === 0 || each.start >= (full[index - 1]?.end ?? 0));
    const places: readonly Place[] = [
      ...known,
      ...occurrences(layout.text, article, readShortNames(layout.text, known, words), known),
    ].sort(bySpan);
    const canonical = canonicalNames(
      places.map(({ name }) => name),
      words,
    );

    const tallies = new Map<string, Tally>();
    const tally = (name: string): Tally => {
      const found = tallies.get(name) ?? {
        weight: 0,
        roles: new Map<OrganizationRole, number>(),
        seen: new Set<RoleEvidence>(),
        spans: [],
      };
      tallies.set(name, found);
      return found;
    };
    for (const place of places) {
      const name = canonical(place.name);
      const entry = tally(name);
      entry.spans.push({ start: place.start, end: place.end });
      const inHeadline =
        article.headline && article.headline.start <= place.start && place.end <= article.headline.end;
      if (place.by === 'unlisted-name' && entry.spans.length === 1) entry.weight += weights.unlisted;
      if (inHeadline) entry.weight += entry.spans.length === 1 ? weights.headline : 0;
      for (const evidence of evidenceOf(layout, place, place.name)) {
        if (entry.seen.has(evidence)) continue;
        entry.seen.add(evidence);
        entry.weight += evidence.weight;
        const known = entry.roles.get(evidence.role) ?? 0;
        if (Math.abs(evidence.weight) > Math.abs(known)) entry.roles.set(evidence.role, evidence.weight);
      }
    }
    const lead = places.find((place) => isLead(layout, article, place));
    if (lead) {
      const entry = tally(canonical(lead.name));
      // A supplier or an authority that tells of its own breach was hit itself, whatever else it is.
      const supplies = Math.min(entry.roles.get('contractor') ?? 0, entry.roles.get('service-provider') ?? 0);
      const authority = Math.min(entry.roles.get('police') ?? 0, entry.roles.get('regulator') ?? 0);
      entry.weight += weights.lead - supplies / 2 - authority;
    }
    if (speaker) tally(canonical(speaker.name)).weight += weights.speaker;
    if (titled) tally(canonical(titled.name)).weight += weights.collectedTitle;

    const speakerName = speaker && canonical(speaker.name);
    const ranking = [...tallies]
      .map(([name, entry]): RankedOrganization => ({
        name,
        role: roleOf(name, entry),
        weight: entry.weight,
        evidence: entry.spans,
      }))
      .sort((a, b) => b.weight - a.weight || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
    const roles = new Map(ranking.map(({ name, role }) => [name, role]));
    const mentions: Found<OrganizationMention>[] = places.map((place) => {
      const name = canonical(place.name);
      return mention(place, name, roles.get(name) ?? 'other', place.by ?? 'short-names', place.dropped);
    });
    if (speakerName !== undefined) {
      for (const match of layout.text.slice(article.start, article.end).matchAll(self)) {
        const start = article.start + match.index;
        mentions.push(
          mention(
            { start, end: start + match[0].length },
            speakerName,
            roles.get(speakerName) ?? 'discloser',
            'speaker',
          ),
        );
      }
    }
    return { mentions: withoutOverlaps(mentions), ranking: clientFirst(ranking, speakerName) };

    function roleOf(name: string, entry: Tally): OrganizationRole {
      const strongest = [...entry.roles].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0]?.[0];
      if (name === speakerName)
        return strongest === 'parent' || strongest === 'contractor' ? strongest : 'discloser';
      return strongest ?? 'other';
    }
  };

  function isLead(
    layout: Layout,
    article: SpokenArticle & { readonly headline?: Span },
    place: Place,
  ): boolean {
    const from = article.headline?.end ?? article.start;
    if (place.start < from || place.start > from + leadReach) return false;
    return evidenceOf(layout, place, place.name).some(({ role }) => role === 'discloser');
  }

  function mention(
    span: Span,
    name: string,
    role: OrganizationRole,
    by: string,
    dropped?: readonly Dropped[],
  ): Found<OrganizationMention> {
    return {
      kind: 'organization',
      start: span.start,
      end: span.end,
      name,
      role,
      because: [{ ...(by === becauseOwn.by ? becauseOwn : { by }), ...(dropped && { dropped }) }],
    };
  }
}

/** Whether an organisation may be the one whose data were exposed. */
export function mayBeHit({ role, weight }: RankedOrganization): boolean {
  return weight >= (aside.has(role) ? 1 : 0);
}

/** Without the places that lie inside ignored words, and without an organisation that stands nowhere else. */
export function unmaskedOrganizations(
  { mentions, ranking }: ArticleOrganizations,
  unmasked: Unmasked,
): ArticleOrganizations {
  return {
    mentions: unmasked(mentions),
    ranking: ranking
      .map((each) => ({ ...each, evidence: unmasked(each.evidence) }))
      .filter(({ evidence }, place) => evidence.length > 0 || ranking[place]?.evidence.length === 0),
  };
}

/** A contractor may tell of it under its own name: the data are its client's all the same. */
function clientFirst(
  ranking: readonly RankedOrganization[],
  speaker: string | undefined,
): readonly RankedOrganization[] {
  const client = ranking.find(({ role, weight }) => role === 'data-controller' && weight > 0);
  const [first] = ranking;
  if (!first || !client || (first.role !== 'contractor' && first.name !== speaker)) return ranking;
  return [client, ...ranking.filter((each) => each !== client)];
}

/**
 * One name for each organisation: the longest of those that share their words without the legal form, or with 社; 柊野市教育委員会
 * for 市教育委員会.
 */
function canonicalNames(names: readonly string[], words: NameVocabulary): (name: string) => string {
  const longest = new Map<string, string>();
  for (const name of names) {
    const base = words.baseOf(name);
    const known = longest.get(base);
    if (known === undefined || name.length > known.length) longest.set(base, name);
  }
  const ends = new Map(
    [...new Set(names)].flatMap((name) =>
      [...name.matchAll(/(?<=.)[都道府県市区町村]/g)].map(({ index }): [string, string] => [
        name.slice(index),
        name,
      ]),
    ),
  );
  const full = (name: string): string => (/^[都道府県市区町村]/.test(name) ? (ends.get(name) ?? name) : name);
  return (short) => {
    const name = full(short);
    const base = words.baseOf(name);
    return (base.endsWith('社') ? longest.get(base.slice(0, -1)) : undefined) ?? longest.get(base) ?? name;
  };
}

function withoutOverlaps(
  mentions: readonly Found<OrganizationMention>[],
): readonly Found<OrganizationMention>[] {
  const kept: Found<OrganizationMention>[] = [];
  for (const each of [...mentions].sort(bySpan)) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}
