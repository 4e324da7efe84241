import type { CountMention, Found } from '../../model/annotation.ts';

/**
 * A figure of victims whose own words do not say whether the leak is sure takes what is said of the figure next to it:
 * 合計 720名 of the rows above, 該当する56名 of what was told before. Where nothing says so, the leak may be.
 *
 * @param counts in reading order
 */
export function borrowAssertions(counts: readonly Found<CountMention>[]): readonly Found<CountMention>[] {
  const says = ({ affected, assertion }: Found<CountMention>): boolean => affected && assertion !== 'mention';
  const before = nearest(counts, says);
  const after = nearest(counts.toReversed(), says).toReversed();
  return counts.map((count, index) => {
    if (!count.affected || count.assertion !== 'mention') return count;
    const lenders = [before[index], after[index]].filter((each) => each !== undefined);
    const [lender] = lenders.sort(
      (a, b) => Math.abs(a.start - count.start) - Math.abs(b.start - count.start),
    );
    if (!lender) return { ...count, assertion: 'suspected' };
    const { start, end } = lender;
    const reason = { by: 'borrow-assertions', at: { start, end }, note: 'as the figure next to it' };
    return { ...count, assertion: lender.assertion, because: [...count.because, reason] };
  });
}

/** For each of them the last one before it that says so. */
function nearest(
  counts: readonly Found<CountMention>[],
  says: (count: Found<CountMention>) => boolean,
): (Found<CountMention> | undefined)[] {
  let last: Found<CountMention> | undefined;
  return counts.map((count) => {
    if (says(count)) last = count;
    return last;
  });
}
