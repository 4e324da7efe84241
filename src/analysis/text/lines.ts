import type { Span } from '../model/span.ts';
import { characterSet } from './character-set.ts';
import { readMarker, type Marker } from './marker.ts';

/** One line of the folded text, without its line break. */
export interface Line extends Span {
  /** Where its words begin, after blanks and markers. */
  readonly body: number;
  /** Where its words end, before trailing blanks. */
  readonly bodyEnd: number;
  /** Blanks before its first sign. */
  readonly indent: number;
  /** The first of its markers: `-` of `- ・お名前`. */
  readonly marker?: Marker;
  /** An entry of a chronology: its date stands apart from the words (8月9日 サイトを停止, 【8月8日】照会). */
  readonly dated: boolean;
  /** In ems: letters and digits of ASCII count one half. */
  readonly width: number;
}

export function isBlank(line: Line): boolean {
  return line.body >= line.bodyEnd && line.marker === undefined;
}

const year = String.raw`(?:(?:令和|平成|昭和|[RHS]\.? ?)? ?(?:\d{1,4}|元) ?[年./-]|[同本当翌昨前]年)`;
const month = String.raw`(?:\d{1,2} ?[月/.-]|[同翌本前]月)`;
const dateStart = new RegExp(
  String.raw`^[【\[(<]? ?(?:${year} ?)?(?:${month} ?\d{1,2} ?[日曰](?!間)|${month} ?(?:[上中下]旬|末日?)|\d{1,2}/\d{1,2}(?!\d)|翌 ?\d{1,2} ?日|[同翌]日)|^[【\[(<]? ?(?:19|20)\d\d ?[年/.-] ?\d{1,2}(?: ?月|[/.-]\d{1,2})`,
);

/** What `dateStart` may begin with. */
const opensDate = characterSet(/[【[(<\d 令平昭RHS元同本当翌昨前]/);

/** What sets the date apart: a bracket that closes, a blank, a colon, the end of the line. Running text has 、 or は there. */
const apart = /^【|^[^、。]{0,30}?[日旬頃分時)曰](?: |:|$)|^[^、。]{0,12}\d[/.]\d{1,2}(?: |:|$)/;

export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push(readLine(text, start, end));
    start = end + 1;
  }
  return lines;
}

function readLine(text: string, start: number, end: number): Line {
  let first = start;
  while (first < end && text.charCodeAt(first) === 0x20) first += 1;
  let bodyEnd = end;
  while (bodyEnd > first && text.charCodeAt(bodyEnd - 1) === 0x20) bodyEnd -= 1;
  const dated = opensEntry(text, first, bodyEnd);
  const marker = dated ? undefined : readMarker(text, first, bodyEnd);
  let body = first + (marker?.length ?? 0);
  // `- ・お名前`: Markdown made out of a list that had bullets of its own.
  const second = marker?.kind === 'bullet' ? readMarker(text, body, bodyEnd) : undefined;
  if (second?.kind === 'bullet') body += second.length;
  return {
    start,
    end,
    body: Math.min(body, bodyEnd),
    bodyEnd,
    indent: first - start,
    dated: dated || (marker !== undefined && opensEntry(text, body, bodyEnd)),
    width: widthOf(text, first, bodyEnd),
    ...(marker && { marker }),
  };
}

function opensEntry(text: string, start: number, end: number): boolean {
  if (start >= end || !opensDate.test(text.charAt(start))) return false;
  const head = text.slice(start, Math.min(end, start + 40));
  return dateStart.test(head) && apart.test(head);
}

function widthOf(text: string, start: number, end: number): number {
  let halves = 0;
  for (let at = start; at < end; at++) halves += text.charCodeAt(at) < 0x80 ? 1 : 2;
  return halves / 2;
}
