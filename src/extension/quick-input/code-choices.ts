import type { OwnVocabulary } from '../../analysis/index.ts';
import { codeWords, namesWith } from '../../analysis/light.ts';
import type { Choice } from './choices.ts';

/** A kind of data or a cause. */
export interface ListedCode {
  readonly list: 'fields' | 'causes';
  readonly code: string;
}

const icons = { fields: '$(symbol-field)', causes: '$(zap)' } as const;

/** Every code of a list, the user's own among them, to be found by either name, by code, and by the words of notices. */
export function codeChoices(
  list: ListedCode['list'],
  own: OwnVocabulary | undefined,
): readonly Choice<ListedCode>[] {
  return Object.keys(namesWith(own)[list]).map((code) => codeChoice({ list, code }, own));
}

export function codeChoice({ list, code }: ListedCode, own: OwnVocabulary | undefined): Choice<ListedCode> {
  const name = namesWith(own)[list][code];
  const words = [
    ...(own?.[list].filter((entry) => entry.code === code).flatMap(({ forms }) => forms) ?? []),
    ...(codeWords[list][code] ?? []),
  ];
  return {
    label: `${icons[list]} ${name?.ja ?? code}`,
    description: name ? `${name.en} · ${code}` : code,
    detail: words.filter((word) => word !== name?.ja).join('、'),
    value: { list, code },
  };
}
