import type { DateRole, EventPattern } from './event-patterns.ts';
import type { GovernedText } from './governed-text.ts';

/** What makes a verb before it reported, not told: …した旨の連絡, …ことが判明, …とおり. */
const report =
  '(?:という)?(?:こと|旨|との|と(?:の|いう|見|み|推|考|判断|思|して|し(?:た|ている)|明らか|説明|通報|連絡|指摘|報告)|可能性|おそれ|恐れ|疑い|事実|とおり|通り|ように|もの(?:と|が))';
const reported = new RegExp(`[たるいだなん](?=${report})|た(?=と(?:発表|公表))`, 'gu');
/** A date is tied to a reported verb only where that tells of the past: 8月4日に受けたこと, not 8月4日にないこと. */
const reportedPast = new RegExp(`た(?=${report}|と(?:発表|公表))`, 'gu');
/** 漏えいしたお客様, 紛失したUSBメモリ: a verb that only tells which one is meant. */
const relative =
  /(?:[さら]れ|し|い|っ|え|け)た(?=[お御ご]?[一-龠ァ-ヶA-Za-z「])(?!際|時|後|ため|結果|事|可能性|旨|疑|恐|日|件|直後|当日)/gu;

const announced = /(?:と|を|旨)(?:発表|公表|明らかにし)|(?:発表|公表)(?:し|いた|致|によ|。|$)/u;
/** The caller stands before the call, and the date is the call's. */
const caller = /(?:から|より)[^。]{0,60}(?:連絡|指摘|通報|問い?合わ?せ|照会|電話|申し出|通知)/u;
/** The clause breaks off before its verb: …委託先より、 */
const noVerb = /^$|(?:[はがをにでもとの」)]|より|から)、?$/u;
/** It ends in a verb that a comma joins to the next. */
const ownVerb = /[しりきいえけせてれ]、$/u;
/** 12月に開く式典の案内状を送った: what is to come only tells which one is meant. */
const ahead =
  /^[^、。]{0,10}?(?:開く|行う|行われる|開催(?:する|される|予定)|迎える|控える|始まる)(?:の)?(?=[一-龠ァ-ヶ「])/u;
/** A first report sent by letter is for the persons concerned, not for the public. */
const firstReport = /^[^、。]{0,6}第[一二三四1-4]報/u;
const letter = /書状|書面|郵[送便]|手紙|メール|電話/u;
const planned = /(?:予定|見込み?|検討(?:し|中)|次第、|方針|つもり|目指)(?:で|です|だ|て|ま|を|$|。|、|と)/u;

/**
 * What a point in time is the moment of, by the words that it governs.
 *
 * In 8月9日、不正アクセスを受けたことが判明 the date is the finding's; in 8月9日に受けた不正アクセスが, the break-in's. So
 * a date that is set apart takes the main verb, and one that is tied to a verb takes that verb.
 */
export function rolesOfClause(governed: GovernedText, events: readonly EventPattern[]): readonly DateRole[] {
  const { clause, phrase, lead, apart } = governed;
  if (apart ? announced.test(clause) : /^(?:発表|公表)(?:によ|資料|で)/u.test(clause)) return ['published'];
  if (!apart && ahead.test(clause)) return [];
  const own = ownRoles(governed, events);
  if (own.includes('published') && firstReport.test(clause) && letter.test(lead)) return ['notified'];
  const told = (apart ? '' : phrase) + clause;
  const settled = refine(own, told, events);
  if (own.some((role) => !weak.has(role))) return settled;
  const borrowed = borrowedRoles(governed, events);
  return borrowed.length > 0 ? borrowed : settled;
}

/** Roles that many clauses speak for in passing. */
const weak: ReadonlySet<DateRole> = new Set(['exposure', 'selection', 'handed-over']);

function ownRoles(
  { clause, phrase, apart, vague }: GovernedText,
  events: readonly EventPattern[],
): DateRole[] {
  // 最後に確認されたのは8月9日で、
  if (phrase.endsWith('のは') && /^(?:で|$)/u.test(clause)) {
    return [...happeningsIn(phrase, events), ...reportsIn(phrase, events)];
  }
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
    return refine(reportsIn(clause + mainVerb(tail), events), clause + tail, events);
  }
  // サイトを停止したのは8月9日です; サイトを停止(8月9日).
  if (clause.length <= 6 && phrase !== '') {
    return refine(tiedRoles(phrase + clause, phrase.length, events), phrase, events);
  }
  // 5月11日に保護委員会、15日に警視庁へ届け出た
  if (tail !== '' && clause.length <= 16 && !ownVerb.test(clause)) {
    const shared = clause + verbOf(tail);
    return refine(tiedRoles(shared, 0, events), shared, events);
  }
  // お客様には、書状にて、7月29日に第一報、9月2日に途中経過をお知らせしております
  const addressed = reportsIn(lead + clause, events).filter((role) => role === 'notified');
  return refine(addressed, lead + clause, events);
}

function apartRoles(told: string, events: readonly EventPattern[]): DateRole[] {
  return [...happeningsIn(withoutRelatives(mainVerb(told)), events), ...reportsIn(told, events)];
}

function withoutRelatives(words: string): string {
  return words.replace(relative, '_');
}

/** A find or a call has its day; 2022年12月頃、 is the time of what was found. */
function vagueRoles(told: string, apart: boolean, events: readonly EventPattern[]): DateRole[] {
  const [boundary] = told.matchAll(reportedPast);
  const roles = boundary ? happeningsIn(told.slice(0, boundary.index + 1), events) : [];
  if (roles.length > 0) return roles;
  return apart ? apartRoles(told, events) : tiedRoles(told, 0, events);
}

/** @param at where the date stands in what is told: a phrase may lead up to it */
function tiedRoles(told: string, at: number, events: readonly EventPattern[]): DateRole[] {
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

/** Where the verb ends that a date is tied to: 8月4日に公表した|とおり, 8月4日に受けた不正アクセス|により. */
export function endOfTie(told: string, at = 0): number {
  const ends = [reportedPast, relative].flatMap((pattern) => {
    const match = Array.from(told.matchAll(pattern)).find(({ index }) => index >= at);
    if (!match) return [];
    // 案内を入れた封筒を送った: the date is the sending's.
    if (pattern === relative && told.slice(at, match.index).includes('を')) return [];
    return [match.index + match[0].length];
  });
  const end = Math.min(told.length, ...ends);
  const noun = /^[^、。をがにはでとも]{0,20}/.exec(told.slice(end))?.[0].length ?? 0;
  return told.slice(0, end + 1).search(relative) < 0 ? end : end + noun;
}

/** Verbs that report what stands before them. */
const reporting =
  /判明|発覚|確認|連絡|報告|通報|指摘|分か|わか|発表|公表|知らせ|気[付づ]|認識|把握|検知|発見|届|問い?合わ?せ|説明|認め/u;

/** What stands behind the last verb that is only reported; all of it when none is. */
function mainVerb(told: string): string {
  const last = [...told.matchAll(reported)].at(-1);
  const rest = last && told.slice(last.index + 1);
  return rest !== undefined && reporting.test(rest) ? rest : told;
}

/** The verb at a sentence's end without what it is done to: それぞれ届け出た of 警視庁へそれぞれ届け出た. */
function verbOf(tail: string): string {
  return tail.replace(/^.*[へにをがは](?=[^へにをがは]{3})/u, '');
}

function happeningsIn(words: string, events: readonly EventPattern[]): DateRole[] {
  return events.filter(({ kind, says }) => kind === 'happening' && says(words)).map(({ code }) => code);
}

function reportsIn(words: string, events: readonly EventPattern[]): DateRole[] {
  return events.filter(({ kind, says }) => kind === 'report' && says(words)).map(({ code }) => code);
}

/**
 * Words that speak for one role often name another's matter: an investigation that finds, a caller who makes it known.
 * The last column has the words by which the lesser role is meant all the same.
 */
const outdone: readonly [by: DateRole, roles: readonly DateRole[], unless?: RegExp][] = [
  ['investigation-completed', ['detected', 'reported-by-third-party', 'investigation-started']],
  [
    'investigation-started',
    ['detected'],
    /(?:検知|発見|発覚|判明|気付|気づ|確認)(?:し|い|され|す|後|。|、)[^。]*調査/u,
  ],
  [
    'payment-stopped',
    ['service-stopped'],
    /(?:公開|サイト)(?:の公開)?[をの]?(?:一時|全面)?(?:停止|閉鎖|休止)|と(?:サイト|公開)|(?:サイト|公開)(?:と|及び|および)/u,
  ],
  ['reported-by-third-party', ['detected'], /発覚|判明|気付|気づ|分か|わか/u],
  ['reported-by-third-party', ['notified', 'intrusion', 'tampering', 'occurred', 'handed-over']],
  ['detected', ['intrusion', 'tampering', 'occurred', 'handed-over']],
  ['published', ['notified'], /お客様|個別|書面|書状|メール/u],
  ['occurred', ['notified', 'recovered']],
  ['last-seen', ['detected', 'occurred']],
];

function refine(
  roles: readonly DateRole[],
  told: string,
  events: readonly EventPattern[],
): readonly DateRole[] {
  const has = new Set(roles.filter((role) => role !== 'exposure' && role !== 'selection'));
  const says = (code: DateRole, words: string): boolean =>
    events.some((event) => event.code === code && event.says(words));
  const without = (drop: (part: string) => boolean): string =>
    told
      .split('、')
      .filter((part) => !drop(part))
      .join('、');

  // 委託先より、所轄官庁へ報告: the report's sender is no caller.
  const authorities = ['reported-regulator', 'reported-police'];
  if (authorities.some((role) => has.has(role))) {
    const rest = without((part) => authorities.some((role) => says(role, part)));
    if (!says('reported-by-third-party', rest)) has.delete('reported-by-third-party');
  }
  for (const [by, others, unless] of outdone) {
    if (has.has(by) && unless?.test(told) !== true) for (const other of others) has.delete(other);
  }
  // Plans are no events, but for a stated plan to tell the persons concerned or the public.
  if (planned.test(told)) {
    const done = without((part) => planned.test(part));
    for (const role of has)
      if (role !== 'notified' && role !== 'published' && !says(role, done)) has.delete(role);
  }
  return [...has];
}
