import type { DateRecogniser } from './date-recogniser.ts';
import { before, gap, monthAndDay, monthAndDayOf, numberOf, small } from './pattern-parts.ts';

/** A year without its era or century: (令和4年10月から)5年3月31日, 23年4月, (二〇一八年十月から)一九年二月三日. */
export const dateShortYear: DateRecogniser = {
  id: 'date-short-year',
  begins: { marks: '年', words: `'’` },
  pattern: new RegExp(`${before}(?<!第)['’]?(?<year>${small})${gap}年${gap}${monthAndDay}`, 'gu'),
  recognise(match) {
    const shortYear = numberOf(match.groups?.year);
    const rest = monthAndDayOf(match.groups ?? {});
    return rest && shortYear ? { value: { shortYear, ...rest } } : undefined;
  },
};
