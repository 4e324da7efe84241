import { createTimelineReader } from '../../../../src/analysis/incidents/timeline.ts';
import { lexicon } from '../../../../src/analysis/lexicon/generated/lexicon.ts';
import { readDates } from '../../../../src/analysis/mentions/dates/index.ts';
import { foldText } from '../../../../src/analysis/text/folded-view.ts';
import { createLayoutReader } from '../../../../src/analysis/text/layout.ts';

const readLayout = createLayoutReader(lexicon.sections);
export const readTimeline = createTimelineReader(lexicon);

/** `MM-DD event` of each event and `… exposure` of each period, of a text about 2023. */
export function rolesIn(text: string, cause?: string): string[] {
  const { text: folded } = foldText(text);
  const { timeline, exposurePeriods } = readTimeline({
    layout: readLayout(folded),
    section: { start: 0, end: folded.length },
    dates: readDates(folded, [], { published: '2023-12-31' }),
    causes: cause === undefined ? [] : [{ kind: 'cause', code: cause, start: 0, end: 0, because: [] }],
  });
  return [
    ...timeline.filter(({ event }) => event !== 'occurred').map(({ date, event }) => `${date} ${event}`),
    ...exposurePeriods.map(({ value }) => `${value} exposure`),
  ].map((role) => role.replaceAll('2023-', ''));
}
