import type { DateRecogniser } from './date-recogniser.ts';
import { before, monthAndDay, monthAndDayOf } from './pattern-parts.ts';

/** What makes a lone month something else: 3月期, 10月号, 毎月 is no match at all, 第1月曜. */
const otherMonth =
  /^(?:間|期|号|決算|額|次|例|給|刊|曜|病|以[内上]|未満|[ご毎]と?|を?経過|あたり|当たり|につき)/;

/** 5月16日, 4 月 1O日, 12月, 去る3月8日, 8月4・5日. */
export const dateMonthDay: DateRecogniser = {
  id: 'date-month-day',
  begins: { marks: '月・~-', words: '去さ' },
  pattern: new RegExp(`(?<past>去る|さる)?${before}(?<!第)${monthAndDay}`, 'gu'),
  recognise(match, text) {
    const value = monthAndDayOf(match.groups ?? {});
    if (!value) return undefined;
    if (value.day === undefined) {
      const end = match.index + match[0].length;
      // Kanji months stand alone too rarely to tell them from 一月 (ひとつき) and the like.
      if (!/[0-9]/.test(match[0]) || otherMonth.test(text.slice(end, end + 4))) return undefined;
    }
    return { value: { ...value, ...(match.groups?.past && { past: true }) } };
  },
};
