import type { DateRecogniser } from './date-recogniser.ts';
import { before, gap, numberOf, small } from './pattern-parts.ts';

/** Hours that these words add to: 夜11時 is 23時, but 夜1時 is 1時. */
const halves = {
  forenoon: /^(?:午前|AM|朝|早朝|未明|深夜)$/i,
  afternoon: /^(?:午後|PM|昼|夕|夕方|夕刻)$/i,
  evening: /^(?:夜|晩)$/,
};
const half = '午前|午後|早朝|未明|深夜|朝|昼|夕方|夕刻|夕|夜|晩|[AaPp][Mm]';
/** 10時間, 時点, 時期, 時代, 時刻 … are no clock times. */
const otherHour = '(?!間|点|期|代|刻|計|給|短|系|折|候|事|速|効|限|的|差)';

/**
 * 午後3時20分, 21時10分, 10時, 午後5時半, 18:05, 21:10:30, 9:00 PM, 正午, 零時, 24時. It counts where a date stands
 * before it (see `refiners/attach-clock-time.ts`); opening hours are no date.
 */
export const clockTime: DateRecogniser = {
  id: 'clock-time',
  begins: { marks: '時:', words: '午早未深朝昼夕夜晩正AaPp' },
  pattern: new RegExp(
    `(?:(?<half>${half})${gap})?${before}(?:(?<hour>${small})${gap}時${otherHour}` +
      `(?:${gap}(?<minute>${small})${gap}分(?!間)(?:${gap}(?<second>${small})${gap}秒(?!間))?|${gap}(?<halfPast>半)(?:${small}秒)?)?` +
      String.raw`|(?<h>[0-9]{1,2}) ?: ?(?<m>[0-5][0-9])(?: ?: ?(?<s>[0-5][0-9]))?(?![0-9:])(?: ?(?<meridiem>[AaPp][Mm])(?![A-Za-z]))?)` +
      `|(?<noon>正午)`,
    'gu',
  ),
  recognise({ groups = {} }) {
    if (groups.noon) return { value: { time: { hour: 12, minute: 0 } } };
    const written = numberOf(groups.hour ?? groups.h);
    const minute = groups.halfPast ? 30 : numberOf(groups.minute ?? groups.m);
    const second = numberOf(groups.second ?? groups.s);
    if (written === undefined || written > 29 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined;
    const { hour, nextDay, afternoon } = hourOf(written, groups.half ?? groups.meridiem ?? '');
    const time = { hour, ...(minute !== undefined && { minute }), ...(second !== undefined && { second }) };
    return { value: { time, ...(nextDay && { nextDay }), ...(afternoon && { afternoon }) } };
  },
};

/** The hour of the day: 午後3時 is 15, 夜12時 midnight, 25時 one o'clock of the next day. */
function hourOf(written: number, word: string): { hour: number; nextDay?: true; afternoon?: true } {
  let hour = written;
  if (halves.afternoon.test(word) && written < 12) hour = written + 12;
  else if (halves.evening.test(word) && written >= 5 && written <= 12) hour = written + 12;
  else if (halves.forenoon.test(word) && written === 12) hour = 0;
  const afternoon = hour > written && { afternoon: true as const };
  return hour >= 24 ? { hour: hour - 24, nextDay: true, ...afternoon } : { hour, ...afternoon };
}
