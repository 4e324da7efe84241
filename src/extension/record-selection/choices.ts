import { l10n } from 'vscode';
import type { OwnVocabulary, SelectionReading } from '../../analysis/index.ts';
import { similarFields } from '../../analysis/light.ts';
import { type Choice, separator } from '../quick-input/choices.ts';
import { codeChoice, codeChoices, type ListedCode } from '../quick-input/code-choices.ts';
import { qualified, unitInWords } from '../hovers/wording.ts';
import { type Draft, draftOf } from './draft.ts';

/** All that selected words can be recorded as in one list: first what they say, then the kinds, then every code. */
export function selectionChoices(
  readings: readonly SelectionReading[],
  name: string,
  own: OwnVocabulary | undefined,
): readonly Choice<Draft>[] {
  const likely = readings.map((reading) => likelyChoice(reading, own));
  const asCode = (choice: Choice<ListedCode>): Choice<Draft> => {
    const { value, ...item } = choice;
    return { ...item, ...(value && { value: draftOfCode(value) }) };
  };
  const read = new Set(readings.map((reading) => (reading.kind === 'field' ? reading.code : '')));
  const similar = similarFields(name, own)
    .filter((code) => !read.has(code))
    .map((code) => asCode(codeChoice({ list: 'fields', code }, own)));
  return [
    ...(likely.length > 0 ? [separator(l10n.t('From the selected words'))] : []),
    ...likely,
    ...(similar.length > 0 ? [separator(l10n.t('Similar words'))] : []),
    ...similar,
    separator(l10n.t('Other values')),
    {
      label: `$(symbol-numeric) ${l10n.t('Count')}`,
      description: 'count · 件数 · 人数',
      value: { kind: 'count' },
    },
    { label: `$(calendar) ${l10n.t('Date')}`, description: 'date · 日付', value: { kind: 'date' } },
    {
      label: `$(organization) ${l10n.t('Organization')}`,
      description: `organization · 組織 · ${name}`,
      value: { kind: 'organization', name },
    },
    {
      label: `$(globe) ${l10n.t('Service')}`,
      description: `service · サービス · ${name}`,
      value: { kind: 'service', name },
    },
    separator(l10n.t('Fields')),
    ...codeChoices('fields', own).map(asCode),
    separator(l10n.t('Causes')),
    ...codeChoices('causes', own).map(asCode),
  ];
}

function draftOfCode({ list, code }: ListedCode): Draft {
  return list === 'fields' ? { kind: 'field', code } : { kind: 'cause', code };
}

function likelyChoice(reading: SelectionReading, own: OwnVocabulary | undefined): Choice<Draft> {
  const value = draftOf(reading);
  switch (reading.kind) {
    case 'field': {
      const { label, description = '' } = codeChoice({ list: 'fields', code: reading.code }, own);
      return { label, description, value };
    }
    case 'cause': {
      const { label, description = '' } = codeChoice({ list: 'causes', code: reading.code }, own);
      return { label, description, value };
    }
    case 'count': {
      const number = new Intl.NumberFormat('en-US').format(reading.value);
      const figure = reading.unit ? `${number} ${unitInWords(reading.unit)}` : number;
      const label = `$(symbol-numeric) ${qualified(figure, reading.qualifier ?? 'exact')}`;
      return { label, description: l10n.t('Count'), value };
    }
    case 'date':
      return { label: `$(calendar) ${reading.value}`, description: l10n.t('Date'), value };
    case 'organization':
      return { label: `$(organization) ${reading.name}`, description: l10n.t('Organization'), value };
    case 'service':
      return { label: `$(globe) ${reading.name}`, description: l10n.t('Service'), value };
  }
}
