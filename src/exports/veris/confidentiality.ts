import type { NoticeRecord } from '../../records/index.ts';
import { type Figure, figuresOfAll, figureText, mainFigure } from '../records/figure.ts';
import { placesOf } from './places.ts';
import type { Untold } from './untold.ts';
import type { VerisAttribute } from './veris-incident.ts';

/** What VERIS may count as records, those that it means first. */
const UNITS = ['records', 'people', 'accounts', 'households'] as const satisfies readonly Figure['unit'][];

/** What was disclosed, or may have been; nothing where the record tells of no exposure. */
export function confidentialityOf(
  record: NoticeRecord,
  untold: Untold,
): Pick<VerisAttribute, 'confidentiality'> {
  const { exposures } = record;
  if (exposures.length === 0) return {};
  const varieties = new Set<string>();
  for (const field of new Set(exposures.flatMap(({ fields = [] }) => fields))) {
    const variety = placesOf('fields', field)[0]?.variety;
    if (variety === undefined) untold.push(`field ${field}`);
    else varieties.add(variety);
  }
  const total = mainFigure(figuresOfAll(record), UNITS);
  const stated = [...(record.totals ?? []), ...exposures.flatMap(({ counts = [] }) => counts)];
  if (!total && stated.length > 0)
    untold.push('a figure of the whole incident, which the record does not have');
  const notes = notesOn(record);
  return {
    confidentiality: {
      data_disclosure: exposures.some(({ certainty }) => certainty === 'confirmed') ? 'Yes' : 'Potentially',
      ...(total && { data_total: total.value }),
      ...(varieties.size > 0 && { data: [...varieties].map((variety) => ({ variety })) }),
      ...(notes !== '' && { notes }),
    },
  };
}

/** Figures with what makes them less than exact, and each population by itself where there are several. */
function notesOn({ totals = [], exposures }: NoticeRecord): string {
  const populations = exposures.map(({ label, certainty, period, counts = [], fields = [] }, index) =>
    [
      exposures.length > 1 ? `Population ${index + 1}` : 'Affected',
      ...(label === undefined ? [] : [label]),
      certainty,
      ...(period === undefined ? [] : [period]),
      ...counts.map(figureText),
      ...fields,
    ].join('; '),
  );
  const whole = totals.length > 0 ? [`In total: ${totals.map(figureText).join('; ')}`] : [];
  return [...whole, ...populations].map((line) => `${line}.`).join(' ');
}
