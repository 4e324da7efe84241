import type { Span } from '../../model/span.ts';

/** Terms up to this length are found inside unrelated compounds: 学部 in 文学部, 子 in 電子. */
const short = 2;

const kanji = /[\p{Script=Han}々ヶ]/u;
/** What a short term cannot stand behind: ideographs go on, figures count (2010年代, 3学年). */
const binding = /[\p{Script=Han}々ヶ\d]/u;

/**
 * Whether a short term of ideographs is the tail of a longer word: 学部 of 文学部, 名 of 件名. Longer terms are
 * specific enough: what stands before them (申込者住所, 緊急電話番号) only says whose they are.
 */
export function isPartOfLongerWord(text: string, { start, end }: Span): boolean {
  return end - start <= short && kanji.test(text.charAt(start)) && binding.test(text.charAt(start - 1));
}
