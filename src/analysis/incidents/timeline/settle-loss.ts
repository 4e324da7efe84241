import type { Reason } from '../../model/annotation.ts';
import type { DateRole } from './event-patterns.ts';
import type { DatedRole } from './read-date.ts';

const foundAgain: Reason = { by: 'settle-loss', note: 'what was lost is found' };
const lostBetween: Reason = { by: 'settle-loss', note: 'lost between the last sight and the finding' };

const lost = /紛失|盗|所在不明|遺失|亡失|置き忘れ|行方不明|見当たら/u;
/** Still looked for. */
const missed = /見つから|見当たら|発見でき/u;
const isMissed = ({ clause }: DatedRole): boolean =>
  missed.test(clause) && !/判明|発覚|気[付づ]|分か|わか/u.test(clause);
/** …発見され、 of a lost thing is its return. */
const found = /^[^、。]{0,20}(?:発見され|見つかり|見つかった|発見に至り)/u;
/** What makes a loss known, or is the loss. */
const ofLoss: ReadonlySet<DateRole> = new Set(['detected', 'occurred', 'exposure', 'reported-police']);
const isSight = ({ role }: DatedRole): boolean => role === 'last-seen' || role === 'in-use';
const byDate = (a: DatedRole, b: DatedRole): number => (a.date < b.date ? -1 : 1);

/**
 * A loss is found out by what is missing. Where only the last time is told that the thing was seen, it was lost between
 * then and the finding; and once it is known to be lost, to find the thing is to recover it.
 */
export function withLoss(roles: readonly DatedRole[], text: string): readonly DatedRole[] {
  if (!lost.test(text)) return roles.filter((each) => !isSight(each));
  const returned = roles.map((each) =>
    isReturn(each, roles)
      ? { ...each, role: 'recovered' as const, because: [...each.because, foundAgain] }
      : each,
  );
  const [first, ...later] = returned.filter(({ role }) => role === 'detected').sort(byDate);
  if (!first) return returned.filter((each) => !isSight(each));
  const stillMissed = new Set(later.filter(isMissed));
  const known = returned.filter((each) => !stillMissed.has(each));
  const told = known.some(({ role }) => role === 'occurred' || role === 'exposure');
  const last = told ? undefined : lastSight(known, first.date);
  return known.flatMap((each) => {
    if (!isSight(each)) return [each];
    return each === last ? [between(each, first)] : [];
  });
}

function isReturn({ role, date, clause }: DatedRole, roles: readonly DatedRole[]): boolean {
  return (
    role === 'detected' &&
    found.test(clause) &&
    roles.some((other) => ofLoss.has(other.role) && other.date < date)
  );
}

/** The last sight that the notice tells of as such, else the last use on a day before the finding. */
function lastSight(roles: readonly DatedRole[], finding: string): DatedRole | undefined {
  const before = roles.filter(({ date }) => date <= finding).sort(byDate);
  return (
    before.findLast(({ role }) => role === 'last-seen') ??
    before.findLast(({ role, date }) => role === 'in-use' && !finding.startsWith(date.slice(0, 10)))
  );
}

function between(sight: DatedRole, finding: DatedRole): DatedRole {
  const date = sight.date === finding.date ? sight.date : `${sight.date}/${finding.date}`;
  return {
    ...sight,
    role: 'exposure',
    date,
    evidence: [...sight.evidence, ...finding.evidence],
    because: [...sight.because, lostBetween],
  };
}
