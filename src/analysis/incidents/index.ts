import type { ArticleOrganizations } from '../mentions/names/read-organizations.ts';
import type { Annotation, Found } from '../model/annotation.ts';
import type { Incident } from '../model/incident.ts';
import type { Layout } from '../text/layout.ts';
import type { Article } from './articles.ts';
import { assembleIncident, type IncidentReaders } from './assemble.ts';
import { scopeOf } from './scope.ts';
import { tellsOfIncident } from './tells-of-incident.ts';

export interface ToldArticle {
  readonly article: Article;
  readonly organizations: ArticleOrganizations;
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
  return told.flatMap(({ article, organizations }) => {
    const section = { start: article.start, end: article.end };
    const scope = scopeOf(
      layout,
      { section, parts: [section], ...(article.headline && { headline: article.headline }) },
      mentions,
      published,
    );
    return tellsOfIncident(scope) ? [assembleIncident(scope, organizations.ranking, readers)] : [];
  });
}
