import { message } from '../messages.ts';
import type { Mender } from './mend.ts';

/** A value that stands in its list already can go. */
export const repeatedValue: Mender = ({ at }, file) => [
  { title: message('mend.remove', String(file.valueAt(at))), safe: true, edits: file.remove(at) },
];
