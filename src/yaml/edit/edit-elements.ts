import type { Span } from '../../analysis/index.ts';
import type { YamlSource } from './yaml-source.ts';

/** A new element of a map or list. */
export interface Insertion {
  /** Place of the element that it follows, which must be one that stays; -1 for the first place. */
  readonly after: number;
  /** As it stands in a block, without indentation. */
  readonly lines: () => readonly string[];
  /** As it stands between brackets. */
  readonly inline: () => string;
}

export interface ElementChanges {
  /** Places of the elements that go. */
  readonly remove: ReadonlySet<number>;
  /** In the order in which they are to stand. */
  readonly insert: readonly Insertion[];
}

/** Takes out and puts in lines of a block map or block list, and leaves every other line as it is. */
export function editBlock(
  source: YamlSource,
  elements: readonly Span[],
  { remove, insert }: ElementChanges,
  { aboveComments }: { aboveComments: boolean },
): void {
  const [first] = elements;
  if (!first) return;
  const indent = ' '.repeat(first.start - source.lineStart(first.start));
  for (const { start, end } of removedRuns(elements, remove)) {
    if (source.startsLine(elements[start]?.start ?? 0)) {
      for (const { start: from, end: to } of elements.slice(start, end)) {
        source.replace(source.lineStart(from), source.nextLine(to), '');
      }
    } else {
      // The first key of `- label: …`: what follows moves up to the dash.
      const next = elements[end] ?? elements[end - 1];
      if (next) source.replace(first.start, next.start, '');
    }
  }
  for (const { after, lines } of insert) {
    const previous = elements[after];
    if (previous) {
      source.insertLines(
        source.nextLine(previous.end),
        lines().map((line) => indent + line),
      );
    } else if (source.startsLine(first.start)) {
      const at = aboveComments ? source.commentsAbove(first.start) : source.lineStart(first.start);
      source.insertLines(
        at,
        lines().map((line) => indent + line),
      );
    } else {
      const block = lines().join(source.eol + indent);
      source.replace(first.start, first.start, block + source.eol + indent);
    }
  }
}

/** The same between brackets. */
export function editFlow(
  source: YamlSource,
  elements: readonly Span[],
  { remove, insert }: ElementChanges,
): void {
  const kept = elements.flatMap((_, place) => (remove.has(place) ? [] : [place]));
  const firstKept = elements[kept[0] ?? -1];
  if (!firstKept) {
    const [first] = elements;
    const last = elements.at(-1);
    if (first && last) source.replace(first.start, last.end, insert.map(({ inline }) => inline()).join(', '));
    return;
  }
  for (const { start, end } of removedRuns(elements, remove)) {
    const from = start === 0 ? elements[0]?.start : elements[start - 1]?.end;
    const to = start === 0 ? firstKept.start : elements[end - 1]?.end;
    if (from !== undefined && to !== undefined) source.replace(from, to, '');
  }
  for (const { after, inline } of insert) {
    const previous = elements[after];
    if (previous) source.replace(previous.end, previous.end, `, ${inline()}`);
    else source.replace(firstKept.start, firstKept.start, `${inline()}, `);
  }
}

/** Runs of neighbours that all go, as half-open ranges of places. */
function removedRuns(elements: readonly Span[], remove: ReadonlySet<number>): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const place of elements.keys()) {
    if (!remove.has(place)) continue;
    const last = runs.at(-1);
    if (last?.end === place) last.end = place + 1;
    else runs.push({ start: place, end: place + 1 });
  }
  return runs;
}
