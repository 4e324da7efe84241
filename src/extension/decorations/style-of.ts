import type { Annotation, Assertion } from '../../analysis/index.ts';
import type { StyleId } from './decoration-styles.ts';

const fieldStyles: Record<Assertion, StyleId | undefined> = {
  confirmed: 'field.confirmed',
  suspected: 'field.suspected',
  'no-evidence': 'field.noEvidence',
  'ruled-out': 'field.ruledOut',
  // Advice on passwords, the enquiry desk's phone number: nothing leaked, so nothing is marked.
  mention: undefined,
};

/** The look of an annotation; nothing for one that is not marked. */
export function styleOf(annotation: Annotation): StyleId | undefined {
  switch (annotation.kind) {
    case 'field':
      return fieldStyles[annotation.assertion];
    case 'category':
      // An umbrella term says nothing by itself, but クレジットカード情報は含まれておりません rules out its parts.
      return annotation.assertion === 'ruled-out' || annotation.assertion === 'no-evidence'
        ? fieldStyles[annotation.assertion]
        : undefined;
    case 'count':
      return annotation.affected ? 'count' : undefined;
    case 'date':
      return 'date';
    case 'organization':
    case 'service':
      return 'name';
    case 'cause':
      return 'cause';
    case 'candidate':
      return 'candidate';
  }
}
