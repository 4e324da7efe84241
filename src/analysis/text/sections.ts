import type { Span } from '../model/span.ts';
import type { SectionTopic } from './heading-cues.ts';
import type { Heading } from './headings.ts';
import { depth } from './headings.ts';
import type { Line } from './lines.ts';

/** From a heading to the next of its level or above; before the first heading, and in a text without any, it has none. */
export interface Section extends Span {
  readonly heading?: Heading;
  /** 0 for the text before the first heading, 1 for its headings, 2 for headings under those … */
  readonly level: number;
  /** Those of its heading, or, where that names none, of the section round it. */
  readonly topics: readonly SectionTopic[];
  readonly parent?: Section;
}

/**
 * Cuts a text into its innermost sections, in reading order and without gaps. Which heading stands under which follows
 * from the order in which the styles appear: a style met again closes all that came since.
 *
 * @param breaks offsets where another article begins, so that nothing is inherited from before
 */
export function readSections(
  text: string,
  lines: readonly Line[],
  headings: readonly Heading[],
  breaks: readonly number[] = [],
): readonly Section[] {
  const sections: Section[] = [];
  let open: Section[] = [];
  let start = 0;
  let current: Omit<Section, 'start' | 'end'> = { level: 0, topics: [] };
  let nextBreak = 0;

  const close = (end: number): void => {
    if (end > start) {
      const section = { ...current, start, end };
      sections.push(section);
      if (section.heading) open.push(section);
    }
    start = end;
  };

  for (const heading of headings) {
    const at = lines[heading.line]?.start ?? 0;
    for (let edge = breaks[nextBreak]; edge !== undefined && edge <= at; edge = breaks[++nextBreak]) {
      close(edge);
      open = [];
      current = { level: 0, topics: [] };
    }
    close(at);
    const own = open.findIndex((section) => section.heading?.style === heading.style);
    const above = open.findIndex(
      (section) => section.heading && standsAbove(heading.style, section.heading.style),
    );
    open.length = Math.min(own < 0 ? open.length : own, above < 0 ? open.length : above);
    const parent = open.at(-1);
    const inherited = parent?.topics ?? [];
    current = {
      heading,
      level: (parent?.level ?? 0) + 1,
      topics: heading.topics.length > 0 ? heading.topics : inherited,
      ...(parent && { parent }),
    };
  }
  for (let edge = breaks[nextBreak]; edge !== undefined; edge = breaks[++nextBreak]) {
    close(edge);
    open = [];
    current = { level: 0, topics: [] };
  }
  close(text.length);
  return sections;
}

/** Signs and brackets may stand above numbers or below them: only numbers among themselves, and bare titles, are ranked. */
function standsAbove(style: string, other: string): boolean {
  const ranked = depth(style) <= 2 || (depth(style) >= 4 && depth(other) >= 4);
  return ranked && depth(style) < depth(other);
}
