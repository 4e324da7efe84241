import type { DateRole, EventPattern } from './event-patterns.ts';
import type { GovernedText } from './governed-text.ts';
import { refineRoles } from './refine-roles.ts';
import {
  beforeTurn,
  endOfTie,
  lastingPast,
  mainVerb,
  reportedPast,
  verbOf,
  withoutRelatives,
} from './verbs.ts';
import { topicOf } from './words-before.ts';

const announced = /(?:と|を|旨)(?:発表|公表|明らかにし)|(?:発表|公表)(?:し|され|いた|致|によ|。|$)/u;
/** The caller stands before the call, and the date is the call's. */
const caller = /(?:から|より)[^。]{0,60}(?:連絡|指摘|通報|問い?合わ?せ|照会|電話|申し出|通知)/u;
/** The clause breaks off before its verb: …委託先より、 */
const noVerb = /^$|(?:[はがをにでもとのへ」)]|より|から)、?$/u;
/** It ends in a verb of its own, which a comma joins to the next. */
const ownVerb = /(?:[しりきいえけせてれ]|た(?:が|ところ|際|後|ため|ものの))、$/u;
/** 12月に開く式典の案内状を送った: what is to come only tells which one is meant. */
const ahead =
  /^[^、。]{0,10}?(?:開く|行う|行われる|開催(?:する|される|予定)|迎える|控える|始まる)(?:の)?(?=[一-龠ァ-ヶ「])/u;
/** A first report sent by letter is for the persons concerned, not for the public. */
const firstReport = /^[^、。]{0,6}第[一二三四1-4]報/u;
const letter = /書状|書面|郵[送便]|手紙|メール|電話/u;
/** 8月10日の第二報では、…を確認: the date is the report's, whatever it tells. */
const ofReport =
  /^[^、。]{0,8}(?:発表|公表|第[一二三四五六七八九1-9]報|[初続]報|最終報)[^、。をがに]{0,6}(?:によ|資料|で|時点|において|にて)/u;
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
  const { clause, phrase, lead, apart, until } = governed;
  if (events.some(({ code, says }) => code === 'background' && says(clause))) return [];
  if (until) return untilRoles(governed, events);
  if (ofReport.test(clause) || (apart && announced.test(clause))) return ['published'];
  if (!apart && ahead.test(clause)) return [];
  const own = ownRoles(governed, events);
  if (own.includes('published') && firstReport.test(clause) && letter.test(lead)) return ['notified'];
  const told = (apart ? '' : phrase) + clause;
  const settled = refineRoles(own, told, events);
  if (own.some((role) => !weak.has(role)) || isPredicate(governed)) return settled;
  const borrowed = borrowedRoles(governed, events);
  return borrowed.length > 0 ? borrowed : settled;
}

/** Roles that many clauses speak for in passing. */
const weak: ReadonlySet<DateRole> = new Set(['exposure', 'selection', 'handed-over', 'in-use']);

/** 最後に確認されたのは8月9日で、 */
function isPredicate({ phrase, clause }: Pick<GovernedText, 'phrase' | 'clause'>): boolean {
  return phrase.endsWith('のは') && /^(?:で|だ|$)/u.test(clause);
}

function untilRoles(governed: GovernedText, events: readonly EventPattern[]): readonly DateRole[] {
  const { clause, phrase } = governed;
  const seen = events.some(({ code, says }) => code === 'last-seen' && says(`まで${clause}`));
  if (seen) return ['last-seen'];
  const told = phrase + clause;
  const roles = refineRoles(tiedRoles(told, phrase.length, events), told, events);
  return roles.filter((role) => untilThen.has(role));
}

function ownRoles(
  { clause, phrase, attribute, apart, vague, since, back }: GovernedText,
  events: readonly EventPattern[],
): DateRole[] {
  if (attribute !== '') {
    const roles = [...happeningsIn(attribute, events), ...reportsIn(attribute, events)];
    if (roles.some((role) => !weak.has(role))) return roles;
  }
  if (isPredicate({ phrase, clause })) {
    return [...happeningsIn(phrase, events), ...reportsIn(phrase, events)];
  }
  // 25日に感染していたことが判明: what lasted has no day, its finding has.
  if (!since && !back && !vague && phrase === '' && lastingPast.test(clause))
    return apartRoles(clause, events);
  if (vague) return vagueRoles((apart ? '' : phrase) + clause, apart, events);
  return apart ? apartRoles(clause, events) : tiedRoles(phrase + clause, phrase.length, events);
}

/** The roles of a date whose verb stands elsewhere in the sentence. */
function borrowedRoles(
  { clause, phrase, tail, lead, apart, first }: GovernedText,
  events: readonly EventPattern[],
): readonly DateRole[] {
  // 12月5日、委託先より、12月3日に … があった旨の報告を受けた: the first date's verb comes last.
  if (tail !== '' && first && apart && noVerb.test(clause)) {
    if (announced.test(tail)) return ['published'];
    return refineRoles(reportsIn(clause + mainVerb(tail), events), clause + tail, events);
  }
  // サイトを停止したのは8月9日です; サイトを停止(8月9日).
  if (clause.length <= 6 && phrase !== '') {
    return refineRoles(tiedRoles(phrase + clause, phrase.length, events), phrase, events);
  }
  // 5月11日に保護委員会、15日に警視庁へ届け出た
  if (
    tail !== '' &&
    clause !== '' &&
    clause.length <= (noVerb.test(clause) ? 40 : 16) &&
    !ownVerb.test(clause)
  ) {
    const shared = clause + verbOf(tail);
    return refineRoles(tiedRoles(shared, 0, events), shared, events);
  }
  // 第三者機関による調査は4月3日に始まり、5月31日に完了しました
  const topic = topicOf(lead);
  if (topic !== '' && clause.length <= 20) {
    const roles = refineRoles(tiedRoles(topic + clause, topic.length, events), topic + clause, events);
    if (roles.some((role) => !weak.has(role))) return roles;
  }
  // お客様には、書状にて、7月29日に第一報、9月2日に途中経過をお知らせしております
  const addressed = reportsIn(lead + clause, events).filter((role) => role === 'notified');
  return refineRoles(addressed, lead + clause, events);
}

function apartRoles(told: string, events: readonly EventPattern[]): DateRole[] {
  return [...happeningsIn(withoutRelatives(mainVerb(told)), events), ...reportsIn(told, events)];
}

/** A find or a call has its day; 2022年12月頃、 is the time of what was found. */
function vagueRoles(told: string, apart: boolean, events: readonly EventPattern[]): DateRole[] {
  const [boundary] = told.matchAll(reportedPast);
  const roles = boundary ? happeningsIn(told.slice(0, boundary.index + 1), events) : [];
  if (roles.some((role) => !weak.has(role))) return roles;
  return apart ? apartRoles(told, events) : tiedRoles(told, 0, events);
}

/** @param at where the date stands in what is told: a phrase may lead up to it */
function tiedRoles(said: string, at: number, events: readonly EventPattern[]): DateRole[] {
  // 29日に第一報を掲載しましたが、調査が完了し: what follows turns to another time.
  const turned = said.slice(0, at) + beforeTurn(said.slice(at));
  const told = turned.length < said.length && isTelling(turned, events) ? turned : said;
  const [boundary] = told.matchAll(reportedPast);
  if (boundary && boundary.index < at) return apartRoles(told, events);
  const tied = told.slice(0, endOfTie(told, at));
  if (tied.length === told.length || caller.test(told.slice(0, boundary?.index))) {
    return [...happeningsIn(told, events), ...reportsIn(told, events)];
  }
  if (tied.includes('、')) return apartRoles(told, events);
  // …を見つけたと通報: who found it was the caller.
  const called = /^と(?:の)?(?:通報|連絡|指摘|報告)|^旨/u.test(told.slice(tied.length));
  return [...happeningsIn(tied, events), ...(called ? [] : reportsIn(tied, events))];
}

function isTelling(words: string, events: readonly EventPattern[]): boolean {
  return events.some(({ code, says }) => !weak.has(code) && says(words));
}

function happeningsIn(words: string, events: readonly EventPattern[]): DateRole[] {
  return events.filter(({ kind, says }) => kind === 'happening' && says(words)).map(({ code }) => code);
}

function reportsIn(words: string, events: readonly EventPattern[]): DateRole[] {
  return events.filter(({ kind, says }) => kind === 'report' && says(words)).map(({ code }) => code);
}
