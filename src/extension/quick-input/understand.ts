import { l10n } from 'vscode';
import type { Analysis } from '../../analysis/index.ts';
import { readNumber } from '../../analysis/light.ts';
import type { Understood } from './ask-text.ts';

/** A figure as a person types one: 1204, 1,204, 28万. */
export function understandFigure(text: string): Understood<number> {
  const value = readNumber(text);
  return value === undefined
    ? { wrong: l10n.t('A whole number, such as 1204, 1,204 or 28万') }
    : { value, shown: String(value) };
}

/**
 * A date as a person types one: as records hold it, or in any way that notices write one.
 *
 * @param analyse reads a text as if it were a notice
 */
export async function understandDate(
  text: string,
  analyse: (text: string) => Promise<Analysis>,
): Promise<Understood<string>> {
  const { isEdtfDate } = await import('../../records/index.ts');
  if (isEdtfDate(text)) return { value: text };
  const { annotations } = text === '' ? { annotations: [] } : await analyse(text);
  const [date, ...others] = annotations.filter(({ kind }) => kind === 'date');
  if (date?.kind === 'date' && others.length === 0 && date.start === 0 && date.end === text.length) {
    return { value: date.value, shown: date.value };
  }
  return { wrong: l10n.t('A date such as 2021-12-07, 2021-12, 2021-08-28/2021-12-08 or 令和3年12月7日') };
}
