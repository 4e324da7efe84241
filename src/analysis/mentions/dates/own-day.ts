import { dayNumber, type Day } from '../../dates/calendar.ts';
import type { DatePoint } from '../../dates/edtf.ts';
import type { Span } from '../../model/span.ts';
import { latestDate } from './resolution/latest-date.ts';
import type { DateDraft } from './written-date.ts';

/** What may stand before the notice's own date on its line. */
const label =
  /(?:公表|発表|掲載|更新|投稿|公開|作成|発行|発信|配信|報道提供|記者発表)(?:年月)?日時?(?:付)?|最終更新|日付|[Dd]ate|プレスリリース|(?:報道(?:発表|提供)?|記者(?:発表|提供)?|発表)資料|(?:PRESS|[Pp]ress) ?(?:RELEASE|[Rr]elease)|お知らせ|ニュース|第[0-9一二三四五六七八九]+報/;
const labelled = new RegExp(`(?:${label.source})[ :|/)】]*$`);
const alone = /(?:^|\n)[ ([【■□●○・※]*$/;
const titleWords = '(?:について|お知らせ|お詫び|おわび|ご報告|御報告|の件|ニュース|リリース)';
/** A title that ends in its date: …に関するお知らせ 2023年1月10日. */
const titleEnd = new RegExp(String.raw`(?:^|\n)[^\n。]{0,160}(?:${titleWords}|】)[^\n。]{0,60}[ |()]$`);
/** Who gives the notice, on the line of its date: 2023年8月10日 みほん株式会社. */
const legalForm = '(?:株式会社|有限会社|合同会社|[(]株[)]|法人)';
const place = '(?:[市町村区県都府道]|新聞|電子版|大学|高校|学園|病院|機構|協会|財団|組合|銀行|会社)';
const name = '[^\\n。、をへがはにで:「」]{0,24}';
const signature = `[ |](?:${name}${legalForm}${name}|${name}${place})`;
/** The same before the date: 株式会社みほん 2023年8月10日. */
const signed = new RegExp(String.raw`(?:^|\n) *(?:${name}${legalForm}${name}|${name}${place})[ |]$`);
/** The end of the line, or a title that begins behind the date. */
const lineEnd = String.raw`(?:$|\n|${signature}(?:$|\n)|[ |/,][^\n。]{0,60}?${titleWords}[^\n]{0,9}(?:$|\n))`;
const behind = new RegExp(
  '^ *(?:(?:公表|公開|更新|掲載|投稿|配信|発行)。|' +
    String.raw`(?:付け?|発表|公表|公開|更新|掲載|投稿|配信|現在)?(?:(?:朝|夕)刊)? *(?:[)\]】。]|\([^()\n]{0,12}\))* *${lineEnd})`,
);

/** In UTF-16 units. */
const longestHeading = 120;

/** How far from the top or the bottom of the article the date of the notice stands. */
const reach = 600;

/**
 * The day that an article gives for itself: a full date alone on its line, labelled, or at the end of the title, near
 * the top or the bottom. Of several the latest, because an updated notice keeps its first date.
 */
export function ownDay(drafts: readonly DateDraft[], text: string, article: Span): Day | undefined {
  let own: Day | undefined;
  for (const draft of drafts) {
    const day = fullDay(draft);
    if (!day || !isOwnDate(draft, text, article)) continue;
    if (!own || dayNumber(day) > dayNumber(own)) own = day;
  }
  const latest = latestDate(drafts);
  return own && latest && isLongBefore(own, latest) ? undefined : own;
}

/** A digest's heading tells which days it is about, and it was written at their end: 週間まとめ 2023年6月12日~18日. */
export function lastDayOfWeek(drafts: readonly DateDraft[], text: string): Day | undefined {
  const [first] = drafts;
  if (!first?.to || text.slice(0, first.start).trim().includes('\n\n') || first.start > longestHeading)
    return undefined;
  const begin = fullDay({ ...first, to: undefined });
  const { year, month, day } = first.to;
  if (!begin || typeof day !== 'number') return undefined;
  return {
    year: typeof year === 'number' ? year : begin.year,
    month: typeof month === 'number' ? month : begin.month,
    day,
  };
}

/** Half a year before other dates of the article: a plan is nearer, so it is the date of something else. */
function isLongBefore(own: Day, { year, month, day }: DatePoint): boolean {
  if (year === undefined || month === undefined) return false;
  return dayNumber({ year, month, day: day ?? 1 }) - dayNumber(own) > 200;
}

function fullDay({
  from,
  to,
  open,
}: Pick<DateDraft, 'from' | 'open'> & { readonly to?: unknown }): Day | undefined {
  const { year, month, day } = from;
  if (to || open || typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number')
    return undefined;
  return { year, month, day };
}

/** Whether a date stands where an article tells its own day. */
export function isOwnDate({ start, end }: Span, text: string, article: Span): boolean {
  const nearTop = start - article.start < reach;
  if (!nearTop && article.end - end > reach) return false;
  const before = text.slice(Math.max(article.start, start - 180), start);
  const after = text.slice(end, Math.min(article.end, end + 60));
  if (labelled.test(before.slice(-24))) return true;
  if (!behind.test(after)) return false;
  return (
    alone.test(before) ||
    signed.test(before) ||
    (nearTop && (titleEnd.test(before) || /^[^\n。]{0,160}$/.test(before)))
  );
}
