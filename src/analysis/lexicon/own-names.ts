import type { OwnCode, OwnVocabulary } from '../model/own-vocabulary.ts';
import { codeNames, type CodeNames } from './generated/code-names.ts';

/** What fields and causes are called: the user's names before those of the lexicon. */
export function namesWith(own?: OwnVocabulary): Readonly<Record<'fields' | 'causes', CodeNames>> {
  return {
    fields: withOwn(codeNames.fields, own?.fields ?? []),
    causes: withOwn(codeNames.causes, own?.causes ?? []),
  };
}

function withOwn(names: CodeNames, own: readonly OwnCode[]): CodeNames {
  if (own.length === 0) return names;
  const all = { ...names };
  for (const { code, ja, en } of own) {
    const known = all[code];
    const japanese = ja ?? known?.ja ?? en;
    const english = en ?? known?.en ?? ja;
    if (japanese !== undefined && english !== undefined) all[code] = { ja: japanese, en: english };
  }
  return all;
}
