import type { DateRole, EventPattern } from './event-patterns.ts';
import type { GovernedText } from './governed-text.ts';
import { beforeTurn, endOfTie, lastingPast, mainVerb, reportedPast, withoutRelatives } from './verbs.ts';

/** The caller stands before the call, and the date is the call's. */
const caller = /(?:から|より)[^。]{0,60}(?:連絡|指摘|通報|問い?合わ?せ|照会|電話|申し出|通知)/u;

/** Roles that many clauses speak for in passing. */
export const weak: ReadonlySet<DateRole> = new Set(['exposure', 'selection', 'handed-over', 'in-use']);

/** 最後に確認されたのは8月9日で、 */
export function isPredicate({ phrase, clause }: Pick<GovernedText, 'phrase' | 'clause'>): boolean {
  return phrase.endsWith('のは') && /^(?:こと)?(?:で|だ)|^$/u.test(clause);
}

/** The roles that a date's own clause gives it. */
export function ownRoles(
  { clause, phrase, attribute, apart, vague, since, back }: GovernedText,
  events: readonly EventPattern[],
): DateRole[] {
  if (attribute !== '') {
    const roles = [...happeningsIn(attribute, events), ...reportsIn(attribute, events)];
    // 連絡を受けた24日には、決済を停止: both, but what began on a day is told of its beginning only.
    if (roles.some((role) => !weak.has(role))) {
      return since ? roles : [...roles, ...tiedRoles(clause, 0, events)];
    }
  }
  if (isPredicate({ phrase, clause })) {
    return [...happeningsIn(phrase, events), ...reportsIn(phrase, events)];
  }
  // 25日に感染していたことが判明: what lasted has no day, its finding has.
  const sighted = events.some(({ code, says }) => code === 'last-seen' && says(clause));
  if (!sighted && !since && !back && !vague && phrase === '' && lastingPast.test(clause))
    return apartRoles(clause, events);
  if (vague) return vagueRoles((apart ? '' : phrase) + clause, apart, events);
  return apart ? apartRoles(clause, events) : tiedRoles(phrase + clause, phrase.length, events);
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
export function tiedRoles(said: string, at: number, events: readonly EventPattern[]): DateRole[] {
  // 29日に第一報を掲載しましたが、調査が完了し: what follows turns to another time.
  const turned = said.slice(0, at) + beforeTurn(said.slice(at));
  const told = turned.length < said.length && isTelling(turned, events) ? turned : said;
  const [boundary] = told.matchAll(reportedPast);
  // 連絡を(24日に)受けていたことを発表した: another day's announcement.
  if (boundary && /^[たるだ]こと(?:を|が)(?:発表|公表)/u.test(told.slice(boundary.index))) {
    const before = told.slice(0, boundary.index + 1);
    return [...happeningsIn(before, events), ...reportsIn(before, events)];
  }
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

export function happeningsIn(words: string, events: readonly EventPattern[]): DateRole[] {
  return events.filter(({ kind, says }) => kind === 'happening' && says(words)).map(({ code }) => code);
}

export function reportsIn(words: string, events: readonly EventPattern[]): DateRole[] {
  return events.filter(({ kind, says }) => kind === 'report' && says(words)).map(({ code }) => code);
}
