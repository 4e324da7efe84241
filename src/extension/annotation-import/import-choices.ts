import { l10n } from 'vscode';
import type { ImportFormatName } from '../../imports/import-formats.ts';
import type { Choice } from '../quick-input/choices.ts';

/** The tools that annotations come back from. */
export function importChoices(): readonly Choice<ImportFormatName>[] {
  return [
    { label: 'brat', value: 'brat', detail: l10n.t('A folder with .ann and .txt files') },
    { label: 'doccano', value: 'doccano', detail: l10n.t('The JSONL of a project for sequence labelling') },
    { label: 'Label Studio', value: 'label-studio', detail: l10n.t('The JSON of a project') },
  ];
}

/** What people answer for. */
export function acceptChoices(): readonly Choice<boolean>[] {
  return [
    { label: l10n.t('Only for what they changed'), value: false },
    {
      label: l10n.t('For every value that came back'),
      detail: l10n.t('Values whose labels are as they were count as accepted'),
      value: true,
    },
  ];
}
