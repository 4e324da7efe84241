import type { NoticeRecord } from '../../records/index.ts';

type Count = NonNullable<NoticeRecord['totals']>[number];

/** The columns of a table with one row an incident; what is many stands in one cell, parted by semicolons. */
const COLUMNS: Readonly<Record<string, (record: NoticeRecord) => readonly (string | undefined)[]>> = {
  id: ({ id }) => [id],
  notice: ({ source }) => [source.notice],
  published: ({ source }) => [source.published],
  title: ({ title }) => [title],
  organizations: ({ organizations }) => organizations.map(({ name, role }) => `${name} (${role})`),
  services: ({ services = [] }) => services.map(({ name }) => name),
  causes: ({ causes = [] }) => causes.map(({ code }) => code),
  certainty: ({ exposures }) => unique(exposures.map(({ certainty }) => certainty)),
  periods: ({ exposures }) => unique(exposures.map(({ period }) => period)),
  fields: ({ exposures }) => unique(exposures.flatMap(({ fields = [] }) => fields)),
  counts: ({ exposures }) => exposures.flatMap(({ counts = [] }) => counts.map(countText)),
  totals: ({ totals = [] }) => totals.map(countText),
  excluded: ({ excluded = [] }) => excluded.map(({ field, basis }) => `${field} (${basis})`),
  timeline: ({ timeline = [] }) => timeline.map(({ date, event }) => `${date} ${event}`),
  review: ({ review }) => [review.status],
};

export const recordColumns: readonly string[] = Object.keys(COLUMNS);

/** A record as the cells of a row, in the order of `recordColumns`. */
export function recordRow(record: NoticeRecord): string[] {
  return Object.values(COLUMNS).map((column) =>
    column(record)
      .filter((value) => value !== undefined)
      .join('; '),
  );
}

/** `5548 records`, `about 100 people (subset)`. */
function countText(count: Count): string {
  const flags = (['cumulative', 'distinct', 'subset', 'superseded'] as const).filter((flag) => count[flag]);
  const figure = `${count.qualifier === 'exact' ? '' : `${count.qualifier} `}${count.value} ${count.unit}`;
  return flags.length === 0 ? figure : `${figure} (${flags.join(', ')})`;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
