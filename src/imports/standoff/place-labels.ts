import { type Span, withoutBlankEnds } from '../../analysis/index.ts';
import type { LabelMeaning } from '../../exports/standoff/label-name.ts';
import { createToolText } from '../../exports/standoff/tool-text.ts';
import { shortened } from '../../records/index.ts';
import type { ImportProblem, ToolDocument, ToolLabel } from '../tool-document.ts';
import type { MeaningOf } from './known-labels.ts';

/** A label on words of the notice. */
export interface PlacedLabel extends ToolLabel {
  readonly meaning: LabelMeaning;
  /** UTF-16 offsets into the notice, in the order of the text, without blanks at their ends. */
  readonly pieces: readonly Span[];
  /** The same, but what blanks and line ends alone part is one: what evidence quotes. */
  readonly quotes: readonly Span[];
}

/** Whether a tool's text is a notice's: line ends, and blanks at the end of all, are of no weight. */
export function isTextOf(text: string, notice: string): boolean {
  return comparable(text) === comparable(notice);
}

/** A text as it is compared: see `isTextOf`. */
export function comparable(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trimEnd();
}

/**
 * Lays the labels of a document over its notice: offsets become UTF-16 offsets into the notice, and the words that a tool
 * wrote beside them are compared. What does not fit is left out, and told.
 */
export function placeLabels(
  { path, text, labels }: ToolDocument,
  notice: string,
  meaningOf: MeaningOf,
): { readonly labels: readonly PlacedLabel[]; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const unknown = new Map<string, number>();
  const placed = new Map<string, PlacedLabel>();
  const place = createPlacer(text, notice);
  for (const label of labels) {
    const at = label.line === undefined ? path : `${path}:${label.line}`;
    const meaning = meaningOf(label.name);
    if (!meaning) {
      unknown.set(label.name, (unknown.get(label.name) ?? 0) + 1);
      continue;
    }
    const pieces = place(label);
    if (typeof pieces === 'string') {
      problems.push({ path: at, code: 'bad-label', message: `${label.name}: ${pieces}` });
      continue;
    }
    const key = `${keyOf(label.name, pieces)} ${label.population ?? ''}`;
    if (placed.has(key)) {
      const message = `${label.name} stands twice on the same words: once is enough.`;
      problems.push({ path: at, code: 'passed-over', message });
    } else placed.set(key, { ...label, meaning, pieces, quotes: joined(pieces, notice) });
  }
  return { labels: [...placed.values()], problems: [...problems, ...unknownLabels(path, unknown)] };
}

function joined(pieces: readonly Span[], notice: string): Span[] {
  const quotes: Span[] = [];
  for (const piece of pieces) {
    const before = quotes.at(-1);
    const isNext = before && notice.slice(before.end, piece.start).trim() === '';
    if (isNext) quotes.splice(-1, 1, { start: before.start, end: piece.end });
    else quotes.push(piece);
  }
  return quotes;
}

/** What tells labels on words apart. */
export function keyOf(name: string, pieces: readonly Span[]): string {
  return `${name} ${pieces.map(({ start, end }) => `${start}-${end}`).join(',')}`;
}

function unknownLabels(path: string, counts: ReadonlyMap<string, number>): ImportProblem[] {
  if (counts.size === 0) return [];
  const list = [...counts].map(([name, count]) => `${name} (${count})`).join(', ');
  const message = `These labels mean nothing here, and are left out: ${list}. Call them as docs/exports.md does.`;
  return [{ path, code: 'unknown-label', message }];
}

/** @returns the pieces, or why there are none */
type Place = (label: ToolLabel) => readonly Span[] | string;

function createPlacer(text: string, notice: string): Place {
  // From the tool's text as it counts it, over the text with line feeds alone, to the notice.
  const own = createToolText(text, { lineFeeds: false });
  const lines = createToolText(text, { lineFeeds: true });
  const target = createToolText(notice, { lineFeeds: true });
  const toNotice = (unit: number) => Math.min(target.toNotice(lines.toTool(unit)) ?? Infinity, notice.length);
  const inNotice = (units: readonly Span[]) =>
    units.flatMap(
      ({ start, end }) => withoutBlankEnds(notice, { start: toNotice(start), end: toNotice(end) }) ?? [],
    );
  return ({ pieces, words }) => {
    const sorted = pieces.toSorted((a, b) => a.start - b.start);
    const wrong = sorted.find(({ start, end }) => !isSpan(start, end));
    if (wrong) return `${wrong.start} to ${wrong.end} are no offsets. Mark the words anew.`;
    const points = sorted.map(({ start, end }) => ({ start: own.toNotice(start), end: own.toNotice(end) }));
    const units = points.filter((one): one is Span => one.start !== undefined && one.end !== undefined);
    const fits = (spans: readonly Span[]) =>
      words === undefined ||
      bare(words) === bare(spans.map(({ start, end }) => text.slice(start, end)).join(' '));
    // Offsets of older tools count UTF-16 units: words that stand there, and only there, say so.
    const isOlder = sorted.every(({ end }) => end <= text.length) && words !== undefined && fits(sorted);
    if (units.length === sorted.length && fits(units)) return named(inNotice(units));
    if (isOlder) return named(inNotice(sorted));
    if (units.length < sorted.length) return 'The offsets end behind the text. Mark the words anew.';
    const there = units.map(({ start, end }) => text.slice(start, end)).join(' ');
    return `The offsets are those of “${shortened(there)}”, the words are “${shortened(words ?? '')}”. Mark the words anew.`;
  };
}

function isSpan(start: number, end: number): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end;
}

function named(pieces: readonly Span[]): readonly Span[] | string {
  return pieces.length > 0 ? pieces : 'There are only blanks. Mark the words anew.';
}

/** Words without blanks, written or escaped: tools differ on what they make of a line's end. */
function bare(words: string): string {
  return words.replace(/\\[nrt]|\s+/gu, '');
}
