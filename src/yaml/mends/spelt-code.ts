import { message } from '../messages.ts';
import type { Mender } from './mend.ts';

/** A code of one's own in letters that codes do not have: `Locker Number` → `locker-number`. */
export const speltCode: Mender = ({ at, data }, file) => {
  const written = file.valueAt(at);
  if (typeof written !== 'string' || data.suggestion === undefined) return [];
  // Where letters would get lost it is not evident what was meant: ロッカーNo.
  const safe = /^[\x20-\x7e]+$/.test(written);
  return [
    {
      title: message('mend.change', data.suggestion),
      safe,
      edits: file.replace(at, file.inline(at, data.suggestion)),
    },
  ];
};
