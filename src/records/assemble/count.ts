import type { CountValue, IncidentCount } from '../../analysis/index.ts';
import { canonical, countFlags } from '../evidence/canonical.ts';
import type { Cite } from '../evidence/citation.ts';
import type { Count } from '../generated/notice-record.ts';

export function toCount(from: IncidentCount, cite: Cite): Count {
  const value = figures(from);
  return { ...value, evidence: cite(from.evidence, canonical.counts(value)) };
}

/** What a record holds of a figure; flags only where they are set. */
export function figures(from: CountValue): Count {
  const flags = Object.fromEntries(countFlags.filter((flag) => from[flag]).map((flag) => [flag, true]));
  return { value: from.value, unit: from.unit, qualifier: from.qualifier, ...flags };
}
