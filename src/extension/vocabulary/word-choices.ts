import { l10n } from 'vscode';
import type { OwnVocabulary } from '../../analysis/index.ts';
import { similarFields } from '../../analysis/light.ts';
import type { FormOf } from '../../vocabulary/index.ts';
import { type Choice, separator } from '../quick-input/choices.ts';
import { codeChoice, codeChoices } from '../quick-input/code-choices.ts';

/** What a word can mean: a code, whose name is still to be asked where it is new, or a name. */
export type Meaning =
  FormOf | { readonly list: 'organizations' | 'services' } | { readonly newCodeIn: FormOf['list'] };

/** All that a word can mean in one list: first the codes of which a word is like it, then names and new codes, then every code. */
export function wordChoices(term: string, own: OwnVocabulary | undefined): readonly Choice<Meaning>[] {
  const similar = similarFields(term, own).map((code) => codeChoice({ list: 'fields', code }, own));
  return [
    ...(similar.length > 0 ? [separator(l10n.t('Similar words'))] : []),
    ...similar,
    separator(l10n.t('Your own')),
    {
      label: `$(organization) ${l10n.t('Organization')}`,
      description: 'organization · 組織',
      value: { list: 'organizations' },
    },
    {
      label: `$(globe) ${l10n.t('Service')}`,
      description: 'service · サービス',
      value: { list: 'services' },
    },
    {
      label: `$(add) ${l10n.t('New field code of your own…')}`,
      description: 'field · 項目',
      value: { newCodeIn: 'fields' },
    },
    {
      label: `$(add) ${l10n.t('New cause code of your own…')}`,
      description: 'cause · 原因',
      value: { newCodeIn: 'causes' },
    },
    separator(l10n.t('Fields')),
    ...codeChoices('fields', own),
    separator(l10n.t('Causes')),
    ...codeChoices('causes', own),
  ];
}
