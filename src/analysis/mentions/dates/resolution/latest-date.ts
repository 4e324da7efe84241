import type { DatePoint } from '../../../dates/edtf.ts';
import type { DateDraft } from '../written-date.ts';
import { isBefore } from './values.ts';

/** The latest of the dates that state their year and month. */
export function latestDate(drafts: readonly DateDraft[]): DatePoint | undefined {
  let latest: DatePoint | undefined;
  for (const { from, to } of drafts) {
    for (const { year = from.year, month, day } of to ? [from, to] : [from]) {
      if (typeof year !== 'number' || typeof month !== 'number') continue;
      const point = { year, month, ...(typeof day === 'number' && { day }) };
      if (!latest || isBefore(latest, point)) latest = point;
    }
  }
  return latest;
}

/** https://example.example/news/2024/11/25.html, …/202411/notice.html */
const inAddress = /https?:\/\/[!-~]{1,200}?\/(20[0-9]{2})[/-]?(0[1-9]|1[0-2])?(?=[/_.0-9-])/u;
/** An article's number, or the right to copy it: #2024-185, © 2024, Copyright 2020-2024. */
const inNumber =
  /#(20[0-9]{2})-[0-9]|(?:©|\([Cc]\)|[Cc]opyright)[^\n]{0,20}?(20[0-9]{2})(?![0-9]|-[0-9]{4})/u;

/**
 * The year that stands in a web address, an article's number or a copyright line: weak evidence, for a text that states
 * no year at all.
 */
export function yearInPassing(text: string): DatePoint | undefined {
  const [, year, month] = inAddress.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), ...(month !== undefined && { month: Number(month) }) };
  const [, ofNumber, ofCopyright] = inNumber.exec(text) ?? [];
  const other = ofNumber ?? ofCopyright;
  return other === undefined ? undefined : { year: Number(other) };
}
