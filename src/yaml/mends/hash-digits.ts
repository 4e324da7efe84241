import { message } from '../messages.ts';
import type { Mender } from './mend.ts';

/** A hash in capitals, with blanks, or with its name before it: `SHA256:9F2C…` → `9f2c…`. */
export const hashDigits: Mender = ({ at }, file) => {
  const written = file.valueAt(at);
  const { pattern } = file.schemaAt(at) ?? {};
  if (typeof written !== 'string' || pattern === undefined) return [];
  const digits = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*sha-?256\s*[:=]?/u, '')
    .replace(/[\s:-]/gu, '');
  if (!new RegExp(pattern, 'u').test(digits)) return [];
  return [
    { title: message('mend.change', digits), safe: true, edits: file.replace(at, file.inline(at, digits)) },
  ];
};
