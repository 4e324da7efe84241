import type { EntryList } from '../../yaml/index.ts';
import { keyOrder } from '../merge/key-order.ts';
import { readOf } from '../merge/written-evidence.ts';

/**
 * A person has given a value: what the machine read stays in its evidence, so that the value counts as corrected. Where
 * the person says just what the machine read, it counts as accepted.
 *
 * @param text the value as it now is, in the compact form of `read`
 */
export function vouch(evidence: EntryList | undefined, text: string): void {
  const read = readOf(evidence?.values());
  if (read === undefined) return;
  const first = evidence?.entry(0, keyOrder.evidence);
  if (read === text) first?.set('accepted', true);
  else first?.remove('accepted');
}
