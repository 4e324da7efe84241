import { l10n } from 'vscode';
import type { AnyFormatName } from '../../exports/export-formats.ts';
import type { ReviewStatus } from '../../records/index.ts';
import type { Choice } from '../quick-input/choices.ts';

/** The forms in which records leave, the most asked for first. */
export function formatChoices(): readonly Choice<AnyFormatName>[] {
  const forms: Readonly<Record<AnyFormatName, readonly [label: string, detail: string]>> = {
    csv: [l10n.t('CSV: incidents'), l10n.t('A table with a row an incident, without the evidence')],
    'populations-csv': [
      l10n.t('CSV: populations'),
      l10n.t('A table with a row for each group of victims that the notice states apart'),
    ],
    jsonl: ['JSON Lines', l10n.t('A record a line, with the evidence')],
    parquet: ['Parquet', l10n.t('Typed columns, a row an incident, without the evidence')],
    'web-annotation': [
      'Web Annotation',
      l10n.t('W3C Web Annotations in JSON-LD: the words of the notices that each value rests on'),
    ],
    doccano: ['doccano', l10n.t('Labels on the texts of the notices, for doccano (JSONL)')],
    brat: ['brat', l10n.t('A folder for brat, with labels on the texts of the notices')],
    'label-studio': [
      'Label Studio',
      l10n.t('A folder for Label Studio, with labels on the texts of the notices'),
    ],
    veris: ['VERIS', l10n.t('VERIS 1.4.0 incidents in JSON; what has no place there is in the log')],
  };
  return (Object.entries(forms) as [AnyFormatName, readonly [string, string]][]).map(
    ([value, [label, detail]]) => ({ label, detail, description: value, value }),
  );
}

/** Which records leave, by how far their review is; `undefined` within is all of them. */
export function statusChoices(): readonly Choice<{ readonly statuses?: readonly ReviewStatus[] }>[] {
  return [
    { label: l10n.t('All records'), value: {} },
    { label: l10n.t('Approved records only'), value: { statuses: ['approved'] } },
    {
      label: l10n.t('All but rejected records'),
      value: { statuses: ['draft', 'in-review', 'approved'] },
    },
  ];
}
