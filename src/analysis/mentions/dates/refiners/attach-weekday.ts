import { matchAt, type DateRefiner } from './refiner.ts';

const weekdays = '日月火水木金土';
const english = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A list of days off, not a date's weekday: 1月3日、土曜日、日曜日を除く. */
const notListed = `(?![ 、,・~-]{1,2}(?:[${weekdays}]曜|祝))`;

/** (金), (金曜日), (月・祝), (祝), [水], 【木】, (Fri), 水曜日, 、月曜日; 月) where PDF text lost a bracket. */
const behindDay = new RegExp(
  String.raw`[ \n]{0,3}[([【〔<] ?(?:(?<short>[${weekdays}])(?:曜[日曰]?)?|(?<word>[A-Za-z]{3})[a-z.]{0,7}|(?=[祝休]))` +
    String.raw`(?: ?[・,、/]? ?(?:祝|休|振|祭)[日休替]{0,2})? ?[)\]】〕>]` +
    `|[ \n]{0,3}(?<closed>[${weekdays}])(?:曜[日曰]?)?[)】]` +
    `|[ 、,]{0,2}(?<long>[${weekdays}])曜(?:[日曰]|(?![日曰]))${notListed}`,
  'y',
);

/** A weekday right behind the day belongs to the mention, and may later contradict it. */
export const attachWeekday: DateRefiner = (drafts, text) =>
  drafts.map((draft) => {
    if (draft.from.day === undefined) return draft;
    const match = matchAt(behindDay, text, draft.end);
    if (!match) return draft;
    const { short, long, closed, word } = match.groups ?? {};
    const written = word ?? short ?? closed ?? long;
    const weekday = word ? english.indexOf(word.toLowerCase()) : weekdays.indexOf(written ?? '-');
    if (word && weekday < 0) return draft;
    const end = draft.end + match[0].length;
    const start = draft.end + match[0].indexOf(written ?? '');
    const weekdayAt = { start, end: start + (written ?? '').length };
    return {
      ...draft,
      end,
      fromEnd: end,
      from: { ...draft.from, ...(weekday >= 0 && { weekday, weekdayAt }) },
    };
  });
