import { countFlags } from '../evidence/canonical.ts';
import type { RejectedKind } from '../generated/notice-record.ts';

/** The list of a record that entries of a kind stand in; counts stand in exposures. */
export const listOfKind = {
  organization: 'organizations',
  service: 'services',
  cause: 'causes',
  total: 'totals',
  excluded: 'excluded',
  event: 'timeline',
} as const satisfies Record<Exclude<RejectedKind, 'count'>, string>;

export function isRejectedKind(kind: unknown): kind is RejectedKind {
  return typeof kind === 'string' && (kind === 'count' || kind in listOfKind);
}

/**
 * An entry out of the compact form in which evidence keeps it: `88 people about distinct` is
 * `{value: 88, unit: 'people', qualifier: 'about', distinct: true}`.
 */
export function readEntry(kind: RejectedKind, read: string): Record<string, string | number | boolean> {
  const [first = '', second = '', ...more] = read.split(' ');
  switch (kind) {
    case 'organization': {
      // A name may have spaces in it, a role has none.
      const cut = read.lastIndexOf(' ');
      return { name: read.slice(0, cut), role: read.slice(cut + 1) };
    }
    case 'service':
      return { name: read };
    case 'cause':
      return { code: read };
    case 'count':
    case 'total': {
      const [qualifier = '', ...said] = more;
      const flags = countFlags.filter((flag) => said.includes(flag)).map((flag) => [flag, true] as const);
      return { value: Number(first), unit: second, qualifier, ...Object.fromEntries<true>(flags) };
    }
    case 'excluded':
      return { field: first, basis: second };
    case 'event':
      return { date: first, event: second };
  }
}
