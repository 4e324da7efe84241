import type { DateDraft } from '../written-date.ts';
import { textBefore, type DateRefiner } from './refiner.ts';

/** Between a date and its clock time: 8月5日 21時, 8月5日の21時, 同日、午後5時, 2021-06-30T18:05. */
const between = /^ {0,3}(?:の|、|,|T)? {0,3}$/;
/** A line break, too, where the date does not stand alone on its line: there the text was only wrapped. */
const wrapped = /^ {0,3}(?:の|、|,)? {0,2}\n {0,4}$/;

const atLineHead = /(?:^|\n)[ ・*●○•※▪■◆0-9().-]*$/;

/** A clock time right behind a day belongs to its mention. */
export const attachClockTime: DateRefiner = (drafts, text) => {
  const attached: DateDraft[] = [];
  for (const draft of drafts) {
    const date = attached.at(-1);
    if (draft.by === 'clock-time' && date && mayTakeTime(date) && belongsTo(date, draft, text)) {
      const { time, nextDay, afternoon } = draft.from;
      const from = {
        ...date.from,
        ...(time && { time }),
        ...(nextDay && { nextDay }),
        ...(afternoon && { afternoon }),
      };
      attached[attached.length - 1] = { ...date, end: draft.end, fromEnd: draft.end, from };
    } else {
      attached.push(draft);
    }
  }
  return attached;
};

function mayTakeTime({ from }: DateDraft): boolean {
  return from.day !== undefined && from.time === undefined && from.through === undefined;
}

function belongsTo(date: DateDraft, time: DateDraft, text: string): boolean {
  if (time.start - date.end > 8) return false;
  const gap = text.slice(date.end, time.start);
  return between.test(gap) || (wrapped.test(gap) && !atLineHead.test(textBefore(text, date.start)));
}
