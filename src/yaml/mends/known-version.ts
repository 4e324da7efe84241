import { message } from '../messages.ts';
import type { Mender } from './mend.ts';

/** A version that is not known here: the file may be of a newer kind, so a person has to look. */
export const knownVersion: Mender = ({ at }, file) => {
  const version = file.schemaAt(at)?.const;
  if (typeof version !== 'number' && typeof version !== 'string') return [];
  return [
    {
      title: message('mend.change', version),
      safe: false,
      edits: file.replace(at, file.inline(at, version)),
    },
  ];
};
