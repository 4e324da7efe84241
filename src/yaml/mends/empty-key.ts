import { message } from '../messages.ts';
import type { Mender } from './mend.ts';

/** A key without a value, or a blank text, that nothing asks for: it says nothing, and can go. */
export const emptyKey: Mender = ({ at }, file) => {
  const last = at.at(-1);
  if (last === undefined || file.isRequired(at)) return [];
  const what = typeof last === 'number' ? (file.textAt(at) ?? '') : last;
  return [{ title: message('mend.remove', what), safe: true, edits: file.remove(at) }];
};
