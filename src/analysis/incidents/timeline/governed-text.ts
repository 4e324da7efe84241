import type { DateMention, Found } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { indexAt } from '../../text/locate.ts';
import { entryText } from './entry-text.ts';
import {
  attributive,
  compact,
  labelBefore,
  longestPhrase,
  partedBefore,
  phraseBefore,
} from './words-before.ts';

/** The words that a date speaks for, without blanks. */
export interface GovernedText {
  /** From the date to the next date of its sentence, or to the sentence's end. */
  readonly clause: string;
  /** The phrase that leads up to the date: サイトを(8月9日に停止), or what a bracket explains. */
  readonly phrase: string;
  /** The phrase that only tells which day is meant: 不正アクセスを受けた(8月9日). */
  readonly attribute: string;
  /** What stands before the sentence's first date: お客様には、書状にて、(7月29日に) */
  readonly lead: string;
  /** What is left of the sentence behind its later dates: the predicate that several dates may share. */
  readonly tail: string;
  /** The date opens its clause and a comma, a colon or nothing parts it from the rest: 8月9日、 */
  readonly apart: boolean;
  /** It is known to the month only, or about: a find or a call would have its day. */
  readonly vague: boolean;
  /** まで, 以前: what is told was so until then. */
  readonly until: boolean;
  /** から, より, 以降: what is told began then. */
  readonly since: boolean;
  /** A later date stands before it in its sentence: a step back in time. */
  readonly back: boolean;
  /** It is its sentence's first date. */
  readonly first: boolean;
  /** The label before it in its line: 発覚日. */
  readonly label: string;
  /** It stands alone at the head of its line, and the sentences are the entry's text. */
  readonly entry: readonly string[];
  /** The sentence, as evidence. */
  readonly span: Span;
}

/** A bracket in the middle of a clause tells of something else. */
const aside = /\((?!第)[^()]{1,40}\)(?=[^、。:)])/gu;
/** In UTF-16 units. */
const longestClause = 400;
/** So many dates in a row share their words: 7月3日、7月5日及び7月9日に送信. */
const longestRow = 6;
const about = '(?:頃|ごろ|ころ|過ぎ|すぎ)';
const particle = new RegExp(
  `^(?:${about}|付け?|中|以降)?(?:に|の|から|より|まで|迄|時点|現在|をもって)|^付け?[「『]`,
  'u',
);
/** What ties the date to its clause says nothing itself: 頃に, より, にかけて, 、 */
const opening = new RegExp(
  `^(?:${about}|付け?|以降|には|にも|に|から|より|までの間|まで|の間|にかけて|をもって|は|の|も|[】)\\]:、,。」~|-])+`,
  'u',
);
/** 8月9日午前、: a part of the day does not tie the date to what follows. */
const dayPart =
  /^(?:頃|ごろ|ころ)?(?:午前|午後|未明|早朝|朝|昼|夕方?|夜|深夜)?(?:中|頃|ごろ)?(?:に)?(?=[、,:)\]】])/;
const betweenInRow = /^[ \n]*(?:、|,|・|及び|および|並びに|と|、及び)[ \n]*$/;
/** The clause breaks off before its verb: …委託先より、 */
const noVerb = /(?:[はがをにでもとの」)]|より|から)、?$/u;

/** @param dates all dates of the notice's incident, in reading order */
export function governedText(
  layout: Layout,
  dates: readonly Found<DateMention>[],
  date: Found<DateMention>,
): GovernedText {
  const { text } = layout;
  const sentence = sentenceOf(layout, date);
  const row = rowOf(text, dates, indexAt(dates, date.start));
  const [head, end] = [dates[row.first] ?? date, (dates[row.last] ?? date).end];
  const previous = inside(sentence, dates[row.first - 1]);
  const next = nextOutside(text, end, dates, row.last + 1, sentence);
  const last = next && dates[indexAt(dates, sentence.end - 1)];
  const clauseEnd = Math.min(
    next?.start ?? Math.max(sentence.end, end),
    end + longestClause,
    endOfAside(text, sentence, head, end),
  );
  const raw = compact(text.slice(end, clauseEnd)).replace(aside, '');
  const clause = withoutAttributeOf(next, raw.replace(dayPart, '').replace(opening, ''));
  const before = text.slice(
    Math.max(previous?.end ?? sentence.start, head.start - longestPhrase),
    head.start,
  );
  const first = dates[indexAt(dates, sentence.start - 1) + 1] ?? date;
  const phrase = phraseBefore(before) || (clause.length < 16 ? partedBefore(before) : '');
  const isAttribute = attributive.test(phrase);
  return {
    clause,
    phrase: isAttribute ? '' : phrase,
    attribute: isAttribute ? phrase : '',
    lead: compact(text.slice(sentence.start, Math.min(first.start, sentence.start + longestPhrase))),
    tail: last ? compact(text.slice(last.end, Math.min(sentence.end, last.end + longestClause))) : '',
    apart: standsApart(raw, phrase) && !(previous && isQuoted(text, previous, head)),
    vague: /^\d{4}(?:-\d\d)?$/.test(date.value) || (date.approximate === true && !date.value.includes('T')),
    until: date.value.startsWith('../') || /^(?:頃|ごろ|ころ)?(?:まで|迄)/.test(raw),
    since: date.value.endsWith('/..'),
    back: previous !== undefined && previous.value > date.value,
    first: previous === undefined,
    label: labelBefore(layout, head),
    entry: clause === '' && !next && opensLine(layout, head) ? entryText(layout, dates, date) : [],
    span: { start: Math.min(sentence.start, date.start), end: clauseEnd },
  };
}

/** The sentence of a date; a line break may part the two halves of 8月⏎22日. */
function sentenceOf(layout: Layout, date: Span): Span {
  const { start } = layout.sentenceAt(date.start) ?? date;
  return { start, end: Math.max(date.end, layout.sentenceAt(date.end - 1)?.end ?? date.end) };
}

/** 調査が(3月31日)完了した ties the date to its verb without a particle. */
function standsApart(raw: string, phrase: string): boolean {
  if (
    dayPart.test(raw) ||
    /^(?:頃|ごろ)?(?:に|は|には|から|より|(?:まで)?の(?:間|期間)(?:に|は)?)、/.test(raw)
  )
    return true;
  return !particle.test(raw) && !(/[がを]$/.test(phrase) && /^[^、,。:)]/.test(raw));
}

/** みほん市は8月10日、職員が(8月2日)、名簿を紛失したと発表した: the first date's verb comes behind the second's. */
function isQuoted(text: string, previous: Span, date: Span): boolean {
  const between = compact(text.slice(previous.end, date.start));
  return between.startsWith('、') && between.length > 1 && noVerb.test(between);
}

/** The clause without what only tells which day the next date is: 開設した11月11日から|閉鎖した(11月21日まで). */
function withoutAttributeOf(next: Span | undefined, clause: string): string {
  return next && attributive.test(clause) ? clause.replace(/[^、。]*$/u, '') : clause;
}

function opensLine(layout: Layout, date: Span): boolean {
  const line = layout.lineAt(date.start);
  return line !== undefined && /^[([【〔《<]?$/.test(layout.text.slice(line.body, date.start));
}

/** Where the bracket closes that a date stands in, of a sentence that goes on behind it. */
function endOfAside(text: string, sentence: Span, date: Span, end: number): number {
  if (!/\([^()\n]{0,30}$/.test(text.slice(Math.max(sentence.start, date.start - 32), date.start)))
    return Infinity;
  const close = /^[^()\n]{0,60}\)/.exec(text.slice(end, end + 64));
  return close ? end + close[0].length : Infinity;
}

/** The next date of the sentence, but for one in a bracket: 3月24日に職員(4月8日付で退職)が持ち帰った. */
function nextOutside(
  text: string,
  end: number,
  dates: readonly Found<DateMention>[],
  from: number,
  sentence: Span,
): Found<DateMention> | undefined {
  for (let at = from; at < from + longestRow; at += 1) {
    const next = inside(sentence, dates[at]);
    if (!next || next.start - end > longestClause) return next;
    const open = /\([^()]*$/.test(text.slice(end, next.start));
    if (!open || !/^[^()]{0,20}\)[^、。\n]/.test(text.slice(next.end, next.end + 24))) return next;
  }
  return undefined;
}

/** The dates that stand in a row with one, ever later and joined by commas: first and last index. */
function rowOf(
  text: string,
  dates: readonly Found<DateMention>[],
  at: number,
): { first: number; last: number } {
  const joined = (left?: Found<DateMention>, right?: Found<DateMention>): boolean =>
    left !== undefined &&
    right !== undefined &&
    right.start - left.end < 8 &&
    left.value.includes('/') === right.value.includes('/') &&
    left.value < right.value &&
    left.value.slice(0, 10).length === right.value.slice(0, 10).length &&
    betweenInRow.test(text.slice(left.end, right.start));
  let first = at;
  let last = at;
  while (at - first < longestRow && joined(dates[first - 1], dates[first])) first -= 1;
  while (last - at < longestRow && joined(dates[last], dates[last + 1])) last += 1;
  return { first, last };
}

function inside<Date extends Span>(sentence: Span, date: Date | undefined): Date | undefined {
  return date && date.start >= sentence.start && date.end <= sentence.end ? date : undefined;
}
