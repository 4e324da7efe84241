import { message } from '../messages.ts';
import type { Mender } from './mend.ts';

/** A text that YAML reads as a number or as true or false: `2021` → `"2021"`, digit by digit as it is written. */
export const textInQuotes: Mender = ({ at }, file) => {
  const written = file.textAt(at);
  if (written === undefined || file.schemaAt(at)?.type !== 'string') return [];
  const text = file.inline(at, written);
  return [{ title: message('mend.change', text), safe: true, edits: file.replace(at, text) }];
};
