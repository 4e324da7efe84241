import { type Finding, type Path, message, pathText } from '../../yaml/index.ts';

/** What no schema can say of single values: days that no month has, quotes that are not as long as their span. */
export function brokenRules(record: unknown): Finding[] {
  const findings: Finding[] = [];
  walk(record, [], (value, path) => {
    if (typeof value === 'string' && dateKeys.has(path.at(-1))) findings.push(...impossibleDays(value, path));
    if (isMap(value)) findings.push(...badSpan(value, path));
  });
  return findings;
}

const dateKeys = new Set<string | number | undefined>(['published', 'period', 'date']);

function walk(value: unknown, path: Path, visit: (value: unknown, path: Path) => void): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    walk(child, [...path, Array.isArray(value) ? Number(key) : key], visit);
  }
}

/** The 30th of February, in a known or unknown year. */
export function impossibleDays(date: string, path: Path): Finding[] {
  return [...date.matchAll(/(\d{4}|XXXX)-(\d\d)-(\d\d)/g)].flatMap(([whole, year, month, day]): Finding[] => {
    // Of a year that nothing gives it is not known whether it is a leap year.
    const days = new Date(Date.UTC(year === 'XXXX' ? 2000 : Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) <= days || Number(month) > 12) return [];
    return [{ code: 'bad-date', path, message: message('bad-date.calendar', pathText(path), whole) }];
  });
}

function badSpan({ start, end, exact }: Readonly<Record<string, unknown>>, path: Path): Finding[] {
  if (typeof start !== 'number' || typeof end !== 'number') return [];
  const at = pathText(path);
  if (typeof exact === 'string') {
    if (exact.length === end - start) return [];
    return [
      {
        code: 'bad-span',
        path: [...path, 'end'],
        message: message('bad-span', at, end - start, exact.length),
      },
    ];
  }
  if (start <= end) return [];
  return [{ code: 'bad-span', path: [...path, 'start'], message: message('bad-section', at, start, end) }];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
