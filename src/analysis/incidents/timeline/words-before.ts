import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';

/** In UTF-16 units; what stands farther off does not tell of a date, and hostile text stays linear. */
export const longestPhrase = 80;
const longestLabel = 24;

/** Without blanks, and without what others are quoted with: only that something was said counts. */
export const compact = (words: string): string =>
  words.replace(/[ \n]+/g, '').replace(/「(?![^「」]*第[一二三四五1-5]報)[^「」]{16,200}」/g, '「」');

/** 閉鎖した(11月21日), 発覚した(8月4日): a verb that only tells which day is meant. */
export const attributive = /(?:(?<!ま)し|[っんいえきぎけげじせちてでねびべみめりれ])[ただ]$/u;

/**
 * The phrase that leads up to a date: サイトを(8月9日に停止), 発覚したのは、(8月9日), 不正アクセスを受けた(8月9日), or what a
 * bracket explains. Nothing where the date stands apart from what is before it.
 *
 * @param before the text between the date and the one before it in its sentence
 */
export function phraseBefore(before: string): string {
  const words = compact(before);
  const bracket = /([^、。(]{1,40})[([（]$/.exec(words);
  if (bracket?.[1] !== undefined) return bracket[1];
  if (!before.endsWith('\n') && attributive.test(words)) return lastPhrase(words);
  return /[をはがでにもへ]$|のは、$/.test(words) ? lastPhrase(words.replace(/、$/, '')) : '';
}

/** …旨の報告が、(7月1日にあった): the subject or object that a comma parts from the date. */
export function partedBefore(before: string): string {
  const words = compact(before);
  return /(?<![たるすいだ])[をが]、$/u.test(words) ? lastPhrase(words.slice(0, -1)) : '';
}

function lastPhrase(words: string): string {
  return /[^、。]{0,40}$/.exec(words)?.[0] ?? '';
}

/** What the sentence is about, told before its first date: 第三者機関による調査は、 */
export function topicOf(lead: string): string {
  return /[^、。]{1,40}は(?=[^は。]*$)/u.exec(lead)?.[0] ?? '';
}

/** The label before a date in its line: 発覚日. */
export function labelBefore(layout: Layout, date: Span): string {
  const line = layout.lineAt(date.start);
  if (!line) return '';
  const from = Math.max(line.body, date.start - longestLabel);
  return compact(layout.text.slice(from, date.start))
    .replace(/^.*[([{（。、,・]/, '')
    .replace(/[:は】」)|]+$/, '');
}
