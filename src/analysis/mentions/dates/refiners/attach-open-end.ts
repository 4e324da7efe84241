import type { DateDraft } from '../written-date.ts';
import { matchAt, textBefore, type DateRefiner } from './refiner.ts';

/** Part of the mention. */
const onwards = /[ \n]{0,2}(?:以降|以後|以来)/y;
const backwards = /[ \n]{0,2}以前/y;
/** Not part of it. */
const until = /(?:頃|ごろ|ころ|分)?[ \n]{0,2}(?:まで|迄)/y;
const since =
  /[ \n]{0,2}(?:から(?!起算|数え|[0-9数約一二三四五六七八九十]{1,3}(?:日|週|か月|ヶ月|カ月|年|時間))|より(?!前|後|も|先|早|遅))/y;
const wave = / ?~(?= *(?:$|\n|[)\]」』、。]|現在|今|本日|に))/y;
const waveBefore = /(?:^|[\n:([「『、。])[ ]*~ *$/;

/** 2018年4月1日以降, 2014年4月6日以前, 7月13日まで, 2021.3.25から, 2020年6月~ are intervals with an open end. */
export const attachOpenEnd: DateRefiner = (drafts, text) =>
  drafts.map((draft) => {
    if (draft.to || draft.from.through !== undefined) return draft;
    const later = matchAt(onwards, text, draft.end);
    if (later) return { ...draft, end: draft.end + later[0].length, open: 'later' };
    const earlier = matchAt(backwards, text, draft.end);
    if (earlier) return { ...draft, end: draft.end + earlier[0].length, open: 'earlier' };
    if (!isExact(draft)) return draft;
    if (matchAt(until, text, draft.end)) return { ...draft, open: 'earlier' };
    if (matchAt(since, text, draft.end) ?? matchAt(wave, text, draft.end)) return { ...draft, open: 'later' };
    if (waveBefore.test(textBefore(text, draft.start, 6))) return { ...draft, open: 'earlier' };
    return draft;
  });

/** 11月ごろから and 2月下旬から tell when something began, not from when on it holds; 1月末日まで names a day. */
function isExact({ from }: DateDraft): boolean {
  return !from.approximate && !from.part;
}
