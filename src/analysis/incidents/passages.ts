import type { ArticleOrganizations } from '../mentions/names/read-organizations.ts';
import { mayBeHit } from '../mentions/names/read-organizations.ts';
import type { Annotation, Found } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { Layout } from '../text/layout.ts';
import { within } from '../text/locate.ts';
import type { Article } from './articles.ts';
import { companyRows, tells } from './company-rows.ts';
import { withoutRepeats } from './repeated-lines.ts';
import type { Passages } from './scope.ts';
import type { CaseReader } from './cases/index.ts';

/** What finds the breaches of one organisation that an article tells apart. */
export interface CaseReaders {
  /** The article is made of them. */
  readonly cases: CaseReader;
  /** Told in passing beside the breach that the article is about. */
  readonly otherCases: CaseReader;
}

/** The passages of one incident, and what it shares with others of its article. */
export interface IncidentPassages extends Passages {
  /** The organisation that was hit, where the passages name one of their own. */
  readonly organization?: string;
  /** The cause is told elsewhere in the article. */
  readonly sharesCause: boolean;
  /** One of several cases that the article tells apart. */
  readonly isCase: boolean;
}

/**
 * Divides an article into its incidents: one, or several (a company each, or cases that are told apart).
 *
 * @param mentions of the article, in reading order
 */
export function divideArticle(
  layout: Layout,
  article: Article,
  organizations: ArticleOrganizations,
  mentions: readonly Found<Annotation>[],
  readers: CaseReaders,
): readonly IncidentPassages[] {
  const lines = within(layout.lines, article);
  const notes = article.notes ?? [];
  const parts = withoutAll(withoutRepeats(layout.text, lines, article), notes);
  const headline = {
    ...(article.headline && { headline: article.headline }),
    ...(notes[0] && { label: notes[0] }),
  };
  const whole: IncidentPassages = {
    section: { start: article.start, end: article.end },
    parts,
    ...headline,
    sharesCause: false,
    isCase: false,
  };

  const cases = readers.cases(layout, article);
  if (cases.length > 0) {
    return cases.map((section) => ({
      section,
      parts: cut(parts, section),
      sharesCause: false,
      isCase: true,
    }));
  }
  const spoken = organizations.mentions.some(({ because }) => because.some(({ by }) => by === 'speaker'));
  const told = spoken
    ? []
    : companyRows(
        layout.text,
        lines.filter((line) => parts.some((part) => holds(part, line))),
        organizations,
        mentions,
      );
  const others = readers.otherCases(layout, article);
  if (told.length === 0)
    return [
      { ...whole, parts: withoutAll(parts, others) },
      ...others.map((section) => ({
        section,
        parts: cut(parts, section),
        sharesCause: false,
        isCase: true,
      })),
    ];

  const hit = organizations.ranking.find(mayBeHit)?.name;
  const rows = told.filter(({ organization }) => organization !== hit);
  const main = {
    ...whole,
    parts: withoutAll(parts, rows),
  };
  return [
    // A supplier's attack that only its clients lost data by is theirs.
    ...(main.parts.some((part) => tells(within(mentions, part))) ? [main] : []),
    ...rows.map(({ organization, start, end }) => ({
      section: { start, end },
      parts: [{ start, end }],
      organization,
      sharesCause: true,
      isCase: false,
    })),
  ];
}

function holds(part: Span, { start }: Span): boolean {
  return part.start <= start && start < part.end;
}

function cut(parts: readonly Span[], section: Span): readonly Span[] {
  return parts
    .map(({ start, end }) => ({ start: Math.max(start, section.start), end: Math.min(end, section.end) }))
    .filter(({ start, end }) => start < end);
}

function withoutAll(parts: readonly Span[], holes: readonly Span[]): readonly Span[] {
  return holes.reduce((rest, hole) => rest.flatMap((part) => without(part, hole)), parts);
}

function without(part: Span, hole: Span): readonly Span[] {
  if (hole.end <= part.start || part.end <= hole.start) return [part];
  return [
    { start: part.start, end: hole.start },
    { start: hole.end, end: part.end },
  ].filter(({ start, end }) => start < end);
}
