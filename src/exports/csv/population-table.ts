import type { NoticeRecord } from '../../records/index.ts';
import { daySpan, dayText } from '../records/days.ts';
import { figureText, mainFigure } from '../records/figure.ts';
import { type Columns, csvTable } from './csv-table.ts';

/** A group of victims that the notice states apart, and the incident that befell it. */
export interface Population {
  readonly record: NoticeRecord;
  /** Its place in the record, from 1. */
  readonly number: number;
  readonly exposure: NoticeRecord['exposures'][number];
}

/** A table with one row a population. */
const columns: Columns<Population> = {
  id: ({ record }) => record.id,
  population: ({ number }) => number,
  notice: ({ record }) => record.source.notice,
  organizations: ({ record }) => record.organizations.map(({ name, role }) => `${name} (${role})`),
  causes: ({ record }) => record.causes?.map(({ code }) => code),
  label: ({ exposure }) => exposure.label,
  certainty: ({ exposure }) => exposure.certainty,
  period: ({ exposure }) => exposure.period,
  first_day: ({ exposure }) => dayText(daySpan(exposure.period).first),
  last_day: ({ exposure }) => dayText(daySpan(exposure.period).last),
  fields: ({ exposure }) => exposure.fields,
  affected: ({ exposure }) => mainFigure(exposure.counts ?? [])?.value,
  unit: ({ exposure }) => mainFigure(exposure.counts ?? [])?.unit,
  qualifier: ({ exposure }) => mainFigure(exposure.counts ?? [])?.qualifier,
  counts: ({ exposure }) => exposure.counts?.map(figureText),
  review: ({ record }) => record.review.status,
};

export const populationTable = csvTable(columns);

export function populationsOf(record: NoticeRecord): readonly Population[] {
  return record.exposures.map((exposure, index) => ({ record, number: index + 1, exposure }));
}
