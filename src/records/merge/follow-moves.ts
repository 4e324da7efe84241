import type { Count, Exposure, NoticeRecord } from '../generated/notice-record.ts';
import { entryKinds } from './entry-kind.ts';
import { WrittenEntry } from './written-entry.ts';
import { isMap } from './written-evidence.ts';

/** A list of figures: what it holds in the record, and what the machine finds for it. */
interface Figures {
  readonly written: readonly WrittenEntry<Count>[];
  readonly fresh: readonly Count[];
}

/**
 * The fresh record with its figures where the record has them: a person may have moved one from the totals to a
 * population or back, and neither goes it back nor does it come a second time.
 *
 * @param places for each fresh exposure its place in the record, where it has one
 */
export function followMoves(
  fresh: NoticeRecord,
  written: { readonly totals: readonly unknown[]; readonly exposures: readonly unknown[] },
  places: readonly (number | undefined)[],
): NoticeRecord {
  const exposures = written.exposures.map((exposure) => entries(isMap(exposure) ? exposure.counts : []));
  const totals: Figures = { written: entries(written.totals), fresh: fresh.totals ?? [] };
  const counts = fresh.exposures.map((exposure, index): Figures => {
    return { written: exposures[places[index] ?? -1] ?? [], fresh: exposure.counts ?? [] };
  });
  // Populations that the machine does not find hold figures too.
  const foreign = exposures
    .filter((_, place) => !places.includes(place))
    .map((list) => ({ written: list, fresh: [] }));
  const lists = [totals, ...counts, ...foreign];
  const [movedTotals = [], ...movedCounts] = lists.map((list) => settled(list, lists));
  return {
    ...fresh,
    totals: movedTotals,
    exposures: fresh.exposures.map((exposure, index) => withCounts(exposure, movedCounts[index] ?? [])),
  };
}

function withCounts(exposure: Exposure, counts: Count[]): Exposure {
  const moved: Exposure = { ...exposure, counts };
  if (counts.length === 0) delete moved.counts;
  return moved;
}

/** The fresh figures of a list: without those that were moved away, with those that were moved here. */
function settled(list: Figures, lists: readonly Figures[]): Count[] {
  const others = lists.filter((other) => other !== list);
  const stay = list.fresh.filter(
    (count) => holds(list, count) || !others.some((other) => wasMovedTo(other, count)),
  );
  const come = others.flatMap(({ written, fresh }) =>
    fresh.filter((count) => !holds({ written, fresh }, count) && wasMovedTo(list, count)),
  );
  return [...stay, ...come];
}

function holds({ written }: Figures, count: Count): boolean {
  const figure = entryKinds.counts.canonical(count);
  return written.some(({ canonical, read }) => canonical === figure || read === figure);
}

function wasMovedTo({ written, fresh }: Figures, count: Count): boolean {
  const figure = entryKinds.counts.canonical(count);
  const found = fresh.some((other) => entryKinds.counts.canonical(other) === figure);
  return !found && written.some(({ read }) => read === figure);
}

function entries(list: unknown): WrittenEntry<Count>[] {
  return Array.isArray(list) ? list.map((entry: unknown) => new WrittenEntry(entry, entryKinds.counts)) : [];
}
