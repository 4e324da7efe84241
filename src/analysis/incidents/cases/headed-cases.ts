import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { within } from '../../text/locate.ts';
import type { Section } from '../../text/sections.ts';

/** What makes a breach of its own, where sections have the same headings under them. */
const story = ['timeline', 'cause'];
/** その1, 2件目; 事案1 and the like are a style of headings of their own. */
const numbered = /^その ?[1-9一二三四五六七八九①-⑨]|^[1-9一二三四五] ?(?:件目|つ目)/;

/**
 * The parts of one article that each tell of a breach of their own under headings: 事案1, 事案2, or headings that each have
 * a course of events or a cause under them. Populations that are told apart (対象, 項目, 件数) are of one breach.
 */
export function headedCases(layout: Layout, article: Span): readonly Span[] {
  const sections = within(layout.sections, article);
  const headed = sections.filter((section) => section.heading !== undefined);
  const byNumber = headed.filter(
    ({ heading }) => heading && (heading.style === '事案' || numbered.test(titleOf(layout, heading.title))),
  );
  if (byNumber.length >= 2 && sameStyle(byNumber)) return spans(byNumber, sections, article);

  const under = topicsUnder(sections);
  const topics = (section: Section): ReadonlySet<string> => under.get(section) ?? new Set();
  const parents = headed.filter((section) => topics(section).size >= 2);
  const [first] = parents;
  if (!first) return [];
  const alike = parents.filter(
    (section) =>
      section.level === first.level &&
      section.heading?.style === first.heading?.style &&
      shared(topics(section), topics(first)) >= 2 &&
      story.some((topic) => topics(section).has(topic) && topics(first).has(topic)),
  );
  return alike.length >= 2 ? spans(alike, sections, article) : [];
}

/** What the headings right under each section are about. */
function topicsUnder(sections: readonly Section[]): ReadonlyMap<Section, ReadonlySet<string>> {
  const under = new Map<Section, Set<string>>();
  for (const { parent, heading } of sections) {
    const topic = heading?.topics[0];
    if (!parent || topic === undefined) continue;
    under.set(parent, (under.get(parent) ?? new Set<string>()).add(topic));
  }
  return under;
}

function titleOf({ text }: Layout, { start, end }: Span): string {
  return text.slice(start, end);
}

function sameStyle(sections: readonly Section[]): boolean {
  return new Set(sections.map(({ heading }) => heading?.style)).size === 1;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((topic) => other.has(topic)).length;
}

/** From each section's heading to the next section of its level. */
function spans(cases: readonly Section[], sections: readonly Section[], article: Span): readonly Span[] {
  const chosen = new Set(cases);
  const open: { start: number; level: number; end: number }[] = [];
  let current: (typeof open)[number] | undefined;
  for (const section of sections) {
    if (current && section.heading && section.level <= current.level) {
      current.end = section.start;
      current = undefined;
    }
    if (!chosen.has(section)) continue;
    current = { start: section.start, level: section.level, end: article.end };
    open.push(current);
  }
  return open.map(({ start, end }) => ({ start, end }));
}
