import { createCueScanner } from '../lexicon/cue-scanner.ts';
import type { CueGroup } from '../lexicon/generated/lexicon-types.ts';

/** What a section is about. A heading may name several: 原因と再発防止策について. */
export const sectionTopics = [
  'overview',
  'items',
  'counts',
  'target',
  'timeline',
  'cause',
  'response',
  'impact',
  'advice',
  'contact',
  'prevention',
  'apology',
  'publication',
  'editorial',
] as const;

export type SectionTopic = (typeof sectionTopics)[number];

export type TopicsOf = (heading: string) => readonly SectionTopic[];

/** Longer titles are sentences or the titles of whole notices: their words name no single topic. */
const longest = 40;

/** Builds the reader of headings from the lexicon's `sections`. Topics come in the order of their words. */
export function createTopicReader(groups: readonly CueGroup[]): TopicsOf {
  const known = groups.flatMap((group) => {
    const code = sectionTopics.find((topic) => topic === group.code);
    return code === undefined ? [] : [{ code, group }];
  });
  const scan = createCueScanner(known.map(({ group }) => group));
  return (heading) => {
    if (heading.length > 2 * longest) return [];
    const title = heading.replace(/ /g, '');
    if (title.length > longest) return [];
    const cues = scan(title);
    const whole = { start: 0, end: title.length };
    return known
      .flatMap(({ code }) => {
        const first = cues.of(code).firstIn(whole);
        return first ? [{ code, place: first.start }] : [];
      })
      .sort((a, b) => a.place - b.place)
      .map(({ code }) => code);
  };
}
