import type { DateMention, Found } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import type { Sentence } from '../../text/sentences.ts';
import { indexAt, within } from '../../text/locate.ts';

/** The words that a date speaks for, without blanks. */
export interface GovernedText {
  /** From the date to the next date of its sentence, or to the sentence's end. */
  readonly clause: string;
  /** The phrase that leads up to the date without a comma: サイトを(8月9日に停止), or what a bracket explains. */
  readonly phrase: string;
  /** What stands before the sentence's first date: お客様には、書状にて、(7月29日に) */
  readonly lead: string;
  /** What is left of the sentence behind its later dates: the predicate that several dates may share. */
  readonly tail: string;
  /** The date opens its clause and a comma, a colon or nothing parts it from the rest: 8月9日、 */
  readonly apart: boolean;
  /** It is known to the month only, or about: a find or a call would have its day. */
  readonly vague: boolean;
  /** It is its sentence's first date. */
  readonly first: boolean;
  /** The label before it in its line: 発覚日. */
  readonly label: string;
  /** It stands alone at the head of its line, and the sentences are the entry's text. */
  readonly entry: readonly string[];
  /** The sentence, as evidence. */
  readonly span: Span;
}

/** In UTF-16 units; what stands farther off does not tell of the date, and hostile text stays linear. */
const longestClause = 400;
const longestPhrase = 80;
/** An entry of a chronology is read for as many sentences. */
const longestEntry = 5;
const particle =
  /^(?:頃|ごろ|ころ|付け?|中|以降)?(?:に|の|から|より|まで|迄|時点|現在|をもって)|^付け?[「『]/;
/** What ties the date to its clause says nothing itself: 頃に, より, にかけて, 、 */
const opening =
  /^(?:頃|ごろ|ころ|付け?|以降|には|にも|に|から|より|までの間|まで|の間|にかけて|をもって|は|の|も|[】)\]:、,。」~-])+/;
/** 8月9日午前、: a part of the day does not tie the date to what follows. */
const dayPart =
  /^(?:頃|ごろ|ころ)?(?:午前|午後|未明|早朝|朝|昼|夕方?|夜|深夜)?(?:中|頃|ごろ)?(?:に)?(?=[、,:)\]】])/;

/** @param dates all dates of the notice's incident, in reading order */
export function governedText(layout: Layout, dates: readonly Span[], date: Found<DateMention>): GovernedText {
  const { text } = layout;
  const sentence = layout.sentenceAt(date.start) ?? { start: date.start, end: date.end };
  const at = indexAt(dates, date.start);
  const previous = inside(sentence, dates[at - 1]);
  const next = inside(sentence, dates[at + 1]);
  const last = next && dates[indexAt(dates, sentence.end - 1)];
  const clauseEnd = Math.min(next?.start ?? Math.max(sentence.end, date.end), date.end + longestClause);
  const raw = compact(text.slice(date.end, clauseEnd));
  const clause = raw.replace(dayPart, '').replace(opening, '');
  const before = text.slice(
    Math.max(previous?.end ?? sentence.start, date.start - longestPhrase),
    date.start,
  );
  const first = dates[indexAt(dates, sentence.start - 1) + 1] ?? date;
  return {
    clause,
    phrase: phraseBefore(before),
    lead: compact(text.slice(sentence.start, Math.min(first.start, sentence.start + longestPhrase))),
    tail: last ? compact(text.slice(last.end, Math.min(sentence.end, last.end + longestClause))) : '',
    apart: !particle.test(raw) || dayPart.test(raw) || /^(?:頃|ごろ)?(?:に|は|には|から|より)、/.test(raw),
    vague: /^\d{4}(?:-\d\d)?$/.test(date.value) || (date.approximate === true && !date.value.includes('T')),
    first: previous === undefined,
    label: labelBefore(layout, date),
    entry: clause === '' && !next ? entryText(layout, dates, date) : [],
    span: { start: Math.min(sentence.start, date.start), end: clauseEnd },
  };
}

function inside(sentence: Span, date: Span | undefined): Span | undefined {
  return date && date.start >= sentence.start && date.end <= sentence.end ? date : undefined;
}

/** Without blanks, and without what others are quoted with: only that something was said counts. */
const compact = (words: string): string =>
  words.replace(/[ \n]+/g, '').replace(/「(?![^「」]*第[一二三四五1-5]報)[^「」]{16,200}」/g, '「」');

function phraseBefore(before: string): string {
  const words = compact(before);
  const bracket = /([^、。(]{1,40})[([（]$/.exec(words);
  if (bracket?.[1] !== undefined) return bracket[1];
  return /[をはがでにもへ]$/.test(words) ? (/[^、。]{0,40}$/.exec(words)?.[0] ?? '') : '';
}

function labelBefore(layout: Layout, date: Span): string {
  const line = layout.lineAt(date.start);
  if (!line) return '';
  const from = Math.max(line.body, date.start - 24);
  return compact(layout.text.slice(from, date.start))
    .replace(/^.*[([{（。、,・]/, '')
    .replace(/[:は】」)]+$/, '');
}

/** The sentences under a date that stands alone on its line, up to the next date at the head of a line or a heading. */
function entryText(layout: Layout, dates: readonly Span[], date: Span): string[] {
  const { sentences, text } = layout;
  const entry: string[] = [];
  const from = within(sentences, { start: date.end, end: Math.min(text.length, date.end + 600) });
  for (const sentence of from) {
    if (entry.length === longestEntry || endsEntry(sentence)) break;
    entry.push(compact(text.slice(sentence.start, sentence.end)).replace(/^[・*●○•※-]+/, ''));
  }
  return entry;

  function endsEntry(sentence: Sentence): boolean {
    if (sentence.kind === 'heading') return true;
    const opening = inside(sentence, dates[indexAt(dates, sentence.start - 1) + 1]);
    return opening !== undefined && /^[ ・*●○•※([【(0-9)]*$/.test(text.slice(sentence.start, opening.start));
  }
}
