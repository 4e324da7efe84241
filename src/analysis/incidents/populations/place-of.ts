import type { CountMention, Found } from '../../model/annotation.ts';
import type { Layout } from '../../text/layout.ts';
import type { StatedFigure } from './stated-figure.ts';

/** Topics of sections that list what leaked, and whose it is. */
const listing: ReadonlySet<string> = new Set(['items', 'counts', 'target']);

/** Where a group of victims is told of in full: in the list of what leaked rather than in the title or the lead. */
export function placeOf(layout: Layout, figures: readonly StatedFigure[]): Found<CountMention> | undefined {
  const mentions = figures.filter(({ subset }) => !subset).flatMap((figure) => figure.mentions);
  const listed = mentions.filter(({ start }) => inList(layout, start));
  // A title may say 個人情報漏えい as the list's heading does: then its lead is no list.
  const item = listed.find(({ start }) => layout.lineAt(start)?.marker);
  return item ?? listed[0] ?? mentions[0];
}

/** Whether the section round a place is nothing but such a list. */
export function inList(layout: Layout, offset: number): boolean {
  const topics = layout.sectionAt(offset)?.topics ?? [];
  return topics.length > 0 && topics.every((topic) => listing.has(topic));
}
