import { isDay, isMonth } from '../pattern-parts.ts';
import type { DateDraft, WrittenDate } from '../written-date.ts';
import { matchAt, type DateRefiner } from './refiner.ts';

/** Between the ends of a range: every dash and wave (folded), から, より, 以降, 至; 頃 and 分 may stand before it. */
const connector =
  /^(?:頃|ごろ|ころ|過ぎ|付け?|分)?[ \n]{0,3}(?:~|-|ー|一|→|から|より|以降|以後|至)[、,]?[ \n]{0,3}$/;
/** A dash at the head of a line is a list's bullet. */
const bullet = /\n *[-ー] /;
/** The right side of 2023/3/16-17 and 2023.3.16-4.2: a day, or month and day with the same dot. */
const loneDay = / ?[~-] ?(?:(?<month>[0-9]{1,2})\.)?(?<day>[0-9]{1,2})(?![0-9/.:,%年月日時分件名人])/y;

/** 2021年8月28日~12月8日, 11月16日から21日, 2023年8月5日21時10分~23時45分, 2023/3/16-17 become one mention. */
export const joinRanges: DateRefiner = (drafts, text) => {
  const joined: DateDraft[] = [];
  for (const draft of drafts) {
    const left = joined.at(-1);
    if (left && mayBegin(left) && mayEnd(left, draft) && isConnected(left, draft, text)) {
      joined[joined.length - 1] = { ...left, end: draft.end, to: draft.from, toStart: draft.start };
    } else {
      joined.push(draft);
    }
  }
  return joined.map((draft) => withLoneMinute(withLonePart(withLoneDay(draft, text), text), text));
};

function mayBegin({ to, from, by }: DateDraft): boolean {
  return !to && from.through === undefined && by !== 'clock-time';
}

/** A clock time alone ends a range only where the other end has one, too. */
function mayEnd(left: DateDraft, { by, to, from }: DateDraft): boolean {
  if (to || from.through !== undefined) return false;
  return by !== 'clock-time' || left.from.time !== undefined;
}

function isConnected(left: DateDraft, right: DateDraft, text: string): boolean {
  if (right.start - left.end > 14) return false;
  const between = text.slice(left.end, right.start);
  return connector.test(between) && !bullet.test(between);
}

/** 7月中旬から下旬: a part of the month that the left side names. */
const lonePart = /[ \n]{0,2}(?:~|-|から|より|・)[ \n]{0,2}(?<part>[中下])旬/y;

function withLonePart(draft: DateDraft, text: string): DateDraft {
  if (draft.to || !draft.from.part) return draft;
  const match = matchAt(lonePart, text, draft.end);
  if (!match) return draft;
  const { month } = draft.from;
  const part = match.groups?.part === '中' ? 'middle' : 'late';
  const end = draft.end + match[0].length;
  return { ...draft, end, to: { ...(month !== undefined && { month }), part }, toStart: end - 2 };
}

/** 午後2時10分から25分: minutes of the hour that the left side names. */
const loneMinute = /[ \n]{0,2}(?:~|-|から|より)[ \n]{0,2}(?<minute>[0-9]{1,2}) ?分(?!間)/y;

function withLoneMinute(draft: DateDraft, text: string): DateDraft {
  const { time } = draft.from;
  if (draft.to || time?.minute === undefined) return draft;
  const match = matchAt(loneMinute, text, draft.end);
  const minute = Number(match?.groups?.minute);
  if (!match || !(minute > time.minute && minute < 60)) return draft;
  const end = draft.end + match[0].length;
  return { ...draft, end, to: { time: { hour: time.hour, minute } }, toStart: end - match[0].length };
}

function withLoneDay(draft: DateDraft, text: string): DateDraft {
  const { day } = draft.from;
  if (draft.to || typeof day !== 'number' || !/^date-s(?:eparated|lash)/.test(draft.by)) return draft;
  const match = matchAt(loneDay, text, draft.end);
  const { month: inMonth, day: onDay } = match?.groups ?? {};
  const last = Number(onDay);
  if (!match || !isDay(undefined, Number(inMonth ?? 1), last)) return draft;
  if (inMonth === undefined ? last <= day : !isMonth(Number(inMonth))) return draft;
  const to: WrittenDate = { ...(inMonth !== undefined && { month: Number(inMonth) }), day: last };
  const end = draft.end + match[0].length;
  return {
    ...draft,
    end,
    to,
    toStart: end - (inMonth === undefined ? 0 : inMonth.length + 1) - String(onDay).length,
  };
}
