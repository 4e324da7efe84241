import type { DateRole, EventPattern } from './event-patterns.ts';
import type { GovernedText } from './governed-text.ts';
import { endOfTie } from './verbs.ts';

/** What was done in so many days: not a time in which data lay open. */
const work =
  /^(?:に|の|まで|の間|にかけて|中|、)*(?:再度)?[^、。]{0,12}(?:調査|捜索|確認作業|対応|点検|検証|聞き取り)/u;

/**
 * What an interval is the time of: of break-ins, of telling the persons concerned, of the exposure, or none of these. The
 * stretch of card entries or use counts as exposure; one of contracts, stays or registrations only selects records.
 */
export function roleOfInterval(
  { clause, phrase, label, tail }: GovernedText,
  headings: readonly string[],
  events: readonly EventPattern[],
): DateRole | undefined {
  const tied = clause.slice(0, endOfTie(clause));
  const told = phrase + (tied.includes('、') ? clause : tied);
  const says = (code: DateRole, words = told): boolean =>
    events.some((event) => event.code === code && event.says(words));
  const labelled = (words: string): boolean =>
    events.some((event) => event.code === 'exposure' && event.isLabel(words));

  if (labelled(label) || (clause.length < 14 && headings.some(labelled))) return 'exposure';
  if (says('reported-by-third-party', clause) && /(?:から|より)/u.test(clause))
    return 'reported-by-third-party';
  if (says('notified') && !/(?:購入|利用|注文|決済|閲覧)/u.test(clause.slice(0, 30))) return 'notified';
  if (work.test(clause)) return undefined;
  if (
    /不正|侵入|攻撃|ログイン/u.test(told) &&
    !/(?:閲覧|漏えい|漏洩|流出|窃取|取得|持ち出)(?:さ|し|が)/u.test(told)
  ) {
    if (says('intrusion') || /(?:アクセス|ログイン|侵入|攻撃)/u.test(clause)) return 'intrusion';
  }
  if (clause.length < 12 && headings.some((words) => /不正(?:アクセス|ログイン)|侵入|攻撃/u.test(words)))
    return 'intrusion';
  if (says('exposure') || says('occurred')) return 'exposure';
  if (says('selection')) return undefined;
  return clause.length < 12 && says('exposure', tail) ? 'exposure' : undefined;
}
