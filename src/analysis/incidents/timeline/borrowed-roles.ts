import type { DateRole, EventPattern } from './event-patterns.ts';
import type { GovernedText } from './governed-text.ts';
import { happeningsIn, reportsIn, tiedRoles, weak } from './own-roles.ts';
import { refineRoles } from './refine-roles.ts';
import { mainVerb, verbOf, withoutRelatives } from './verbs.ts';
import { topicOf } from './words-before.ts';

/** The clause breaks off before its verb: …委託先より、 */
export const noVerb = /^$|(?:[はがをにでもとのへ」)]|より|から)、?$/u;
/** It ends in a verb of its own, which a comma joins to the next. */
const ownVerb = /(?:[しりきいえけせてれ]|た(?:が|ところ|際|後|ため|ものの))、$/u;

/** The roles of a date whose verb stands elsewhere in its sentence. */
export function borrowedRoles(
  { clause, phrase, tail, lead, apart, first }: GovernedText,
  events: readonly EventPattern[],
): readonly DateRole[] {
  // 12月5日、委託先より、12月3日に … があった旨の報告を受けた: the first date's verb comes last.
  if (tail !== '' && first && apart && noVerb.test(clause)) {
    const verb = mainVerb(tail);
    const roles = [...happeningsIn(withoutRelatives(verb), events), ...reportsIn(clause + verb, events)];
    return refineRoles(roles, clause + tail, events);
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
