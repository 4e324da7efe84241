import { l10n } from 'vscode';
import type { EventCode } from '../../analysis/index.ts';
import { eventChoices } from '../quick-input/choices.ts';
import { pickOne } from '../quick-input/pick-one.ts';
import { back } from '../quick-input/walk-steps.ts';

/** Asks what happened on a date, in Japanese, English or by code. */
export async function chooseEvent(): Promise<EventCode | undefined> {
  const question = { title: l10n.t('Date'), placeholder: l10n.t('What happened on this date?') };
  const picked = await pickOne(await eventChoices(), question);
  return picked === back ? undefined : picked?.value;
}
