import { message } from './messages.ts';
import { pathText, type Path } from './locate.ts';
import type { Finding } from './problem.ts';

/** Every value of a list that stood before; @param path of the list */
export function repeatedValues(path: Path, list: unknown): Finding[] {
  if (!Array.isArray(list)) return [];
  const seen = new Set<unknown>();
  return list.flatMap((value: unknown, place): Finding[] => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const at = [...path, place];
    return [
      { code: 'duplicate-value', path: at, message: message('duplicate-value', pathText(at), String(value)) },
    ];
  });
}
