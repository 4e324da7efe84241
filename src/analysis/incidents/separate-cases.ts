import type { Span } from '../model/span.ts';
import type { Layout } from '../text/layout.ts';
import { within } from '../text/locate.ts';
import type { Section } from '../text/sections.ts';

/** What makes a breach of its own, where sections have the same headings under them. */
const story = ['timeline', 'cause'];
/** The first words of a paragraph that counts breaches. */
const countedFrom = /^(?:もう)?(?:1|一|ひと)つは|^[1-9一二三四五](?:つ目|件目)は/;
/** その1, 2件目; 事案1 and the like are a style of headings of their own. */
const numbered = /^その ?[1-9一二三四五六七八九①-⑨]|^[1-9一二三四五] ?(?:件目|つ目)/;

/**
 * The parts of one article that each tell of a breach of their own: headed 事案1, 事案2; each with a course of events or
 * a cause under headings of its own; or paragraphs that begin with 1つは, もう1つは. None where the article tells of one
 * breach only: populations that are told apart (対象, 項目, 件数) are of one breach.
 */
export function separateCases(layout: Layout, article: Span): readonly Span[] {
  const sections = layout.sections.filter(({ start }) => start >= article.start && start < article.end);
  const headed = sections.filter((section) => section.heading !== undefined);
  const byNumber = headed.filter(
    ({ heading }) => heading && (heading.style === '事案' || numbered.test(titleOf(layout, heading.title))),
  );
  if (byNumber.length >= 2 && sameStyle(byNumber)) return spans(byNumber, sections, article);

  const under = topicsUnder(sections);
  const topics = (section: Section): ReadonlySet<string> => under.get(section) ?? new Set();
  const parents = headed.filter((section) => topics(section).size >= 2);
  const [first] = parents;
  if (!first) return countedParagraphs(layout, article);
  const alike = parents.filter(
    (section) =>
      section.level === first.level &&
      section.heading?.style === first.heading?.style &&
      shared(topics(section), topics(first)) >= 2 &&
      story.some((topic) => topics(section).has(topic) && topics(first).has(topic)),
  );
  return alike.length >= 2 ? spans(alike, sections, article) : countedParagraphs(layout, article);
}

/** From the paragraph that begins with 1つは to the one with もう1つは, and from there to the end. */
function countedParagraphs(layout: Layout, article: Span): readonly Span[] {
  const starts = within(layout.lines, article).filter((line) => {
    const words = layout.text.slice(line.body, Math.min(line.bodyEnd, line.body + 8));
    return countedFrom.test(words);
  });
  if (starts.length < 2) return [];
  return starts.map(({ start }, index) => ({ start, end: starts[index + 1]?.start ?? article.end }));
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
