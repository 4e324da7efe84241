import type { Assertion, CountUnit, EventCode, OrganizationRole, Qualifier } from '../../analysis/index.ts';
import type { ValueKind } from '../values/record-value.ts';

/** What a notice can say of a leak, as a person judges it: of a mere mention a record holds nothing. */
export type JudgedAssertion = Exclude<Assertion, 'mention'>;

/**
 * What a person says of a value. What is not named stays; what a value has no place for is passed over.
 *
 * | property                     | of                                                                             |
 * | ---------------------------- | ------------------------------------------------------------------------------ |
 * | `value`, `unit`, `qualifier` | a count or total                                                               |
 * | `date`                       | an event, a period, the day of publication                                     |
 * | `event`                      | an event                                                                       |
 * | `code`                       | a field, an excluded field, a cause                                            |
 * | `assertion`                  | a field or an excluded field, which it turns into the other; a whole exposure's certainty |
 * | `role`                       | an organisation                                                                |
 * | `name`                       | an organisation, a service                                                     |
 * | `text`                       | a title, a label                                                               |
 */
export interface Correction {
  readonly value?: number;
  readonly unit?: CountUnit;
  readonly qualifier?: Qualifier;
  /** EDTF. */
  readonly date?: string;
  readonly event?: EventCode;
  readonly code?: string;
  readonly assertion?: JudgedAssertion;
  readonly role?: OrganizationRole;
  readonly name?: string;
  readonly text?: string;
}

/** What can be said of each kind of value. */
const places: Readonly<Record<ValueKind, readonly (keyof Correction)[]>> = {
  title: ['text'],
  published: ['date'],
  organization: ['name', 'role'],
  service: ['name'],
  cause: ['code'],
  label: ['text'],
  certainty: ['assertion'],
  period: ['date'],
  count: ['value', 'unit', 'qualifier'],
  field: ['code', 'assertion'],
  total: ['value', 'unit', 'qualifier'],
  excluded: ['code', 'assertion'],
  event: ['date', 'event'],
};

/** The properties of a correction that a kind of value has a place for: what can be corrected of it, in this order. */
export function correctable(kind: ValueKind): readonly (keyof Correction)[] {
  return places[kind];
}
