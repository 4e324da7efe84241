import type { DateRecogniser } from './date-recogniser.ts';
import { anyOf, initialsOf, meaningOf, relativeDays } from './relative-words.ts';

/** 翌日配送, 当日券, 前日比, 本日付けの: part of another word. */
const otherWord = /^(?:配送|配達|発送|出荷|券|限り|比|受付|営業|仕上)/;

/** 同日, 翌日, 翌々日, 前日, 当日, 本日, 昨日. */
export const dateRelativeDay: DateRecogniser = {
  id: 'date-relative-day',
  begins: { words: initialsOf(relativeDays) },
  pattern: new RegExp(anyOf(relativeDays), 'gu'),
  recognise(match, text) {
    const day = meaningOf(relativeDays, match[0]);
    const end = match.index + match[0].length;
    return day && !otherWord.test(text.slice(end, end + 3)) ? { value: { day } } : undefined;
  },
};
