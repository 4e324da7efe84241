import { daysOf } from '../../analysis/index.ts';

/** The days that an EDTF value spans; an end that is open, or whose year is not known, is left out. */
export interface DaySpan {
  readonly first?: Date;
  readonly last?: Date;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** `2024-03` → all days of March; `2021-10-01/..` → from that day on; `XXXX-07-18` → nothing. */
export function daySpan(value: string | undefined): DaySpan {
  const days = value === undefined ? undefined : daysOf(value);
  return {
    ...(days && Number.isFinite(days.first) && { first: dateOf(days.first) }),
    ...(days && Number.isFinite(days.last) && { last: dateOf(days.last) }),
  };
}

/** Midnight, UTC. */
function dateOf(day: number): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}

/** `2024-03-31` */
export function dayText(date: Date | undefined): string | undefined {
  return date?.toISOString().slice(0, 10);
}
