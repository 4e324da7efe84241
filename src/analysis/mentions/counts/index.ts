import { createCueScanner } from '../../lexicon/cue-scanner.ts';
import type { CounterGroup, CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { CountMention, Found, Qualifier, Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import type { Asserted, AssertionReader } from '../assertions/assertion.ts';
import { dropOverlaps } from '../drop-overlaps.ts';
import { candidates, type Recogniser } from '../recogniser.ts';
import type { Verdict } from './affected/setting.ts';
import { borrowAssertions } from './borrow-assertions.ts';
import { createCounters } from './counters.ts';
import type { Figure } from './figure.ts';
import { numberCounter } from './number-counter.ts';
import { numberRange } from './number-range.ts';
import { markRangeEnds } from './range-ends.ts';
import { readStatement } from './read-statement.ts';
import { roughNumber } from './rough-number.ts';
import { settle } from './settle.ts';
import type { Statement } from './statement.ts';
import { createTableCells } from './table-cell.ts';
import { findSuperseded } from './superseded.ts';

/** Reads the numbers with a counter: in reading order, without overlaps, in offsets of the layout's folded text. */
export type ReadCounts = (layout: Layout, readAssertion: AssertionReader) => readonly Found<CountMention>[];

/** @param lexicon the counters and the words round figures */
export function createReadCounts(lexicon: {
  readonly counters: readonly CounterGroup[];
  readonly figures: readonly CueGroup[];
}): ReadCounts {
  const counters = createCounters(lexicon.counters);
  const scan = createCueScanner(lexicon.figures);
  const recognisers: readonly Recogniser<Figure>[] = [
    numberCounter(counters),
    numberRange(counters),
    roughNumber(counters),
  ];
  const tableCells = createTableCells(lexicon.counters);

  return (layout, readAssertion) => {
    const { text } = layout;
    const found = [
      ...recognisers.flatMap((recogniser) => [...candidates(recogniser, text)]),
      ...tableCells(text, layout.lines),
    ];
    if (found.length === 0) return [];
    const cues = scan(text);
    const figures = markRangeEnds(
      text,
      dropOverlaps(found, ({ value: { value, counter } }) => `${value} ${counter.unit}`),
    );
    const statements = figures.map((figure, index) =>
      readStatement(figure, layout, cues, figures[index - 1]?.end ?? 0),
    );
    const superseded = findSuperseded(text, cues, statements);
    const verdicts = settle(text, statements);
    const counts = statements.map((statement, index) =>
      mentionOf(
        text,
        statement,
        verdicts[index],
        superseded.has(index) ? statements[index + 1] : undefined,
        readAssertion,
      ),
    );
    return borrowAssertions(counts);
  };
}

/** The words round a figure do not say whether its data leaked. */
const unsaid: Asserted = { assertion: 'mention', because: [] };

/**
 * 対象ではない方1名 does not rule the one out, but says which one it is; 211名の氏名が閲覧できたが、持ち出しの形跡はない
 * denies something else.
 */
function saysElsewhere(text: string, { assertion, because }: Asserted, { start, end }: Span): boolean {
  if (assertion !== 'ruled-out') return false;
  return because.some(({ at }) => {
    if (!at) return false;
    return at.end <= start
      ? /^い(?:方|人|者)$/u.test(text.slice(at.end, start))
      : /(?:が|ものの)、/u.test(text.slice(end, at.start));
  });
}

function mentionOf(
  text: string,
  { start, end, by, dropped, figure, qualifier, flags, because }: Statement,
  verdict: Verdict | undefined,
  correction: Statement | undefined,
  readAssertion: AssertionReader,
): Found<CountMention> {
  const read = verdict?.affected === true ? readAssertion({ start, end, size: 2 }) : undefined;
  const asserted = read && saysElsewhere(text, read, { start, end }) ? unsaid : read;
  // 残る3,000名の情報は含まれておりません counts people, and says that they are none of the victims.
  const affected = asserted !== undefined && asserted.assertion !== 'ruled-out';
  const told: Reason[] = verdict
    ? [
        {
          by: verdict.by,
          note: verdict.note,
          ...(verdict.args && { args: verdict.args }),
          ...(verdict.at && { at: verdict.at }),
        },
      ]
    : [];
  return {
    kind: 'count',
    start,
    end,
    value: figure.value,
    unit: figure.counter.unit,
    qualifier: bound(figure, qualifier),
    ...flags,
    ...(correction && { superseded: true }),
    affected,
    assertion: asserted?.assertion ?? 'mention',
    because: [
      { by, ...(dropped && { dropped }) },
      ...because,
      ...(correction ? [correctedBy(correction)] : []),
      ...told,
      ...(asserted?.because ?? []),
    ],
  };
}

function correctedBy({ start, end }: Statement): Reason {
  return { by: 'superseded', at: { start, end }, note: 'corrected by another figure' };
}

/** The ends of a range, and a figure of which only the size is said, are bounds whatever 約 and 程度 say. */
function bound({ bound: end }: Figure, said: Qualifier): Qualifier {
  if (end === undefined || said === 'max') return said;
  return end === 'lower' ? 'at-least' : 'max';
}
