import {
  mayBeHit,
  type ArticleOrganizations,
  type RankedOrganization,
} from '../mentions/names/read-organizations.ts';
import type { Annotation, CauseMention, Found } from '../model/annotation.ts';
import type { Incident, TimelineEvent } from '../model/incident.ts';
import { contains, type Span } from '../model/span.ts';
import type { Layout } from '../text/layout.ts';
import { within } from '../text/locate.ts';
import type { Article } from './articles.ts';
import { assembleIncident, mostCited, type IncidentReaders } from './assemble.ts';
import { divideArticle, type IncidentPassages } from './passages.ts';
import { sharedDates } from './shared-dates.ts';
import { scopeOf, type IncidentScope } from './scope.ts';

/** More cases than any notice tells apart; keeps a hostile text linear. */
const mostCases = 12;

export interface ToldArticle {
  readonly article: Article;
  readonly organizations: ArticleOrganizations;
  readonly causes: readonly Found<CauseMention>[];
  /** The causes that some passages name by themselves, whatever the rest of the article names. */
  readonly causesIn: (parts: readonly Span[]) => readonly Found<CauseMention>[];
}

/**
 * The incidents that a notice tells of, in reading order.
 *
 * @param mentions of the whole notice, in reading order
 * @param published reference date (`YYYY-MM-DD`), where the caller knows it
 */
export function readIncidents(
  layout: Layout,
  told: readonly ToldArticle[],
  mentions: readonly Found<Annotation>[],
  readers: IncidentReaders,
  published?: string,
): readonly Incident[] {
  return told.flatMap((telling) => {
    const { article, organizations } = telling;
    if (article.aside === true) return [];
    const own = within(mentions, article);
    const named = told.length === 1 || article.tells === true || organizations.ranking.some(mayBeHit);
    if (!named) return [];
    const scopes = divideArticle(layout, article, organizations, own, readers).map((passages) => ({
      passages,
      scope: scopeOf(layout, passages, mentions, published),
    }));
    const cases = scopes.flatMap(({ passages }) => (passages.isCase ? [passages.section] : []));
    const shared = (index: number): readonly TimelineEvent[] => {
      if (cases.length === 0 || cases.length > mostCases) return [];
      const whole = scopeOf(layout, { section: article, parts: [article] }, mentions, published);
      return sharedDates(whole, cases, index, readers.timeline);
    };
    // Once for all cases: a long digest has hundreds.
    const ofAllCases = cases.length > 0 ? causesApart(telling, scopes) : [];
    const ofRows = servicesOfRows(scopes);
    return scopes.flatMap(({ passages, scope }, index) => {
      const whole: IncidentScope = {
        ...scope,
        causes: causesOf(telling, passages, ofAllCases),
        services: servicesOf(passages, scope, ofRows),
      };
      const concerned = ranked(organizations, passages);
      return (article.tells === true && !passages.isCase) || readers.tellsOfIncident(whole, concerned)
        ? [assembleIncident(whole, concerned, readers, shared(index))]
        : [];
    });
  });
}

interface Scoped {
  readonly passages: IncidentPassages;
  readonly scope: IncidentScope;
}

/** The causes that no passage of a case names: what the article says of all of them. */
function causesApart({ causes }: ToldArticle, scopes: readonly Scoped[]): IncidentScope['causes'] {
  const told = new Set(
    scopes.flatMap(({ scope }) =>
      scope.parts.flatMap((part) => within(causes, part).filter((cause) => contains(part, cause))),
    ),
  );
  return causes.filter((cause) => !told.has(cause));
}

/** A company's row shares the article's causes; a case has its own, or what the article says of all cases. */
function causesOf(
  { causes, causesIn }: ToldArticle,
  { sharesCause, isCase, parts }: IncidentPassages,
  ofAllCases: IncidentScope['causes'],
): IncidentScope['causes'] {
  if (sharesCause) return causes;
  if (!isCase) return causes.filter((cause) => parts.some((part) => contains(part, cause)));
  const own = causesIn(parts);
  return own.length > 0 ? own : ofAllCases;
}

/** Services that a row of another company names are that company's. */
function servicesOf(
  { organization }: IncidentPassages,
  { services }: IncidentScope,
  ofRows: ReadonlySet<string>,
): IncidentScope['services'] {
  return organization === undefined ? services.filter(({ name }) => !ofRows.has(name)) : services;
}

function servicesOfRows(scopes: readonly Scoped[]): ReadonlySet<string> {
  const rows = scopes.filter(({ passages }) => passages.organization !== undefined);
  return new Set(rows.flatMap(({ scope }) => scope.services.map(({ name }) => name)));
}

/**
 * The organisations of one incident. A company's row is about that company; a case among several is about those that it
 * names itself, and about who tells of them all.
 */
function ranked(
  { ranking }: ArticleOrganizations,
  { organization, parts, isCase }: IncidentPassages,
): readonly RankedOrganization[] {
  if (organization !== undefined) {
    return ranking
      .filter(({ name }) => name === organization)
      .map((each) => ({ ...each, role: 'operator', weight: Math.max(1, each.weight) }));
  }
  if (!isCase) return ranking;
  const inside = ({ evidence }: RankedOrganization): readonly Span[] =>
    parts.flatMap((part) => within(evidence, part));
  const own = ranking.filter((each) => inside(each).length > 0);
  const others = ranking.filter(({ role }) => role === 'discloser');
  const told = own.some(mayBeHit) ? own : [...others, ...own];
  return (told.some(mayBeHit) ? told : ranking).map((each) => ({
    ...each,
    // Those of the case first; no more than are cited, since an article may have hundreds of both.
    evidence: [...new Set([...inside(each), ...each.evidence.slice(0, mostCited)])].slice(0, mostCited),
  }));
}
