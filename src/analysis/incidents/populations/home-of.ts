import type { Span } from '../../model/span.ts';
import { contains } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import type { FigureGroup } from './group-figures.ts';

/**
 * Finds the groups of victims that a word of the notice belongs to: the one whose sentence or item holds it or governs
 * it, else the one told of last in its section, else all of the section, else all there are.
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
    const neighbours = places.filter((place) => place.section === section);
    const before = neighbours.filter(({ at }) => at < span.start);
    if (neighbours.length === 0) return groups;
    const last = before.at(-1);
    return last && !isRowBehind(last.at, before.at(-2)?.at)
      ? [last.group]
      : neighbours.map(({ group }) => group);
  };

  /** Rows that follow each other at once share what is said below them. */
  function isRowBehind(at: number, above: number | undefined): boolean {
    if (above === undefined) return false;
    return layout.text.slice(above, at).split('\n').length - 1 <= 1;
  }
}
