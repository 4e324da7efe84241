import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8: of the text, not of the file, so that editor and command line agree, whatever the encoding. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whether a text has a hash, be it with other line ends: a checkout or an editor may have changed those, and only those. */
export function bearsHash(text: string, sha256: string): boolean {
  if (hashOf(text) === sha256) return true;
  const lines = text.replaceAll('\r\n', '\n');
  return [lines, lines.replaceAll('\n', '\r\n')].some((form) => form !== text && hashOf(form) === sha256);
}
