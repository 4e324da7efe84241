import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { readSettings, settingsSection } from '../settings.ts';

/** Who reviews: as the setting says, else asked once and kept in the user's settings. */
export async function askReviewer(): Promise<string | undefined> {
  const configuration = workspace.getConfiguration(settingsSection);
  const { reviewer } = readSettings(configuration);
  if (reviewer !== '') return reviewer;
  const typed = await window.showInputBox({
    title: l10n.t('Reviewer'),
    prompt: l10n.t('Your name, as records shall hold it. It is kept in your settings.'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A name') : undefined),
  });
  const name = typed?.trim();
  if (name === undefined || name === '') return undefined;
  await configuration.update('reviewer', name, ConfigurationTarget.Global);
  return name;
}

/** Today where the reviewer is, as EDTF. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
