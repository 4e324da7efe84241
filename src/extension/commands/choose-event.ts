import { l10n, window } from 'vscode';
import { codeNames, type EventCode } from '../../analysis/index.ts';

/** Asks what happened on a date, in Japanese, English or by code. */
export async function chooseEvent(): Promise<EventCode | undefined> {
  const items = Object.entries(codeNames.events).map(([code, { ja, en }]) => ({
    label: ja,
    description: en,
    detail: code,
    // The schema of the lexicon allows these codes for events alone.
    code: code as EventCode,
  }));
  const picked = await window.showQuickPick(items, {
    placeHolder: l10n.t('What happened on this date?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.code;
}
