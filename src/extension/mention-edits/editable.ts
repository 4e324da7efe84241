import type { Annotation } from '../../analysis/index.ts';
import type { Correction, JudgedAssertion } from '../../records/index.ts';

/** What can be said anew of a mention. */
export type Property = keyof Correction;

/** What can be said anew of a mention, the likeliest first. */
export function editableOf(mention: Annotation): readonly Property[] {
  switch (mention.kind) {
    case 'field':
      return ['assertion', 'code'];
    case 'category':
      return ['assertion'];
    case 'count':
      return ['value', 'unit', 'qualifier'];
    case 'date':
      return ['date', 'event'];
    case 'organization':
      return ['role', 'name'];
    case 'service':
      return ['name'];
    case 'cause':
      return ['code'];
    case 'candidate':
      return [];
  }
}

/** What the machine reads a mention as, in the terms in which it can be said anew. */
export function saidByMachine(mention: Annotation): Correction {
  switch (mention.kind) {
    case 'field':
      return { code: mention.code, ...judged(mention.assertion) };
    case 'category':
      return judged(mention.assertion);
    case 'count':
      return { value: mention.value, unit: mention.unit, qualifier: mention.qualifier };
    case 'date':
      return { date: mention.value };
    case 'organization':
      return { name: mention.name, role: mention.role };
    case 'service':
      return { name: mention.name };
    case 'cause':
      return { code: mention.code };
    case 'candidate':
      return {};
  }
}

function judged(assertion: JudgedAssertion | 'mention'): { readonly assertion?: JudgedAssertion } {
  return assertion === 'mention' ? {} : { assertion };
}
