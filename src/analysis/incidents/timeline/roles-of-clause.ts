import { borrowedRoles, noVerb } from './borrowed-roles.ts';
import type { DateRole, EventPattern } from './event-patterns.ts';
import type { GovernedText } from './governed-text.ts';
import { isPredicate, ownRoles, reportsIn, tiedRoles, weak } from './own-roles.ts';
import { refineRoles } from './refine-roles.ts';

const announced = /(?:と|を|旨)(?:発表|公表|明らかにし)|(?:発表|公表)(?:し|され|いた|致|によ|。|$)/u;
/** 12月に開く式典の案内状を送った: what is to come only tells which one is meant. */
const ahead =
  /^[^、。]{0,10}?(?:開く|行う|行われる|開催(?:する|される|予定)|迎える|控える|始まる)(?:の)?(?=[一-龠ァ-ヶ「])/u;
/** 4月に発送を委託した会社が: the date is the contract's, but for one to investigate. */
const engaged = /^(?![^、。]{0,24}調査)[^、。]{0,24}(?:委託し|委託してい|請け負っ)た(?=[一-龠ァ-ヶ「])/u;
/** A first report sent by letter is for the persons concerned, not for the public. */
const firstReport = /^[^、。]{0,6}第[一二三四1-4]報/u;
const letter = /書状|書面|郵[送便]|手紙|メール|電話/u;
/** 8月10日の第二報では、…を確認: the date is the report's, whatever it tells. */
const ofReport =
  /^[^、。]{0,8}(?:発表|公表|第[一二三四五六七八九1-9]報|[初続]報|最終報)[^、。をがに]{0,6}(?:によ|資料|で|時点|において|にて)/u;
/** An item of a list that ends in its noun. */
const nominal = /(?:報告|相談|提出|[速確]報|届出|届け出|通報|連絡|通知|遮断|停止|依頼|開始|検知|判明|発覚)$/u;
/** What goes on until a date has no moment then, but for what is to be done by then. */
const untilThen: ReadonlySet<DateRole> = new Set([
  'notified',
  'recovered',
  'resumed',
  'last-seen',
  'in-use',
  'reported-regulator',
]);
/**
 * What a point in time is the moment of, by the words that it governs.
 *
 * In 8月9日、不正アクセスを受けたことが判明 the date is the finding's; in 8月9日に受けた不正アクセスが, the break-in's. So
 * a date that is set apart takes the main verb, and one that is tied to a verb takes that verb.
 */
export function rolesOfClause(governed: GovernedText, events: readonly EventPattern[]): readonly DateRole[] {
  const { clause, phrase, lead, tail, apart, until, first } = governed;
  if (events.some(({ code, says }) => code === 'background' && says(clause))) return [];
  if (until) return untilRoles(governed, events);
  // 8月9日、…から連絡を8月4日に受けていたと発表した: the first date's verb comes last.
  const announces = announced.test(clause) || (first && noVerb.test(clause) && announced.test(tail));
  if (ofReport.test(clause)) return ['published'];
  if (apart && announces) return [...new Set([...rolesOfList(clause, events), 'published'])];
  if (!apart && (ahead.test(clause) || engaged.test(clause))) return [];
  const own = ownRoles(governed, events);
  if (own.includes('published') && firstReport.test(clause) && letter.test(lead)) return ['notified'];
  const told = (apart ? '' : phrase) + clause;
  const settled = refineRoles(own, told, events);
  if (own.some((role) => !weak.has(role)) || isPredicate(governed)) return settled;
  const borrowed = borrowedRoles(governed, events);
  return borrowed.length > 0 ? borrowed : settled;
}

/** 8月20日 委員会へ速報、警察署へ相談、弊社サイトで公表: what stands in the list before the announcement. */
function rolesOfList(clause: string, events: readonly EventPattern[]): DateRole[] {
  const items = clause.split('、').slice(0, -1);
  return items.filter((item) => nominal.test(item)).flatMap((item) => reportsIn(item, events));
}

function untilRoles(governed: GovernedText, events: readonly EventPattern[]): readonly DateRole[] {
  const { clause, phrase } = governed;
  const seen = events.some(({ code, says }) => code === 'last-seen' && says(`まで${clause}`));
  if (seen) return ['last-seen'];
  const told = phrase + clause;
  const roles = refineRoles(tiedRoles(told, phrase.length, events), told, events);
  return roles.filter((role) => untilThen.has(role));
}
