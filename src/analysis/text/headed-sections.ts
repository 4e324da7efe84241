import type { HeadedSection } from '../model/headed-section.ts';
import type { Section } from './sections.ts';

/**
 * The sections that have a heading, each with all that stands under it: 2. 対象, with its (1) and (2).
 *
 * @param sections innermost sections, in reading order and without gaps
 */
export function headedSections(sections: readonly Section[]): readonly HeadedSection[] {
  const found: { start: number; end: number; heading: HeadedSection['heading']; level: number }[] = [];
  const open: (typeof found)[number][] = [];
  for (const { start, end, heading, level } of sections) {
    // Whatever is still open ends here where this stands beside it or above it; else it grows by this.
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    for (const outer of open) outer.end = end;
    if (!heading) continue;
    const section = { start, end, heading: heading.title, level };
    found.push(section);
    open.push(section);
  }
  return found;
}
