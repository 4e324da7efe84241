import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { within } from '../../text/locate.ts';
import type { Section } from '../../text/sections.ts';

/** The label of a line: 掲示期間 of 掲示期間 10月1日から…. */
const label = /^([^\s:、。「()]{2,14}?)(?: ?[:] ?| |$)/;
/** What each case says of itself: whom it concerns, which data, and when or how it came. */
const told = ['label-of-victims', 'label-of-data', 'label-of-story'] as const;
/** Styles of headings without a sign or a number: labels of the cases themselves. */
const unmarked = new Set(['plain', 'label']);
/** A heading about one of these is a part of a notice, and no case. */
const parts = new Set([
  'overview',
  'timeline',
  'cause',
  'response',
  'impact',
  'advice',
  'contact',
  'prevention',
  'apology',
  'publication',
]);

/**
 * Builds the reader of sections that each tell a breach in labelled lines: 1 対象でない方の公示 / 対象者 1名 / 掲示した情報 … /
 * 掲示期間 …, 2 不要な項目の公示 / …. A period that only selects the records (対象期間, 利用期間) makes no case of its own.
 */
export function createLabelledCaseReader(groups: readonly CueGroup[]) {
  const endings = told.map((code) => {
    const { cues = [], except = [] } = groups.find((group) => group.code === code) ?? {};
    return { code, cues, except };
  });

  return (layout: Layout, article: Span): readonly Span[] => {
    const sections = within(layout.sections, article);
    for (const style of new Set(sections.map(({ heading }) => heading?.style))) {
      if (style === undefined || unmarked.has(style)) continue;
      const siblings = sections.filter(({ heading }) => heading?.style === style);
      const spans = siblings.map(({ start }, index) => ({
        start,
        end: siblings[index + 1]?.start ?? article.end,
      }));
      const cases = spans.filter((span, index) => !isPart(siblings[index]) && tellsAll(layout, span));
      if (cases.length >= 2) return cases;
    }
    return [];
  };

  function tellsAll(layout: Layout, span: Span): boolean {
    const found = new Set<string>();
    for (const line of within(layout.lines, span)) {
      const words = layout.text.slice(line.body, Math.min(line.bodyEnd, line.body + 16));
      const name = label.exec(words)?.[1];
      if (name === undefined) continue;
      for (const { code, cues, except } of endings) {
        if (cues.some((cue) => name.endsWith(cue)) && !except.some((word) => name.endsWith(word)))
          found.add(code);
      }
    }
    return found.size === told.length;
  }
}

function isPart(section: Section | undefined): boolean {
  const topic = section?.heading?.topics[0];
  return topic !== undefined && parts.has(topic);
}
