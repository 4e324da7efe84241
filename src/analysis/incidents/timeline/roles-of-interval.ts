import type { DateRole, EventPattern } from './event-patterns.ts';
import type { GovernedText } from './governed-text.ts';
import { endOfTie } from './verbs.ts';
import { topicOf } from './words-before.ts';

/** What was done in so many days: not a time in which data lay open. */
const work =
  /^(?:に|の|まで|の間|にかけて|中|、)*(?:再度)?[^、。]{0,12}(?:調査|捜索|確認作業|対応|点検|検証|聞き取り)/u;

/** 4月1日~7月31日受付分の氏名が流出した: the time only tells which ones. */
const share = /^の?[^、。()がをは]{0,8}(?:受付|受け付け|申込み?|申請|登録|応募|契約|発行|提出|作成)分/u;

/** ログイン alone is what customers do. */
const attack = /不正|侵入|攻撃|なりすま|乗っ取|何者|ない者|操作され|ログイン(?:の|を)?試/u;
const taken = /(?:閲覧|漏えい|漏洩|流出|窃取|取得|持ち出)(?:さ|し|が)/u;
const attackHeading = /不正(?:アクセス|ログイン)|侵入|攻撃/u;
/** So few characters behind an interval tell nothing of their own. */
const shortClause = 14;

/**
 * What an interval is the time of: of break-ins, of telling the persons concerned, of the exposure, or none of these. The
 * stretch of card entries or use counts as exposure; one of contracts, stays or registrations only selects records.
 */
export function roleOfInterval(
  governed: GovernedText,
  labels: readonly string[],
  headings: readonly string[],
  events: readonly EventPattern[],
): DateRole | undefined {
  const { lead, entry } = governed;
  const labelled = (words: string): boolean =>
    events.some((event) => event.code === 'exposure' && event.isLabel(words));
  // 2022年7月19日~29日 alone on its line, the words under it: 上記期間内にカード情報を入力されたお客様
  const clause = governed.clause || (entry[0] ?? '');
  if (labels.some(labelled) || (clause.length < shortClause && headings.some(labelled))) return 'exposure';
  if (events.some(({ code, says }) => code === 'background' && says(clause))) return undefined;
  if (clause.length < shortClause && headings.some((words) => attackHeading.test(words))) return 'intrusion';
  const role = roleOfWords(governed, clause, events);
  if (role) return role;
  // 不具合は、11月21日から2月15日まで続いておりました
  const topic = topicOf(lead);
  return topic !== '' && clause.length < 2 * shortClause
    ? roleOfWords({ ...governed, phrase: topic }, clause, events)
    : undefined;
}

function roleOfWords(
  { phrase: before, tail, apart }: GovernedText,
  clause: string,
  events: readonly EventPattern[],
): DateRole | undefined {
  // 紛失したのは、1月17日~31日に申請された請求書: what is told of it comes behind.
  const phrase =
    before.endsWith('のは') && !/^(?:で|$|[0-9約]{1,4}(?:分|時間|日)間)/u.test(clause) ? '' : before;
  const tied = clause.slice(0, endOfTie(clause));
  const told = phrase + (apart || tied.includes('、') ? clause : tied);
  const says = (code: DateRole, words = told): boolean =>
    events.some((event) => event.code === code && event.says(words));
  if (says('reported-by-third-party', clause) && /^(?!.*(?:お詫び|おわび|謝罪)).*(?:から|より)/u.test(clause))
    return 'reported-by-third-party';
  if (says('notified') && !/(?:購入|利用|注文|決済|閲覧)/u.test(clause.slice(0, 30))) return 'notified';
  if (work.test(clause) || share.test(clause)) return undefined;
  if (attack.test(told) && !taken.test(told)) {
    if (says('intrusion') || /(?:アクセス|ログイン|侵入|攻撃)/u.test(clause)) return 'intrusion';
  }
  if (says('exposure') || says('occurred')) return 'exposure';
  if (says('selection')) return undefined;
  return clause.length < shortClause && says('exposure', tail) ? 'exposure' : undefined;
}
