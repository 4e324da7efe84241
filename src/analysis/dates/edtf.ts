/** Writing dates in EDTF (ISO 8601-2), levels 0 and 1: https://www.loc.gov/standards/datetime/ */

export interface ClockTime {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

/** A point in time as exactly as it is known; a year that nothing gives is absent. */
export interface DatePoint {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly time?: ClockTime;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/**
 * `2021-12-07`, `2021-08`, `2019-12-04T18:00`, `XXXX-07-18`. A clock time of whole hours stays as exact as it was
 * written: 18時 is `T18`, 18:00 is `T18:00`.
 */
export function writePoint({ year, month, day, time }: DatePoint): string {
  let written = year === undefined ? 'XXXX' : pad(year, 4);
  if (month !== undefined) written += `-${pad(month)}`;
  if (day === undefined) return written;
  written += `-${pad(day)}`;
  if (!time) return written;
  const parts = [time.hour, time.minute, time.second].filter((part) => part !== undefined);
  return `${written}T${parts.map((part) => pad(part)).join(':')}`;
}

/** `A/B`, and with an end missing `../B` or `A/..`. */
export function writeInterval(from: DatePoint | undefined, to: DatePoint | undefined): string {
  return `${from ? writePoint(from) : '..'}/${to ? writePoint(to) : '..'}`;
}
