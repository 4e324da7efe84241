import { l10n } from 'vscode';
import type { Analysis, OwnVocabulary } from '../../analysis/index.ts';
import type { Correction } from '../../records/index.ts';
import { askText } from '../quick-input/ask-text.ts';
import {
  assertionChoices,
  type Choice,
  choiceOf,
  eventChoices,
  qualifierChoices,
  roleChoices,
  unitChoices,
} from '../quick-input/choices.ts';
import { codeChoices } from '../quick-input/code-choices.ts';
import { pickOne, type Question } from '../quick-input/pick-one.ts';
import { understandDate, understandFigure } from '../quick-input/understand.ts';
import { back } from '../quick-input/walk-steps.ts';
import type { Property } from './editable.ts';

export interface CorrectionContext {
  readonly title: string;
  /** What the record says now, or the machine where there is none: it is proposed. */
  readonly now: Correction;
  readonly codes: 'fields' | 'causes';
  readonly own: OwnVocabulary | undefined;
  /** Reads a text as if it were a notice. */
  readonly analyse: (text: string) => Promise<Analysis>;
}

/** Asks what a property of a mention should be; nothing where the person has had enough. */
export async function askCorrection(
  property: Property,
  { title, now, codes, own, analyse }: CorrectionContext,
): Promise<Correction | undefined> {
  const pick = async <Value>(
    placeholder: string,
    choices: readonly Choice<Value>[],
    current: Value | undefined,
  ) => {
    const picked = await pickOne(choices, { title, placeholder }, choiceOf(choices, current));
    return picked === back || picked?.value === undefined ? undefined : { [property]: picked.value };
  };
  const type = async <Value>(
    placeholder: string,
    current: string,
    understand: Parameters<typeof askText<Value>>[2],
  ) => {
    const question: Question = { title, placeholder };
    const typed = await askText(question, current, understand);
    return typed === back || !typed ? undefined : { [property]: typed.value };
  };
  switch (property) {
    case 'value':
      return type(l10n.t('How many?'), String(now.value ?? ''), understandFigure);
    case 'unit':
      return pick(l10n.t('What is counted?'), await unitChoices(), now.unit);
    case 'qualifier': {
      const figure = new Intl.NumberFormat('en-US').format(now.value ?? 0);
      return pick(l10n.t('How exact is the figure?'), qualifierChoices(figure), now.qualifier);
    }
    case 'date':
      return type(l10n.t('Which date, or from when to when?'), now.date ?? '', (text) =>
        understandDate(text, analyse),
      );
    case 'event':
      return pick(l10n.t('What happened on this date?'), await eventChoices(), now.event);
    case 'assertion':
      return pick(l10n.t('What does the notice say of it?'), assertionChoices(), now.assertion);
    case 'role':
      return pick(l10n.t('What is its part in the incident?'), await roleChoices(), now.role);
    case 'code': {
      const choices = codeChoices(codes, own).map(({ value, ...item }) => ({
        ...item,
        ...(value && { value: value.code }),
      }));
      return pick(l10n.t('Which code? Search in Japanese or English'), choices, now.code);
    }
    case 'name':
    case 'text':
      return type(l10n.t('What is it called?'), now[property] ?? '', (text) =>
        text === '' ? { wrong: l10n.t('A name is not blank') } : { value: text },
      );
  }
}
