import { l10n } from 'vscode';
import type { RelatedSpan } from '../../analysis/index.ts';

/** What a rule says of a finding, or of a part of it, in the language of the editor. */
export function findingText({ note, args = [] }: Pick<RelatedSpan, 'note' | 'args'>): string {
  return l10n.t(note, ...args);
}
