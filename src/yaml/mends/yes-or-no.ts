import { message } from '../messages.ts';
import type { Mender } from './mend.ts';

/** What YAML 1.1 took for true and false, and what stands in quotes. */
const words: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  y: true,
  false: false,
  no: false,
  off: false,
  n: false,
};

/** `yes`, `"true"` → `true`. */
export const yesOrNo: Mender = ({ at }, file) => {
  const written = file.valueAt(at);
  if (typeof written !== 'string' || file.schemaAt(at)?.type !== 'boolean') return [];
  const meant = words[written.trim().toLowerCase()];
  if (meant === undefined) return [];
  return [
    { title: message('mend.change', String(meant)), safe: true, edits: file.replace(at, String(meant)) },
  ];
};
