import { dayMark } from './pattern-parts.ts';
import type { Relative } from './written-date.ts';

/**
 * The closed class of words that tell a year, month or day by reference. Those from the mention look back to the last
 * date in the text, those from publication to the day of the notice.
 */
const mention = (shift: number): Relative => ({ from: 'mention', shift });
const publication = (shift: number): Relative => ({ from: 'publication', shift });

export const relativeYears: ReadonlyMap<string, Relative> = new Map([
  ['同年', mention(0)],
  ['前年', mention(-1)],
  ['翌年', mention(1)],
  ['本年', publication(0)],
  ['今年', publication(0)],
  ['当年', publication(0)],
  ['一昨年', publication(-2)],
  ['昨年', publication(-1)],
  ['去年', publication(-1)],
  ['来年', publication(1)],
]);

export const relativeMonths: ReadonlyMap<string, Relative> = new Map([
  ['同月', mention(0)],
  ['前月', mention(-1)],
  ['翌月', mention(1)],
  ['今月', publication(0)],
  ['本月', publication(0)],
  ['先月', publication(-1)],
  ['来月', publication(1)],
]);

export const relativeDays: ReadonlyMap<string, Relative> = new Map([
  ['同日', mention(0)],
  ['当日', mention(0)],
  ['翌日', mention(1)],
  ['翌朝', mention(1)],
  ['翌々日', mention(2)],
  ['前日', mention(-1)],
  ['前々日', mention(-2)],
  ['本日', publication(0)],
  ['一昨日', publication(-2)],
  ['昨日', publication(-1)],
]);

/** The words as an alternation, 日 with its slips. */
export function anyOf(words: ReadonlyMap<string, Relative>): string {
  return Array.from(words.keys(), (word) => word.replace('日', dayMark)).join('|');
}

/** What a word of the table means; 曰 in it is 日. */
export function meaningOf(
  words: ReadonlyMap<string, Relative>,
  word: string | undefined,
): Relative | undefined {
  return words.get((word ?? '').replace('曰', '日'));
}

/** The first character of each word. */
export function initialsOf(words: ReadonlyMap<string, Relative>): string {
  return Array.from(new Set(Array.from(words.keys(), (word) => word.charAt(0)))).join('');
}
