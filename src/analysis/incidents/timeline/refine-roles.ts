import type { DateRole, EventPattern } from './event-patterns.ts';

const planned =
  /(?:予定|見込み?|検討(?:し|中)|次第、|方針|つもり|目指)(?:で|です|だ|て|ま|を|$|。|、|と|\))/u;

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
  ['reported-by-third-party', ['published'], /公表|掲載|発表|開示/u],
  ['published', ['notified'], /お客様|個別|書面|書状|メール/u],
  ['occurred', ['notified', 'recovered']],
  ['last-seen', ['detected', 'occurred']],
];

/** Drops the roles of a clause that its other roles or a plan outdo. */
export function refineRoles(
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
