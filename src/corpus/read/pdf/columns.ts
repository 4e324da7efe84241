import { cellGap } from './page-lines.ts';
import type { Line, Segment } from './run.ts';

/** Lines that a column has at least. */
const fewestLines = 5;
/** In ems. */
const narrowest = 12;
/** How much of its column a line of running text takes, and how many lines of it do. */
const filled = { line: 0.7, lines: 0.6 };

/**
 * The lines of a page in reading order: a text in two columns is read down the left one, then the right one. A table looks
 * alike, but its cells leave their columns half empty; it stays as it is, row by row.
 */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  for (const edge of edgesOf(lines)) {
    for (let from = 0; from < lines.length; from++) {
      let to = from;
      while (to < lines.length && !crosses(lines[to], edge)) to += 1;
      const parted = inColumns(lines.slice(from, to), edge);
      if (parted) return [...lines.slice(0, from), ...parted, ...inReadingOrder(lines.slice(to))];
      from = to;
    }
  }
  return lines;
}

/** Where several segments begin that are not the first ones of the page: the left edge of a column, if there is one. */
function edgesOf(lines: readonly Line[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { segments } of lines) {
    for (const { start } of segments) {
      const place = Math.round(start / 4);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const leftmost = Math.min(...counts.keys());
  return [...counts]
    .filter(([place, count]) => count >= fewestLines && place > leftmost + narrowest)
    .sort(([, one], [, other]) => other - one)
    .map(([place]) => place * 4 - 4);
}

function crosses(line: Line | undefined, edge: number): boolean {
  return line?.segments.some(({ start, end }) => start < edge && end > edge) ?? true;
}

function inColumns(band: readonly Line[], edge: number): readonly Line[] | undefined {
  const sides = [
    band.flatMap((line) => sideOf(line, ({ start }) => start < edge)),
    band.flatMap((line) => sideOf(line, ({ start }) => start >= edge)),
  ];
  return sides.every(isText) ? sides.flat() : undefined;
}

function sideOf(line: Line, isOnSide: (segment: Segment) => boolean): Line[] {
  const segments = line.segments.filter(isOnSide);
  return segments.length > 0 ? [{ ...line, segments }] : [];
}

function isText(side: readonly Line[]): boolean {
  if (side.length < fewestLines) return false;
  const left = Math.min(...side.map((line) => startOf(line)));
  const right = Math.max(...side.map((line) => line.segments.at(-1)?.end ?? left));
  const size = Math.max(...side.map((line) => line.size));
  const full = side.filter(
    (line) => line.segments.length === 1 && widthOf(line) >= filled.line * (right - left),
  );
  return right - left >= (narrowest - cellGap) * size && full.length >= filled.lines * side.length;
}

function startOf({ segments }: Line): number {
  return segments[0]?.start ?? 0;
}

function widthOf({ segments }: Line): number {
  return segments.reduce((sum, { start, end }) => sum + end - start, 0);
}
