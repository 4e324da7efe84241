import type { Span } from '../model/span.ts';
import type { Heading } from './headings.ts';
import { isBlank, type Line } from './lines.ts';
import { readRows } from './rows.ts';

/** A sentence, an item of a list, a row or a heading: what a cue at its end may speak of. */
export interface Sentence extends Span {
  /** Index of the line it begins on. */
  readonly line: number;
  readonly kind: 'text' | 'item' | 'heading';
  /** Begins its line or paragraph; false behind another sentence of the same one. */
  readonly first: boolean;
}

/** Ends a sentence, with the brackets and quotes that close behind it. */
const stop = /[。!?！？]+[」』)\]】"”]*/g;
/** Behind a closing bracket, words that carry the sentence on: …ください。」と述べた, …含みません。)が流出した. */
const carriesOn = /^[とがをにはのもでや、,]/;

/**
 * Joins the lines that a PDF or a mail has wrapped, then cuts at 。. A line that ends without 。 goes on in the next
 * where it is about as long as the longest of its neighbours, or where the next cannot begin a sentence; headings,
 * items, chronology entries and short lines stand for themselves.
 */
export function readSentences(
  text: string,
  lines: readonly Line[],
  headings: readonly Heading[],
): readonly Sentence[] {
  const headingOn = new Map(headings.map((heading) => [heading.line, heading]));
  const widths = paragraphWidths(lines);
  const rows = readRows(text, lines);
  const sentences: Sentence[] = [];

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    const heading = headingOn.get(index);
    let start = line.start + line.indent;
    if (heading) {
      const end = heading.runsIn ? endOfTitle(heading, line) : line.bodyEnd;
      sentences.push({ start, end, line: index, kind: 'heading', first: true });
      if (!heading.runsIn || end >= line.bodyEnd) continue;
      start = end;
    }
    const first = index;
    let last = line;
    let lastIndex = index;
    for (let next = following(lastIndex); next !== undefined; next = following(lastIndex)) {
      last = lines[next] ?? last;
      lastIndex = next;
    }
    index = lastIndex;
    const kind = line.marker || line.dated || rows.has(first) ? 'item' : 'text';
    for (const { start: from, end } of cut(text, start, last.bodyEnd)) {
      sentences.push({ start: from, end, line: first, kind, first: from === start });
    }
  }
  return sentences;

  function endOfTitle(heading: Heading, line: Line): number {
    let end = heading.title.end;
    while (end < line.bodyEnd && /[】>》〉〕≫\]: ]/.test(text.charAt(end))) end += 1;
    return end;
  }

  /** The line in which the sentence of a line goes on. */
  function following(index: number): number | undefined {
    const line = lines[index];
    if (!line || endsSentence(line) || rows.has(index)) return undefined;
    let nextIndex = index + 1;
    let next = lines[nextIndex];
    const pageBreak = next !== undefined && isBlank(next);
    if (pageBreak) next = lines[++nextIndex];
    if (!next || isBlank(next) || headingOn.has(nextIndex)) return undefined;
    if (next.marker && !(next.marker.kind === 'number' && isFull(line, index) && next.marker.style === '1 '))
      return undefined;
    if (pageBreak) return breaksOff(line) && !next.dated && next.indent === 0 ? nextIndex : undefined;
    if (headingOn.get(index)?.runsIn) return undefined;
    if (next.dated || rows.has(nextIndex) || standsAlone(next)) return undefined;
    if (isFull(line, index) || needsMore(line) || cannotBegin(next) || cutsWord(line, next)) return nextIndex;
    return line.marker && line.width >= 6 && isTail(nextIndex) ? nextIndex : undefined;
  }

  function endsSentence(line: Line): boolean {
    const end = text.slice(Math.max(line.body, line.bodyEnd - 3), line.bodyEnd);
    return /[。!?！？:：][」』)\]】"”]*$/.test(end);
  }

  /** A paragraph that a page's end cuts in two: a long line in the middle of its clauses. A title has none. */
  function breaksOff(line: Line): boolean {
    if (line.marker || line.width < 30 || line.width > 400) return false;
    const words = text.slice(line.body, line.bodyEnd);
    return /(?:ます|おり|いただ|いたし|でき|ため|場合|ので)[^、]{0,6}、.*[^、]$/.test(words);
  }

  function isFull(line: Line, index: number): boolean {
    const widest = widths[index] ?? 0;
    return line.width >= 18 && widest <= 120 && line.indent + line.width >= widest - 5;
  }

  function needsMore(line: Line): boolean {
    return /[、,・(「『～~]$/.test(text.slice(line.bodyEnd - 1, line.bodyEnd)) && !line.marker;
  }

  /** メール / アドレス: no two lines of their own end and begin in the middle of katakana. */
  function cutsWord(line: Line, next: Line): boolean {
    const edge = text.charAt(line.bodyEnd - 1) + text.charAt(next.body);
    return line.width >= 4 && next.indent === 0 && /^[ァ-ヺー]{2}$/.test(edge);
  }

  /** A row of figures under another: うち17名分, 合計 720名分. */
  function standsAlone(line: Line): boolean {
    return /^(?:うち|内訳|内、|合計|総計|計 ?[\d約]|なお、|また、|ただし、|以上$)/.test(
      text.slice(line.body, Math.min(line.bodyEnd, line.body + 6)),
    );
  }

  function cannotBegin(line: Line): boolean {
    return /^[、。,.)」』】をゃゅょっんぁぃぅぇぉー々]|^(?:した|して|され|します|しまし|しており|いたし|ました|ります|ことが|ことを|ことに|ため、)/.test(
      text.slice(line.body, line.body + 4),
    );
  }

  /** The short last words of an item that was wrapped: 号、メールアドレス under ・お電話番. */
  function isTail(index: number): boolean {
    const line = lines[index];
    const after = lines[index + 1];
    if (!line || line.width > 20 || line.indent > 8) return false;
    return (after === undefined || isBlank(after) || after.marker !== undefined) && !endsSentence(line);
  }
}

/** Cuts one run of lines into its sentences. */
function cut(text: string, start: number, end: number): readonly Span[] {
  const run = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of run.matchAll(stop)) {
    const to = match.index + match[0].length;
    if (/[」』)\]】"”]$/.test(match[0]) && carriesOn.test(run.charAt(to))) continue;
    if (to >= run.length) break;
    spans.push({ start: start + from, end: start + to });
    from = to;
    while (run[from] === ' ' || run[from] === '\n') from += 1;
  }
  if (from < run.length) spans.push({ start: start + from, end });
  return spans;
}

/** For each line the width of the widest line of its paragraph and of those next to it, so of the column it was set in. */
function paragraphWidths(lines: readonly Line[]): readonly number[] {
  const widths: number[] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line && !isBlank(line)) continue;
    let widest = 0;
    for (let at = start; at < index; at++) {
      const each = lines[at];
      if (each) widest = Math.max(widest, each.indent + each.width);
    }
    for (let at = start; at < index; at++) widths.push(widest);
    widths.push(0);
    start = index + 1;
  }
  return widths;
}
