import { l10n, type QuickPickItem, QuickPickItemKind } from 'vscode';
import type { CountUnit, EventCode, OrganizationRole, Qualifier } from '../../analysis/index.ts';
import type { JudgedAssertion } from '../../records/index.ts';
import { assertionInWords, qualified } from '../hovers/wording.ts';

/** An entry of a list to choose from, and what it stands for; a line between groups stands for nothing. */
export interface Choice<Value> extends QuickPickItem {
  readonly value?: Value;
}

export function separator(label: string): Choice<never> {
  return { label, kind: QuickPickItemKind.Separator };
}

/** The entry of a value, which is to be taken by Enter at once. */
export function choiceOf<Value>(
  choices: readonly Choice<Value>[],
  value: Value | undefined,
): Choice<Value> | undefined {
  return value === undefined ? undefined : choices.find((choice) => choice.value === value);
}

export function assertionChoices(): readonly Choice<JudgedAssertion>[] {
  return (['confirmed', 'suspected', 'ruled-out', 'no-evidence'] as const).map((value) => ({
    label: assertionInWords(value),
    description: value,
    value,
  }));
}

/** @param figure that the qualifier stands with, for example */
export function qualifierChoices(figure: string): readonly Choice<Qualifier>[] {
  return (['exact', 'about', 'max', 'at-least', 'less-than'] as const).map((value) => ({
    label: value === 'exact' ? l10n.t('exactly {0}', figure) : qualified(figure, value),
    description: value,
    value,
  }));
}

export const unitChoices = (): Promise<readonly Choice<CountUnit>[]> => named<CountUnit>('countUnit');

export const roleChoices = (): Promise<readonly Choice<OrganizationRole>[]> =>
  named<OrganizationRole>('organizationRole');

export const eventChoices = (): Promise<readonly Choice<EventCode>[]> => named<EventCode>('eventCode');

async function named<Code extends string>(
  definition: 'countUnit' | 'organizationRole' | 'eventCode',
): Promise<readonly Choice<Code>[]> {
  const { namedCodes } = await import('../../records/index.ts');
  return namedCodes<Code>(definition).map(({ code, ja, en }) => ({
    label: ja,
    description: `${en} · ${code}`,
    value: code,
  }));
}
