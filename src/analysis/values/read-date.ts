import { readDates } from '../mentions/dates/index.ts';
import type { ImpliedPart } from '../model/annotation.ts';
import { foldText } from '../text/folded-view.ts';

/** What a text says that is a date, and nothing else. */
export interface ReadDate {
  /** EDTF. */
  readonly value: string;
  /** What the text leaves out. */
  readonly implied: readonly ImpliedPart[];
  /** 頃, ごろ. */
  readonly approximate: boolean;
}

/**
 * Reads a text that is one date or one range from end to end, in any way that notices write one: 平成29年4月1日, H29.4.1,
 * 2017/4/1, 2017年4月1日～5月2日, 2017年4月頃. A text that says more, or two dates, is none.
 *
 * @param published `YYYY-MM-DD`, for a year that the text leaves out
 */
export function readDate(text: string, published?: string): ReadDate | undefined {
  const folded = foldText(text).text.trim();
  const [date, ...others] = readDates(folded, [], published === undefined ? {} : { published });
  if (!date || others.length > 0 || date.start > 0) return undefined;
  if (!restOfDate.test(folded.slice(date.end))) return undefined;
  return { value: date.value, implied: date.implied, approximate: date.approximate === true };
}

/** What belongs to a date and not to its span: 頃, 付, 時点. */
const restOfDate = /^ ?(?:頃|ごろ|ころ|付け?|時点|現在)?$/u;
