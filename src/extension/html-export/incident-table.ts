import { l10n } from 'vscode';
import type { Exposure, Incident, IncidentCount, namesWith } from '../../analysis/index.ts';
import { codeNames } from '../../analysis/light.ts';
import type { PageIncident } from '../../exports/html/annotated-page.ts';
import { assertionInWords, figureInWords, flagsInWords, roleInWords } from '../hovers/wording.ts';
import { named } from './mark-title.ts';

type Names = ReturnType<typeof namesWith>;

/** Who, which service, which data of how many, when and why, in a few rows. */
export function incidentTable(incident: Incident, number: number, names: Names): PageIncident {
  const { title, organizations, services, causes, exposures, totals, excluded, timeline } = incident;
  return {
    title: title?.text ?? l10n.t('Incident {0}', number),
    rows: [
      {
        label: l10n.t('Organizations'),
        values: organizations.map(({ name, role }) => `${name} (${roleInWords(role)})`),
      },
      { label: l10n.t('Services'), values: services.map(({ name }) => name) },
      { label: l10n.t('Causes'), values: causes.map(({ code }) => named(code, names.causes)) },
      { label: l10n.t('Totals'), values: totals.map(count) },
      ...exposures.map((exposure, index) => exposureRow(exposure, index + 1, exposures.length, names)),
      {
        label: l10n.t('Not affected'),
        values: excluded.map(
          ({ field, basis }) => `${named(field, names.fields)}: ${assertionInWords(basis)}`,
        ),
      },
      {
        label: l10n.t('Timeline'),
        values: timeline.map(({ date, event }) => `${date} ${named(event, codeNames.events)}`),
      },
    ],
  };
}

function exposureRow(
  { label, certainty, period, counts, fields }: Exposure,
  number: number,
  of: number,
  names: Names,
): PageIncident['rows'][number] {
  const other = of > 1 ? l10n.t('Population {0}', number) : l10n.t('Data');
  return {
    label: label?.text ?? other,
    values: [
      [assertionInWords(certainty), period?.value ?? ''].filter(Boolean).join(' · '),
      ...counts.map(count),
      fields.map(({ code }) => named(code, names.fields)).join(', '),
    ].filter(Boolean),
  };
}

function count(figure: IncidentCount): string {
  return [figureInWords(figure), ...flagsInWords(figure)].join(' · ');
}
