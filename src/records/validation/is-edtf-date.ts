import schema from '../../../schemas/notice-record.schema.json';
import { impossibleDays } from './value-rules.ts';

const form = new RegExp(schema.definitions.edtfDate.pattern, 'u');

/** Whether a text is a date or an interval as records hold it (EDTF), of days that the calendar has. */
export function isEdtfDate(text: string): boolean {
  return form.test(text) && impossibleDays(text, []).length === 0;
}
