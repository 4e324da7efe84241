import type { Annotation, Incident, Span } from '../../analysis/index.ts';
import { contains, isExpected, overlaps } from '../../analysis/light.ts';
import type { DismissedWords } from '../dismissed/read-dismissed.ts';
import { type AnchoredValue, certainSpans } from '../values/anchored-value.ts';
import { kindsOfMention } from '../values/kinds-of-mention.ts';
import { saysTheSame } from './says-the-same.ts';

/**
 * How a mention and the notice's records stand to each other.
 *
 * | coverage    | meaning                                                                       |
 * | ----------- | ----------------------------------------------------------------------------- |
 * | `recorded`  | a value rests on these words, or says the same of the same incident           |
 * | `missing`   | its incident has a record, which does not hold it                             |
 * | `dismissed` | a person said that it does not belong there                                   |
 * | `open`      | its incident has no record yet                                                |
 */
export type Coverage = 'recorded' | 'missing' | 'dismissed' | 'open';

/** A record of the notice: its values, and which of the notice's incidents it tells of. */
export interface CoveringRecord {
  readonly anchored: readonly AnchoredValue[];
  /** Place of its incident, from 0; nothing where none is like it. */
  readonly incident: number | undefined;
}

export interface CoveredNotice {
  readonly annotations: readonly Annotation[];
  readonly incidents: readonly Pick<Incident, 'section'>[];
  readonly records: readonly CoveringRecord[];
  /** Mentions that a person has dismissed, whatever the records hold. */
  readonly dismissed: readonly DismissedWords[];
  /** Words whose reading a person has taken out of a record. */
  readonly takenOut: readonly Span[];
}

/** Tells of every mention that a record is expected to hold how it stands. Spans are UTF-16 offsets into the notice. */
export function coverageOf(notice: CoveredNotice): ReadonlyMap<Annotation, Coverage> {
  const records = notice.records.map((record) => ({
    section: notice.incidents[record.incident ?? -1]?.section,
    values: record.anchored.map((anchored) => ({ value: anchored.value, words: certainSpans(anchored) })),
  }));
  const cover = (mention: Annotation): Coverage => {
    if (notice.dismissed.some((words) => words.kind === mention.kind && isSameSpan(words, mention)))
      return 'dismissed';
    const about = records.filter(({ section }) => section && contains(section, mention));
    const fitting = kindsOfMention[mention.kind];
    const rests = records.some(({ values }) =>
      values.some(
        ({ value, words }) => fitting.includes(value.kind) && words.some((span) => overlaps(span, mention)),
      ),
    );
    if (rests) return 'recorded';
    if (notice.takenOut.some((words) => isSameSpan(words, mention))) return 'dismissed';
    if (about.some(({ values }) => values.some(({ value }) => saysTheSame(value, mention))))
      return 'recorded';
    return about.length > 0 ? 'missing' : 'open';
  };
  return new Map(notice.annotations.filter(isExpected).map((mention) => [mention, cover(mention)]));
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/**
 * Which of a notice's incidents a record tells of: the one in whose section most of its words stand; of several, the one
 * that its id counts to (`digest-2022-06#3`).
 *
 * @returns its place from 0; nothing where none of its words can be found
 */
export function incidentOf(
  record: { readonly id: string | undefined; readonly anchored: readonly AnchoredValue[] },
  incidents: readonly Pick<Incident, 'section'>[],
): number | undefined {
  const words = record.anchored.flatMap(certainSpans);
  const held = incidents.map(({ section }) => words.filter((span) => contains(section, span)).length);
  const most = Math.max(0, ...held);
  if (most === 0) return undefined;
  const counted = Number(/#(\d+)$/u.exec(record.id ?? '')?.[1]) - 1;
  return held[counted] === most ? counted : held.indexOf(most);
}
