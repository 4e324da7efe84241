import { l10n } from 'vscode';
import type { CodeNote } from '../../analysis/index.ts';
import type { ExplainedCode } from '../../records/index.ts';
import { escape, inCode, named } from './markdown.ts';

/** So many words show what belongs under a code. */
const examples = 8;

/** What a code stands for, as Markdown: its names, words of notices that belong there, and its classes elsewhere. */
export function codeText({ code, ja, en, note }: ExplainedCode): string {
  return [named(code, ja || en ? { ja: ja || en, en: en || ja } : undefined), codeNoteText(note)]
    .filter(Boolean)
    .join('\n\n');
}

export function codeNoteText({ words = [], veris = [], hibp, ppc, specialCare, harm }: CodeNote): string {
  const shown = words.slice(0, examples).map(escape).join('、');
  return [
    shown && l10n.t('In notices: {0}', words.length > examples ? `${shown} …` : shown),
    veris.length > 0 && `VERIS: ${veris.map(inCode).join(', ')}`,
    hibp !== undefined && `Have I Been Pwned: ${escape(hibp)}`,
    ppc !== undefined && l10n.t('Report to the PPC: {0}', escape(ppc)),
    specialCare && specialCareInWords(specialCare),
    harm && harmInWords(harm),
  ]
    .filter((line) => typeof line === 'string' && line !== '')
    .join('  \n');
}

function specialCareInWords(hint: NonNullable<CodeNote['specialCare']>): string {
  return hint === 'likely'
    ? l10n.t('Probably special-care data (要配慮個人情報)')
    : l10n.t('Perhaps special-care data (要配慮個人情報)');
}

function harmInWords(hint: NonNullable<CodeNote['harm']>): string {
  return hint === 'likely'
    ? l10n.t('Its leak probably leads to damage to property')
    : l10n.t('Its leak may lead to damage to property');
}
