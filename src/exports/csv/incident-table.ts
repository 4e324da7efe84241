import type { NoticeRecord } from '../../records/index.ts';
import { figuresOfAll, figureText, mainFigure } from '../records/figure.ts';
import { type Columns, csvTable } from './csv-table.ts';

/** A table with one row an incident. */
const columns: Columns<NoticeRecord> = {
  id: ({ id }) => id,
  notice: ({ source }) => source.notice,
  published: ({ source }) => source.published,
  title: ({ title }) => title,
  organizations: ({ organizations }) => organizations.map(({ name, role }) => `${name} (${role})`),
  services: ({ services = [] }) => services.map(({ name }) => name),
  causes: ({ causes = [] }) => causes.map(({ code }) => code),
  certainty: ({ exposures }) => unique(exposures.map(({ certainty }) => certainty)),
  periods: ({ exposures }) => unique(exposures.flatMap(({ period }) => period ?? [])),
  fields: ({ exposures }) => unique(exposures.flatMap(({ fields = [] }) => fields)),
  affected: (record) => mainFigure(figuresOfAll(record))?.value,
  unit: (record) => mainFigure(figuresOfAll(record))?.unit,
  qualifier: (record) => mainFigure(figuresOfAll(record))?.qualifier,
  counts: ({ exposures }) => exposures.flatMap(({ counts = [] }) => counts.map(figureText)),
  totals: ({ totals = [] }) => totals.map(figureText),
  excluded: ({ excluded = [] }) => excluded.map(({ field, basis }) => `${field} (${basis})`),
  timeline: ({ timeline = [] }) => timeline.map(({ date, event }) => `${date} ${event}`),
  review: ({ review }) => review.status,
};

export const incidentTable = csvTable(columns);

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
