import type { Annotation } from '../../analysis/index.ts';
import type { ValueKind } from './record-value.ts';

/** What a mention of each kind can have become in a record. */
export const kindsOfMention: Readonly<Record<Annotation['kind'], readonly ValueKind[]>> = {
  field: ['field', 'excluded'],
  category: ['excluded'],
  candidate: ['field', 'excluded'],
  count: ['count', 'total'],
  date: ['event', 'period', 'published'],
  organization: ['organization'],
  service: ['service'],
  cause: ['cause'],
};
