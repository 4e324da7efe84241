import type { Failure } from '../../corpus/failure.ts';

/** A failed input, as stderr names it: `path: code: message`. */
export function failureLine({ path, code, message }: Failure): string {
  return `${path}: ${code}: ${message}\n`;
}
