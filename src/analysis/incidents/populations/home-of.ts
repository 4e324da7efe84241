import type { Span } from '../../model/span.ts';
import { contains } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import type { FigureGroup } from './group-figures.ts';

/**
 * Finds the groups of victims that a word of the notice belongs to: the one whose sentence or item holds it or governs
 * it, else the one told of last in its section, else all of the section, else all there are. Items before the first item
 * with a figure are of the group told of above their section.
 */
export function createHomeOf(
  layout: Layout,
  groups: readonly FigureGroup[],
): (span: Span) => readonly FigureGroup[] {
  const places = groups
    .map((group) => {
      const at = group.place.start;
      const sentence = layout.sentenceAt(at) ?? group.place;
      return { group, at, sentence, section: layout.sectionAt(at) };
    })
    .sort((a, b) => a.at - b.at);

  return (span) => {
    const within = places.filter(({ sentence }) => contains(sentence, span));
    const nearest = within.findLast(({ at }) => at < span.start) ?? within[0];
    if (nearest) return [nearest.group];

    const leads = layout.leadsOf(span.start);
    const governing = places.filter(({ sentence }) => leads.some((lead) => lead.start === sentence.start));
    if (governing.length > 0) return governing.map(({ group }) => group);

    const section = layout.sectionAt(span.start);
    // A line of fields that was taken for a title belongs to what stands above it.
    const above = section?.heading && contains(section.heading.title, span) ? places : [];
    const last = above.findLast(({ at }) => at < span.start);
    if (last) return [last.group];
    const neighbours = places.filter((place) => place.section === section);
    const before = neighbours.filter(({ at }) => at < span.start);
    if (neighbours.length === 0) return groups;
    const told = places.findLast(({ at }) => at < span.start);
    if (before.length === 0 && told && neighbours.every((place) => isSibling(span, place)))
      return [told.group];
    const latest = before.at(-1);
    return latest && !isRowBehind(latest.at, before.at(-2)?.at)
      ? [latest.group]
      : neighbours.map(({ group }) => group);
  };

  /** A figure in one item of a list counts that item: ・氏名、住所 / ・証明写真(14名). */
  function isSibling(span: Span, { at }: { readonly at: number }): boolean {
    const [own, other] = [layout.lineAt(span.start)?.marker, layout.lineAt(at)?.marker];
    return own !== undefined && own.style === other?.style;
  }

  /** Rows that follow each other at once share what is said below them. */
  function isRowBehind(at: number, above: number | undefined): boolean {
    if (above === undefined) return false;
    return layout.text.slice(above, at).split('\n').length - 1 <= 1;
  }
}
