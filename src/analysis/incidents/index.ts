import {
  mayBeHit,
  type ArticleOrganizations,
  type RankedOrganization,
} from '../mentions/names/read-organizations.ts';
import type { Annotation, CauseMention, Found } from '../model/annotation.ts';
import type { Incident } from '../model/incident.ts';
import type { Span } from '../model/span.ts';
import type { Layout } from '../text/layout.ts';
import { within } from '../text/locate.ts';
import type { Article } from './articles.ts';
import { assembleIncident, type IncidentReaders } from './assemble.ts';
import { divideArticle, type IncidentPassages } from './passages.ts';
import { scopeOf, tells, type IncidentScope } from './scope.ts';
import { tellsOfIncident } from './tells-of-incident.ts';

export interface ToldArticle {
  readonly article: Article;
  readonly organizations: ArticleOrganizations;
  readonly causes: readonly Found<CauseMention>[];
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
  return told.flatMap(({ article, organizations, causes }) => {
    const own = within(mentions, article);
    const named = told.length === 1 || organizations.ranking.some(mayBeHit);
    if (!named) return [];
    const scopes = divideArticle(layout, article, organizations, own).map((passages) => ({
      passages,
      scope: scopeOf(layout, passages, mentions, published),
    }));
    const elsewhere = new Set(
      scopes
        .filter(({ passages }) => passages.organization !== undefined)
        .flatMap(({ scope }) => scope.services.map(({ name }) => name)),
    );
    return scopes.flatMap(({ passages, scope }) => {
      const silent = passages.isCase && scope.causes.length === 0;
      const whole: IncidentScope = passages.sharesCause
        ? { ...scope, causes }
        : silent
          ? { ...scope, causes: causes.filter((cause) => !scopes.some((each) => tells(each.scope, cause))) }
          : { ...scope, services: scope.services.filter(({ name }) => !elsewhere.has(name)) };
      return tellsOfIncident(whole)
        ? [assembleIncident(whole, ranked(organizations, passages), readers)]
        : [];
    });
  });
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
  const inside = (span: Span): boolean =>
    parts.some(({ start, end }) => start <= span.start && span.start < end);
  const own = ranking.filter(({ evidence }) => evidence.some(inside));
  const others = ranking.filter(({ role }) => role === 'discloser');
  return (own.some(mayBeHit) ? own : [...others, ...own]).map((each) => ({
    ...each,
    evidence: [...each.evidence].sort((a, b) => Number(inside(b)) - Number(inside(a))),
  }));
}
