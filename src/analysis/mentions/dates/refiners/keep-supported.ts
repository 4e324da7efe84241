import { tenseOf } from '../resolution/tense.ts';
import type { DateDraft } from '../written-date.ts';
import { textAfter, textBefore, type DateRefiner } from './refiner.ts';

/** Makes a number of days of 3日: 約3日, 3営業日, 毎月20日, 2~3日. */
const durationBefore =
  /(?:約|計|各|毎|全|第|月|週|日|過去|直近|最大|最長|最短|延べ|わずか|残り|平均|およそ|中|営業|[0-9]\s?[・,、~-])\s?$/;
/** What follows a day of the month, and not a number of days. */
const dayBehind =
  /^(?: ?(?:に(?!わた|亘|及|も?[0-9一二三四五六七八九十約数])|は|も|の(?!間|期間|うち|猶予|余裕|連続|経過)|[、,。]|付|時点|現在|から|より|まで|迄|以降|以前|頃|ごろ|ころ|中に|午[前後]|未明|早朝|朝|昼|夕|夜|深夜|発表|公表|公開|警察|県警|署|市|県|町|村|教委|同[社校市]|開催|実施|更新|と(?=[0-9]))|[)\]」]|~)/;
/** 1日 is a day's length more often than the first: 1日に3回, 1日の上限, 1日も早い. */
const firstBehind =
  /^ ?(?:付|から|まで|時点|以降|、|午[前後]|未明|早朝|朝|夜|夕|深夜|は、?(?:[一-龠]|$)|に[発公開届](?!]))/;
/** 5日までに公表した; a date between has its own verb. */
const announcing = /^[^。\n日]{0,60}(?:公表|発表)(?:し|によ|で)/;
/** 第2四半期(4月~6月): what the label of a part of the fiscal year stands for. */
const quarter = /(?:四半期|半期|年度|通期)\($/;
/** At the head of a line, in a list of what happened: 15日 県警に届け出. */
const lineHead = /(?:^|\n)[ ・*●○•▪※-]*$/;

/**
 * Drops what has too little to be a date: a bare 29日 with the look of a duration, a 3/5 that may be a fraction, and
 * clock times that no date took in.
 */
export const keepSupported: DateRefiner = (drafts, text) => {
  const kept: DateDraft[] = [];
  let slashEnd = -Infinity;
  for (const draft of drafts) {
    if (draft.by === 'clock-time') {
      const day = kept.at(-1);
      if (day && isTimeOfEntry(draft, day, text))
        kept.push({ ...draft, from: { ...draft.from, day: sameDay } });
      continue;
    }
    if (draft.from.day === undefined && quarter.test(textBefore(text, draft.start))) continue;
    if (draft.by === 'date-slash-month-day') {
      if (!isSlashDate(draft, text, slashEnd)) continue;
      slashEnd = draft.end;
    }
    if (draft.by === 'date-bare-day') {
      if (!isDayOfMonth(draft, text)) continue;
      const from = {
        ...draft.from,
        ...(isLead(draft, text) && { lead: true as const }),
        ...(tenseOf(textAfter(text, draft.end, 80), false) === 'past' && { told: true as const }),
        ...(isOnward(draft, text) && { onward: true as const }),
        ...(announcing.test(textAfter(text, draft.end, 70)) && { announced: true as const }),
      };
      kept.push({ ...draft, from });
      continue;
    }
    kept.push(draft);
  }
  return kept;
};

function isDayOfMonth(draft: DateDraft, text: string): boolean {
  const { from, to, start, end } = draft;
  const before = textBefore(text, start);
  if (from.weekday !== undefined || from.time || to?.weekday !== undefined) return true;
  if (durationBefore.test(before)) return false;
  const after = textAfter(text, draft.fromEnd);
  if (from.day === 1) return firstBehind.test(after);
  if (lineHead.test(before) && /^[ :]/.test(text.slice(end, end + 1))) return true;
  return dayBehind.test(after);
}

const sameDay = { from: 'mention', shift: 0 } as const;
/** Between a day and a later clock time of its entry: no blank line, no heading. */
const endsEntry = /\n *\n|\n *[■□◆◇●▼【<《]/;
const farthestTime = 300;

/**
 * A clock time at the head of a sentence, of the day that was told with a clock time before: 5月17日10時20分 … 判明した。
 * 10時35分、ファイルを削除した。 Opening hours are none, and a day over a list of times stands for itself.
 */
function isTimeOfEntry(time: DateDraft, day: DateDraft, text: string): boolean {
  if (time.to || day.to || !day.from.time || time.start - day.end > farthestTime) return false;
  const between = text.slice(day.end, time.start);
  if (!/(?:。|\n) *[・*●○•※]? *$/.test(between) || endsEntry.test(between)) return false;
  return /^(?:頃|ごろ|過ぎ|すぎ)?(?:、| +[^-~ 0-9]|に)/.test(textAfter(text, time.end));
}

function isOnward({ start, fromEnd }: DateDraft, text: string): boolean {
  return textBefore(text, start, 1) === 'は' && textAfter(text, fromEnd, 1) === '、';
}

/** 市は29日、…と発表した. */
function isLead({ start, fromEnd }: DateDraft, text: string): boolean {
  return (
    /(?:^|[はがも、。\n ])$/.test(textBefore(text, start, 1)) &&
    /^[、に付午夜朝夕]/.test(textAfter(text, fromEnd, 1))
  );
}

/** Another slash date shortly before speaks for the next: 11/10(金) 検知、11/11 報告. */
const farthestSlash = 300;

function isSlashDate({ from, to, start, end }: DateDraft, text: string, lastSlash: number): boolean {
  if (from.weekday !== undefined || from.time || to) return true;
  const before = textBefore(text, start);
  const follows = start - lastSlash < farthestSlash && /[、,;・ \n(。は]$/.test(before);
  const atHead = /(?:^|[\n([【「])[ ・*●○•※]*$/.test(before);
  return (
    (follows || atHead) &&
    /^(?:[ ][^0-9~/+-]|に|より|から|まで|頃|付|:(?![0-9])|[)\]】])/.test(textAfter(text, end))
  );
}
