import type { Incident } from '../model/incident.ts';
import type { Span } from '../model/span.ts';
import { isBlank } from '../text/lines.ts';
import { within } from '../text/locate.ts';
import type { IncidentScope } from './scope.ts';

/** What may stand with the date on its line: 発表日：, 更新日, 付, a category of the page. */
const label = /^(?:[^、。]{0,14}(?:日|日時|日付|更新|公開|掲載|投稿|発表|公表)[ :/】)]*)?$/;
const tail = /^(?: ?付け?)?(?:[ |/(].{0,40})?$/;

/** Letterhead and signature stand within so many lines of an article's two ends. */
const reach = 14;

/**
 * The day on which an article says that it was published: before the title of a digest's entry, else a full date in its headline, else alone on a line (or behind
 * a label) near the top, else near the bottom. Nothing where the text gives none: the caller's reference date is no part
 * of the notice.
 */
export function publishedDate(scope: IncidentScope): Incident['published'] {
  if (scope.posted) {
    const { value, start, end } = scope.posted;
    return { date: value, evidence: [{ start, end }] };
  }
  const full = scope.dates.filter(
    ({ value, implied }) => implied.length === 0 && /^\d{4}-\d{2}-\d{2}$/.test(value),
  );
  const { headline } = scope;
  const titled = headline && full.find(({ start, end }) => headline.start <= start && end <= headline.end);
  const lines = within(scope.layout.lines, scope.section).filter((line) => !isBlank(line));
  const top = lines[Math.min(reach, lines.length - 1)]?.end ?? 0;
  const bottom = lines[Math.max(0, lines.length - 1 - reach)]?.start ?? 0;
  const alone = full.filter((date) => standsAlone(scope, date));
  const chosen =
    titled ?? alone.find(({ end }) => end <= top) ?? alone.filter(({ start }) => start >= bottom).at(-1);
  return chosen && { date: chosen.value, evidence: [{ start: chosen.start, end: chosen.end }] };
}

function standsAlone({ layout }: IncidentScope, date: Span): boolean {
  const line = layout.lineAt(date.start);
  if (!line || line.end < date.end) return false;
  const before = layout.text.slice(line.start, date.start).trim();
  const behind = layout.text.slice(date.end, line.bodyEnd);
  return label.test(before) && tail.test(behind);
}
