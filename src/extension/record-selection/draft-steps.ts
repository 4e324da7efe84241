import { l10n } from 'vscode';
import type { Analysis, EventCode, OrganizationRole } from '../../analysis/index.ts';
import type { JudgedAssertion } from '../../records/index.ts';
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
import { pickOne } from '../quick-input/pick-one.ts';
import { understandDate, understandFigure } from '../quick-input/understand.ts';
import { back, type Step } from '../quick-input/walk-steps.ts';
import { type Draft, type Missing, missingIn } from './draft.ts';

/** What the questions are about, and what is proposed where the words do not say it. */
export interface DraftContext {
  readonly title: string;
  readonly words: string;
  readonly choices: readonly Choice<Draft>[];
  readonly assertion: JudgedAssertion;
  readonly event?: EventCode;
  readonly role?: OrganizationRole;
  /** Reads a text as if it were a notice. */
  readonly analyse: (text: string) => Promise<Analysis>;
}

export interface Drafting {
  readonly draft?: Draft;
}

/** The question that is next; nothing where all is said. */
export function nextStep(context: DraftContext): (state: Drafting) => Step<Drafting> | undefined {
  return ({ draft }) => {
    if (!draft) {
      return async (state, canGoBack) => {
        const placeholder = l10n.t('As what? A code, a name in Japanese or English, or a kind of value');
        const picked = await pickOne(context.choices, { title: context.title, placeholder, canGoBack });
        return picked === back ? back : picked?.value && { ...state, draft: picked.value };
      };
    }
    const missing = missingIn(draft);
    return missing && stepFor(missing, draft, context);
  };
}

function stepFor(missing: Missing, draft: Draft, context: DraftContext): Step<Drafting> {
  const asked = async <Value>(
    property: Missing,
    canGoBack: boolean,
    question: string,
    choices: readonly Choice<Value>[],
    proposed?: Value,
  ): Promise<Drafting | typeof back | undefined> => {
    const page = { title: context.title, placeholder: question, canGoBack };
    const picked = await pickOne(choices, page, choiceOf(choices, proposed));
    if (picked === back || picked?.value === undefined) return picked === back ? back : undefined;
    return { draft: { ...draft, [property]: picked.value } };
  };
  const typed = async (
    property: Missing,
    answer: Promise<{ readonly value: string | number } | typeof back | undefined>,
  ) => {
    const given = await answer;
    return given === back || !given ? given : { draft: { ...draft, [property]: given.value } };
  };
  const { title, words } = context;
  switch (missing) {
    case 'assertion':
      return (_, canGoBack) =>
        asked(
          missing,
          canGoBack,
          l10n.t('What does the notice say of it?'),
          assertionChoices(),
          context.assertion,
        );
    case 'value':
      return (_, canGoBack) =>
        typed(
          missing,
          askText({ title, placeholder: l10n.t('How many?'), canGoBack }, words, understandFigure),
        );
    case 'unit':
      return async (_, canGoBack) =>
        asked(missing, canGoBack, l10n.t('What is counted?'), await unitChoices());
    case 'qualifier': {
      const value = draft.kind === 'count' ? (draft.value ?? 0) : 0;
      const figure = new Intl.NumberFormat('en-US').format(value);
      return (_, canGoBack) =>
        asked(
          missing,
          canGoBack,
          l10n.t('How exact is the figure?'),
          qualifierChoices(figure),
          'exact' as const,
        );
    }
    case 'date':
      return (_, canGoBack) =>
        typed(
          missing,
          askText(
            { title, placeholder: l10n.t('Which date, or from when to when?'), canGoBack },
            words,
            (text) => understandDate(text, context.analyse),
          ),
        );
    case 'event':
      return async (_, canGoBack) =>
        asked(missing, canGoBack, l10n.t('What happened on this date?'), await eventChoices(), context.event);
    case 'role':
      return async (_, canGoBack) =>
        asked(
          missing,
          canGoBack,
          l10n.t('What is its part in the incident?'),
          await roleChoices(),
          context.role,
        );
  }
}
