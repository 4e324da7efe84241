import { CodeAction, CodeActionKind, type Disposable, l10n, languages, type Range, window } from 'vscode';
import type { RecordValue } from '../../records/index.ts';
import { commandIds } from '../commands/command-ids.ts';
import type { RestoreTarget } from '../commands/restore-reading.ts';
import { spanOf } from '../document-spans.ts';
import { recordGlob } from '../record-documents.ts';
import type { ValueTarget } from '../record-review/meant-values.ts';
import type { OpenRecord, OpenRecords } from '../record-review/open-records.ts';

/** The light bulb in a record: what can be said of the value at the cursor, or of all that are selected or in view. */
export function registerReviewActions(records: OpenRecords): Disposable {
  return languages.registerCodeActionsProvider(
    { pattern: recordGlob },
    {
      provideCodeActions: async (document, range, { only }, token) => {
        if (only && !only.contains(CodeActionKind.QuickFix)) return [];
        const record = await records.read(document);
        if (!record || token.isCancellationRequested || record.version !== document.version) return [];
        return [...(await valueActions(record, range)), ...restoreActions(record, range)];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

async function valueActions({ document, values }: OpenRecord, range: Range): Promise<CodeAction[]> {
  const { isRejectable, isReviewed, valueAt } = await import('../../records/index.ts');
  const { uri } = document;
  const at = spanOf(document, range);
  const waiting = values.values.filter((value) => !isReviewed(value));
  const offer = (title: string, command: string, offered: readonly RecordValue[]) =>
    action(title, command, { uri, paths: offered.map(({ path }) => path) } satisfies ValueTarget);

  const selected = waiting.filter(({ inYaml }) => inYaml.start < at.end && at.start < inYaml.end);
  if (selected.length > 1) {
    return [
      offer(l10n.t('Accept the {0} selected values', selected.length), commandIds.acceptValue, selected),
    ];
  }
  const value = selected[0] ?? valueAt(values, at.start);
  const own = value
    ? [
        ...(value.standing === 'machine'
          ? [offer(l10n.t('Accept “{0}”', value.text), commandIds.acceptValue, [value])]
          : value.standing === 'accepted'
            ? [
                offer(l10n.t('Take back that “{0}” was accepted', value.text), commandIds.acceptValue, [
                  value,
                ]),
              ]
            : []),
        ...(isRejectable(value)
          ? [offer(l10n.t('Reject “{0}”', value.text), commandIds.rejectValue, [value])]
          : []),
        offer(l10n.t('Correct “{0}”…', value.text), commandIds.correctValue, [value]),
      ]
    : [];
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  const ranges = editor?.visibleRanges.map((each) => spanOf(document, each)) ?? [];
  const visible = waiting.filter(({ inYaml }) =>
    ranges.some(({ start, end }) => start <= inYaml.start && inYaml.end <= end),
  );
  return [
    ...own,
    ...(visible.length > 1
      ? [offer(l10n.t('Accept the {0} values in view', visible.length), commandIds.acceptValue, visible)]
      : []),
  ];
}

function restoreActions({ document, takenOut }: OpenRecord, range: Range): CodeAction[] {
  const { start, end } = spanOf(document, range);
  return takenOut
    .filter(({ inYaml }) => inYaml.start <= end && start <= inYaml.end)
    .map(({ read, path }) =>
      action(l10n.t('Restore “{0}”', read), commandIds.restoreReading, {
        uri: document.uri,
        path,
      } satisfies RestoreTarget),
    );
}

function action(title: string, command: string, target: ValueTarget | RestoreTarget): CodeAction {
  const offered = new CodeAction(title, CodeActionKind.QuickFix);
  offered.command = { title, command, arguments: [target] };
  return offered;
}
