import type { NoticeRecord } from '../../records/index.ts';
import { daySpan } from '../records/days.ts';
import { type Figure, figuresOfAll, mainFigure } from '../records/figure.ts';
import { day, type Field, flag, list, struct, text, whole } from './schema.ts';

const figures = struct(
  whole('value'),
  text('unit'),
  text('qualifier'),
  flag('cumulative'),
  flag('distinct'),
  flag('subset'),
  flag('superseded'),
);

const populations = struct(
  text('label'),
  text('certainty'),
  text('period'),
  day('first_day'),
  day('last_day'),
  list('counts', figures),
  list('fields', text),
);

/** The columns of a file with one row an incident; a row of it is what `incidentRow` gives. */
export const incidentColumns: readonly Field[] = [
  text('id'),
  text('notice'),
  text('sha256'),
  text('published'),
  text('title'),
  list('organizations', struct(text('name'), text('role'))),
  list('services', text),
  list('causes', text),
  list('fields', text),
  whole('affected'),
  text('unit'),
  text('qualifier'),
  list('exposures', populations),
  list('totals', figures),
  list('excluded', struct(text('field'), text('basis'))),
  list('timeline', struct(text('date'), day('first_day'), day('last_day'), text('event'))),
  text('review'),
  text('reviewer'),
];

/** A record without its evidence; figures as `bigint`, days as `Date`, what is not said as `undefined`. */
export function incidentRow(record: NoticeRecord): Readonly<Record<string, unknown>> {
  const { id, source, title, organizations, services = [], causes = [], exposures } = record;
  const { totals = [], excluded = [], timeline = [], review } = record;
  const main = mainFigure(figuresOfAll(record));
  return {
    id,
    notice: source.notice,
    sha256: source.sha256,
    published: source.published,
    title,
    organizations,
    services: services.map(({ name }) => name),
    causes: causes.map(({ code }) => code),
    fields: [...new Set(exposures.flatMap(({ fields = [] }) => fields))],
    affected: main && BigInt(main.value),
    unit: main?.unit,
    qualifier: main?.qualifier,
    exposures: exposures.map(({ label, certainty, period, counts = [], fields = [] }) => ({
      label,
      certainty,
      period,
      ...days(period),
      counts: counts.map(figure),
      fields,
    })),
    totals: totals.map(figure),
    excluded,
    timeline: timeline.map(({ date, event }) => ({ date, ...days(date), event })),
    review: review.status,
    reviewer: review.reviewer,
  };
}

/** A flag that the record does not raise is down. */
function figure({ value, cumulative, distinct, subset, superseded, ...said }: Figure) {
  return {
    ...said,
    value: BigInt(value),
    cumulative: cumulative ?? false,
    distinct: distinct ?? false,
    subset: subset ?? false,
    superseded: superseded ?? false,
  };
}

function days(edtf: string | undefined) {
  const { first, last } = daySpan(edtf);
  return { first_day: first, last_day: last };
}
