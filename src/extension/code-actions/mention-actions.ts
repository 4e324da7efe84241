import { type CodeAction, CodeActionKind, l10n, type Uri } from 'vscode';
import type { Annotation, OwnVocabulary, Span } from '../../analysis/index.ts';
import { namesWith, onOneLine, similarFields } from '../../analysis/light.ts';
import type { AddTarget } from '../commands/add-to-record.ts';
import type { WordTarget } from '../commands/add-to-vocabulary.ts';
import { commandIds } from '../commands/command-ids.ts';
import type { EditTarget } from '../commands/edit-mention.ts';
import type { SelectionTarget } from '../commands/record-selection.ts';
import type { TermTarget } from '../commands/term-at-hand.ts';
import { editableOf } from '../mention-edits/editable.ts';
import { propertyTitle } from '../mention-edits/property-title.ts';
import { quoted } from '../quoted.ts';
import { action } from './action.ts';

/** A mention goes into the record as it was read; where a scan's slip was read over, as what. */
export function addAction(uri: Uri, mention: Annotation, preferred: boolean): CodeAction {
  const { start, end, text } = mention;
  const target: AddTarget = { uri, start, end };
  const reading = 'reading' in mention ? mention.reading : undefined;
  const title =
    reading === undefined
      ? l10n.t('Add “{0}” to record', quoted(text))
      : l10n.t('Add “{0}” to record, read as “{1}”', quoted(text), quoted(reading));
  return action(title, commandIds.addToRecord, target, { preferred });
}

/** What an item of a list of leaked data may be that the lexicon lacks: a word for one of the codes that it is like. */
export function candidateActions(
  uri: Uri,
  { start, end, text }: Span & { readonly text: string },
  own: OwnVocabulary | undefined,
): readonly CodeAction[] {
  const names = namesWith(own).fields;
  return similarFields(onOneLine(text), own, 2).map((code) => {
    const target: WordTarget = { uri, start, end, as: { list: 'fields', code } };
    const title = l10n.t('Add “{0}” to vocabulary as {1} ({2})', quoted(text), names[code]?.ja ?? code, code);
    return action(title, commandIds.addToVocabulary, target);
  });
}

/** What can be made of any words: a value of the record, a word of the vocabulary. */
export function wordActions(
  uri: Uri,
  { start, end, text }: Span & { readonly text: string },
  preferred: boolean,
) {
  const target: SelectionTarget & WordTarget = { uri, start, end };
  return [
    action(l10n.t('Record “{0}” as…', quoted(text)), commandIds.recordSelection, target, { preferred }),
    action(l10n.t('Add “{0}” to vocabulary as…', quoted(text)), commandIds.addToVocabulary, target),
  ];
}

export function ignoreAction(uri: Uri, { start, end, text }: Span & { readonly text: string }): CodeAction {
  const target: TermTarget = { uri, start, end };
  return action(
    l10n.t('Ignore “{0}” in all notices of this folder', quoted(text)),
    commandIds.ignoreTerm,
    target,
  );
}

/** Whether words can be ignored wherever they stand: not a figure or a date, which only this notice states. */
export function canBeIgnored({ kind }: Annotation): boolean {
  return kind !== 'count' && kind !== 'date';
}

/** What can be said anew of a mention, in the record: a group of its own in the menu. */
export function editActions(uri: Uri, mention: Annotation): readonly CodeAction[] {
  const { start, end } = mention;
  return editableOf(mention).map((property) => {
    const target: EditTarget = { uri, start, end, property };
    return action(propertyTitle(property), commandIds.editMention, target, {
      kind: CodeActionKind.RefactorRewrite,
    });
  });
}
