import { commands, type Disposable, l10n, type Uri } from 'vscode';
import type { OwnVocabulary } from '../../analysis/index.ts';
import { namesWith } from '../../analysis/light.ts';
import type { FormOf } from '../../vocabulary/index.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { askText } from '../quick-input/ask-text.ts';
import { pickOne } from '../quick-input/pick-one.ts';
import { back, type Step, walkSteps } from '../quick-input/walk-steps.ts';
import { quoted } from '../quoted.ts';
import { updateVocabulary } from '../vocabulary/update-vocabulary.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { type Meaning, wordChoices } from '../vocabulary/word-choices.ts';
import { commandIds } from './command-ids.ts';
import { termAtHand, type TermTarget } from './term-at-hand.ts';

export interface WordTarget extends TermTarget {
  /** What the words mean; what it leaves out is asked. */
  readonly as?: Meaning;
}

export interface WordDeps {
  readonly analyses: NoticeAnalyses;
  readonly vocabularies: Pick<Vocabularies, 'of'>;
}

/** Adds words of a notice to the vocabulary of its folder, as what a person says they mean. */
export function registerAddToVocabulary(deps: WordDeps): Disposable {
  return commands.registerCommand(commandIds.addToVocabulary, (target?: WordTarget) =>
    addToVocabulary(deps, target),
  );
}

/** @returns the vocabulary's file; nothing where it was left alone, which the user has been told or wanted */
async function addToVocabulary(
  { analyses, vocabularies }: WordDeps,
  target?: WordTarget,
): Promise<Uri | undefined> {
  const at = await termAtHand(analyses, target);
  if (!at) return undefined;
  const { term, uri, folder } = at;
  const own = await vocabularies.of(uri);
  const title = l10n.t('Add “{0}” to vocabulary', quoted(term));
  const { meaning } =
    (await walkSteps<Naming>(target?.as ? { meaning: target.as } : {}, nextStep({ title, term, own }))) ?? {};
  if (!meaning || 'newCodeIn' in meaning) return undefined;
  const { addForm, addName } = await import('../../vocabulary/index.ts');
  return updateVocabulary(folder, (existing) =>
    'code' in meaning ? addForm(existing, meaning, term) : addName(existing, meaning.list, term),
  );
}

interface Naming {
  readonly meaning?: Meaning;
  /** The new code, until it has a name. */
  readonly code?: string;
}

interface NamingContext {
  readonly title: string;
  readonly term: string;
  readonly own: OwnVocabulary | undefined;
}

function nextStep({ title, term, own }: NamingContext): (state: Naming) => Step<Naming> | undefined {
  return ({ meaning, code }) => {
    if (!meaning) {
      return async (_, canGoBack) => {
        const placeholder = l10n.t('What does it mean? Search codes in Japanese or English');
        const picked = await pickOne(wordChoices(term, own), { title, placeholder, canGoBack });
        return picked === back ? back : picked?.value && { meaning: picked.value };
      };
    }
    if (!('newCodeIn' in meaning)) return undefined;
    const list = meaning.newCodeIn;
    if (code === undefined) {
      return async (state, canGoBack) => {
        const page = {
          title,
          placeholder: l10n.t('The new code: small letters, digits and hyphens'),
          canGoBack,
        };
        const typed = await askText(page, '', (text) => understandCode(text, list, own));
        return typed === back ? back : typed && { ...state, code: typed.value };
      };
    }
    return async (state, canGoBack) => {
      const page = { title, placeholder: l10n.t('The name of {0}, for people', code), canGoBack };
      const typed = await askText(page, term, (text) =>
        text === '' ? { wrong: l10n.t('A name is not blank') } : { value: text },
      );
      return typed === back ? back : typed && { ...state, meaning: named(list, code, typed.value) };
    };
  };
}

/** A name without a Japanese character is an English one. */
function named(list: FormOf['list'], code: string, name: string): FormOf {
  return /^[\x20-\x7e]+$/u.test(name) ? { list, code, en: name } : { list, code, ja: name };
}

function understandCode(text: string, list: FormOf['list'], own: OwnVocabulary | undefined) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(text)) {
    return { wrong: l10n.t('Small letters, digits and hyphens, such as locker-number') };
  }
  if (Object.hasOwn(namesWith(own)[list], text)) {
    return { wrong: l10n.t('There is a code {0} already: choose it from the list', text) };
  }
  return { value: text };
}
