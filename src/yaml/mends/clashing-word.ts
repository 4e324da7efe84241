import { message } from '../messages.ts';
import type { Mender } from './mend.ts';

/** A word that means something else already, or is ignored: it can go, unless it is the other one that is wrong. */
export const clashingWord: Mender = ({ at }, file) => [
  { title: message('mend.remove', String(file.valueAt(at))), safe: false, edits: file.remove(at) },
];
