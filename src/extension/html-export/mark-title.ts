import { l10n } from 'vscode';
import type { Annotation, namesWith } from '../../analysis/index.ts';
import {
  assertionInWords,
  figureInWords,
  flagsInWords,
  impliedInWords,
  roleInWords,
} from '../hovers/wording.ts';
import { inEditorLanguage } from '../language.ts';

type Names = ReturnType<typeof namesWith>;

/** What a mention means, in one line of plain text. */
export function markTitle(annotation: Annotation, names: Names): string {
  return partsOf(annotation, names)
    .filter((part) => part !== '')
    .join(' · ');
}

function partsOf(annotation: Annotation, names: Names): readonly string[] {
  switch (annotation.kind) {
    case 'field': {
      const codes = [annotation.code, ...(annotation.also ?? [])];
      return [...codes.map((code) => named(code, names.fields)), assertionInWords(annotation.assertion)];
    }
    case 'category':
      return [annotation.term, l10n.t('umbrella term'), assertionInWords(annotation.assertion)];
    case 'count':
      return [figureInWords(annotation), ...flagsInWords(annotation), assertionInWords(annotation.assertion)];
    case 'date': {
      const implied = annotation.implied.map(impliedInWords).join(', ');
      const value = annotation.approximate ? l10n.t('around {0}', annotation.value) : annotation.value;
      return [value, implied && l10n.t('From the context: {0}', implied)];
    }
    case 'organization':
      return [annotation.name, roleInWords(annotation.role)];
    case 'service':
      return [annotation.name, l10n.t('service')];
    case 'cause':
      return [named(annotation.code, names.causes), l10n.t('Cause')];
    case 'candidate':
      return [annotation.term, l10n.t('not in the lexicon: perhaps a field')];
  }
}

/** 氏名 (name) */
export function named(code: string, names: Names['fields']): string {
  const name = names[code];
  return name ? `${inEditorLanguage(name)} (${code})` : code;
}
