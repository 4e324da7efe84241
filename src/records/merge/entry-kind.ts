import schema from '../../../schemas/notice-record.schema.json';
import { canonical } from '../evidence/canonical.ts';
import type {
  Cause,
  Count,
  ExcludedField,
  Organization,
  Service,
  TimelineEvent,
} from '../generated/notice-record.ts';

/** How entries of a list are compared and written. */
export interface EntryKind<Value> {
  readonly canonical: (value: Value) => string;
  /** All keys of an entry, in the order of the schema. */
  readonly order: readonly string[];
  /** Those that hold the value: not the evidence, and not what people write for people. */
  readonly valueKeys: readonly string[];
}

export const entryKinds = {
  organizations: kind<Organization>('organization', canonical.organizations),
  services: kind<Service>('service', canonical.services),
  causes: kind<Cause>('cause', canonical.causes),
  counts: kind<Count>('count', canonical.counts),
  excluded: kind<ExcludedField>('excludedField', canonical.excluded),
  timeline: kind<TimelineEvent>('timelineEvent', canonical.timeline),
};

function kind<Value>(
  definition: 'organization' | 'service' | 'cause' | 'count' | 'excludedField' | 'timelineEvent',
  canonicalOf: (value: Value) => string,
): EntryKind<Value> {
  const order = Object.keys(schema.definitions[definition].properties);
  return {
    canonical: canonicalOf,
    order,
    valueKeys: order.filter((key) => key !== 'note' && key !== 'evidence'),
  };
}
