import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * What a journal knows an engine by: its version, and what it is built of, because development changes one without the
 * other.
 *
 * @param script the bundle that reads notices
 */
export function engineVersion(version: string, script: string): string {
  return `${version}+${createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 12)}`;
}
