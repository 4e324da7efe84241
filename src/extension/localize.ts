import { l10n } from 'vscode';
import type { Message } from '../yaml/index.ts';

/** A message of the layers below, in the language of the editor. */
export function localize({ template, args }: Message): string {
  return l10n.t(template, ...args);
}
