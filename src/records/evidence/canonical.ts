import type {
  Cause,
  Count,
  ExcludedField,
  Organization,
  Service,
  TimelineEvent,
} from '../generated/notice-record.ts';

/**
 * Values as compact strings: what evidence keeps as `read`. A value that still equals its `read` is the machine's. Plain
 * values (a title, a period, a field code) are their own string.
 */
export const canonical = {
  /** `誠和 discloser` */
  organizations: ({ name, role }: Pick<Organization, 'name' | 'role'>): string => `${name} ${role}`,
  services: ({ name }: Pick<Service, 'name'>): string => name,
  causes: ({ code }: Pick<Cause, 'code'>): string => code,
  /** `3705 records exact`, `88 people about distinct` */
  counts: (count: Omit<Count, 'evidence'>): string =>
    [count.value, count.unit, count.qualifier, ...countFlags.filter((flag) => count[flag] === true)].join(
      ' ',
    ),
  /** `card-number ruled-out` */
  excluded: ({ field, basis }: Pick<ExcludedField, 'field' | 'basis'>): string => `${field} ${basis}`,
  /** `2021-12-08 detected` */
  timeline: ({ date, event }: Pick<TimelineEvent, 'date' | 'event'>): string => `${date} ${event}`,
};

export const countFlags = ['cumulative', 'distinct', 'subset', 'superseded'] as const;
