import type { CountUnit, EventCode, OrganizationRole, Qualifier } from '../../analysis/index.ts';
import type { RecordValue } from '../values/record-value.ts';
import type { Correction, JudgedAssertion } from './correction.ts';

/**
 * What a value of a record says now, in the terms in which it can be corrected: what a person is shown before changing it.
 * Of a field it is the code alone, because its certainty is that of its exposure.
 */
export function saidBy({ kind, text }: Pick<RecordValue, 'kind' | 'text'>): Correction {
  // The compact form of a value: a record holds no other codes in these places, or says so among its problems.
  const [first = '', second = '', third = ''] = text.split(' ');
  switch (kind) {
    case 'count':
    case 'total':
      return { value: Number(first), unit: second as CountUnit, qualifier: third as Qualifier };
    case 'event':
      return { date: first, event: second as EventCode };
    case 'period':
    case 'published':
      return { date: text };
    case 'field':
    case 'cause':
      return { code: text };
    case 'excluded':
      return { code: first, assertion: second as JudgedAssertion };
    case 'certainty':
      return { assertion: text as JudgedAssertion };
    case 'organization': {
      // A name may have spaces in it, a role has none.
      const cut = text.lastIndexOf(' ');
      return { name: text.slice(0, cut), role: text.slice(cut + 1) as OrganizationRole };
    }
    case 'service':
      return { name: text };
    case 'title':
    case 'label':
      return { text };
  }
}
