import type { DateRecogniser } from './date-recogniser.ts';
import { isDay, isMonth } from './pattern-parts.ts';

/**
 * 12/27, 3/5: month and day, or any fraction. A weekday, a clock time or a range on its left makes it a date
 * (12/27(水), 2022/10/1~10/15), see `refiners/keep-supported.ts`.
 */
export const dateSlashMonthDay: DateRecogniser = {
  id: 'date-slash-month-day',
  begins: { marks: '/' },
  pattern:
    /(?<![0-9A-Za-z_/.=#%&?,]|(?<![0-9])-)(?<month>[0-9]{1,2})\/(?<day>[0-9]{1,2})(?![0-9A-Za-z_/%=]|[.,][0-9]|-[0-9]{3})/gu,
  recognise({ groups = {} }) {
    const month = Number(groups.month);
    const day = Number(groups.day);
    return isMonth(month) && isDay(undefined, month, day) ? { value: { month, day } } : undefined;
  },
};
