import type { Reason } from '../../model/annotation.ts';
import type { DatedRole } from './read-date.ts';
import { withLoss } from './settle-loss.ts';

const passwordsTried: Reason = { by: 'settle-roles', note: 'the time in which passwords were tried' };
const mishap: Reason = { by: 'settle-roles', note: 'what was sent or posted by mistake' };

/**
 * Settles what the dates of one incident say together.
 *
 * @param text of the incident's section
 * @param causes codes of its causes
 * @param published reference date of the notice, where the caller knows it
 */
export function settleRoles(
  found: readonly DatedRole[],
  text: string,
  causes: readonly string[],
  published: string | undefined,
): readonly DatedRole[] {
  const told = withoutRounded(withoutEchoes(withoutFuture(found, published)));
  return withoutForesight(withMishap(withLoss(withAttack(told, causes), text), causes));
}

/** What lies after the notice has not happened, whatever the verb: 来年1月に開く会の案内状を誤って送付した. */
function withoutFuture(found: readonly DatedRole[], published: string | undefined): readonly DatedRole[] {
  const own = found.filter(({ isNotices }) => isNotices).map(({ date }) => date.slice(0, 10));
  const now = published ?? own.sort().at(-1);
  const plans: ReadonlySet<string> = new Set(['notified', 'published']);
  return found.filter(({ role, date }) => now === undefined || plans.has(role) || date.slice(0, 10) <= now);
}

/** Nobody is told of what nobody knows: 4月7日に通知書を送付した before the finding is no notification. */
function withoutForesight(found: readonly DatedRole[]): readonly DatedRole[] {
  const first = firstFound(found);
  return found.filter(({ role, date }) => role !== 'notified' || first === undefined || date >= first);
}

function firstFound(found: readonly DatedRole[]): string | undefined {
  const finds = found.filter(({ role }) => role === 'detected' || role === 'reported-by-third-party');
  return finds.map(({ date }) => date.slice(0, 10)).sort()[0];
}

/**
 * In an article 同日 of … と発表している is the day of the first announcement, whatever date stands between; it says
 * nothing new.
 */
function withoutEchoes(found: readonly DatedRole[]): readonly DatedRole[] {
  const announced = (each: DatedRole): boolean => each.role === 'published';
  const first = found.findIndex((each) => announced(each) && !each.byReference);
  return first < 0 ? found : found.filter((each, at) => !(at > first && announced(each) && each.byReference));
}

/** 2021年8月~12月 of a headline is 2021年8月28日~12月8日 of the text, less exactly. */
function withoutRounded(found: readonly DatedRole[]): readonly DatedRole[] {
  const rounded = new Set(
    found
      .filter(({ role }) => role === 'exposure')
      .flatMap(({ date }) => [roundTo(7, date), roundTo(4, date)]),
  );
  return found.filter(({ role, date }) => role !== 'exposure' || !rounded.has(date));
}

/** A date or interval to so many characters: 7 for months, 4 for years; undefined where it is no more exact. */
function roundTo(length: number, date: string): string | undefined {
  const rounded = date
    .split('/')
    .map((end) => end.slice(0, length))
    .join('/');
  return rounded === date ? undefined : rounded;
}

/** Where lists of passwords were tried, the stretch that the notice names is that of the log-ins. */
function withAttack(found: readonly DatedRole[], causes: readonly string[]): readonly DatedRole[] {
  if (!causes.includes('credential-stuffing')) return found;
  return found.map((each) =>
    each.role === 'exposure' && each.date.includes('/')
      ? { ...each, role: 'intrusion', because: [...each.because, passwordsTried] }
      : each,
  );
}

/** What was sent or posted before it was found out is the mishap itself, where the incident is one of that kind. */
function withMishap(roles: readonly DatedRole[], causes: readonly string[]): readonly DatedRole[] {
  const others = roles.filter(({ role }) => role !== 'handed-over');
  const known = others.some(({ role }) => role === 'occurred' || role === 'exposure');
  if (known || !causes.some((code) => code.startsWith('mis-'))) return others;
  const end = firstFound(others);
  const isMishap = ({ role, date }: DatedRole): boolean =>
    role === 'handed-over' && (end === undefined || date.slice(0, 10) <= end);
  const mishaps = new Set(roles.filter(isMishap).map(({ date }) => date));
  return roles.flatMap((each) => {
    if (isMishap(each)) return [{ ...each, role: 'occurred' as const, because: [...each.because, mishap] }];
    return each.role === 'handed-over' || (each.role === 'notified' && mishaps.has(each.date)) ? [] : [each];
  });
}
