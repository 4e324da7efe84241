import {
  CodeLens,
  type Command,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { RecordValue } from '../../records/index.ts';
import { commandIds } from '../commands/command-ids.ts';
import { recordGlob } from '../record-documents.ts';
import type { ValueTarget } from '../record-review/meant-values.ts';
import type { OpenRecord, OpenRecords } from '../record-review/open-records.ts';
import { progressInWords, statusIcons, statusInWords } from '../record-review/status-names.ts';
import { readSettings, settingsSection } from '../settings.ts';

/**
 * Above a record the state of its review; above each line with values that wait for review what can be said of them. What
 * was looked at bears its sign beside it, and no lens: the more is reviewed, the quieter the record.
 */
export function registerRecordLenses(records: OpenRecords): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${settingsSection}.reviewLenses`)) changed.fire();
    }),
    languages.registerCodeLensProvider(
      { pattern: recordGlob },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: async (document, token) => {
          const { reviewLenses } = readSettings(workspace.getConfiguration(settingsSection, document.uri));
          const record = reviewLenses ? await records.read(document) : undefined;
          if (!record || token.isCancellationRequested) return [];
          const { isRejectable, isReviewed } = await import('../../records/index.ts');
          const waiting = record.values.values.filter((value) => !isReviewed(value));
          return [
            ...recordLenses(record, waiting.length),
            ...byLine(document, waiting).flatMap((values) => valueLenses(document, values, isRejectable)),
          ];
        },
      },
    ),
  );
}

function recordLenses({ document, values }: OpenRecord, waiting: number): CodeLens[] {
  const { status, reviewer, date } = values.review;
  const top = new Range(0, 0, 0, 0);
  const state = [
    statusInWords(status),
    progressInWords(values.values.length - waiting, values.values.length),
  ];
  const by = [reviewer, date].filter((each) => each !== undefined).join(', ');
  const title = `$(${statusIcons[status]}) ${[...state, ...(by === '' ? [] : [by])].join(' · ')}`;
  const next = l10n.t('Next value to review');
  return [
    lens(top, { title, command: commandIds.setReviewStatus, arguments: [document.uri] }),
    ...(waiting > 0
      ? [lens(top, { title: next, command: commandIds.nextValue, arguments: [document.uri] })]
      : []),
    ...(status === 'approved' && document.isDirty
      ? [
          lens(top, {
            title: l10n.t('Changed since it was approved'),
            command: commandIds.setReviewStatus,
            arguments: [document.uri],
          }),
        ]
      : []),
  ];
}

function valueLenses(
  document: TextDocument,
  values: readonly RecordValue[],
  isRejectable: (value: RecordValue) => boolean,
): CodeLens[] {
  const [value, second] = values;
  if (!value) return [];
  const { line } = document.positionAt(value.inYaml.start);
  const range = new Range(line, 0, line, 0);
  const target: ValueTarget = { uri: document.uri, paths: values.map(({ path }) => path) };
  const about = (title: string, command: string) => lens(range, { title, command, arguments: [target] });
  if (second) return [about(l10n.t('Accept all {0}', values.length), commandIds.acceptValue)];
  return [
    about(l10n.t('Accept'), commandIds.acceptValue),
    ...(isRejectable(value) ? [about(l10n.t('Reject'), commandIds.rejectValue)] : []),
    about(l10n.t('Correct…'), commandIds.correctValue),
  ];
}

function lens(range: Range, command: Command): CodeLens {
  return new CodeLens(range, command);
}

function byLine(document: TextDocument, values: readonly RecordValue[]): readonly (readonly RecordValue[])[] {
  const lines = new Map<number, RecordValue[]>();
  for (const value of values) {
    const { line } = document.positionAt(value.inYaml.start);
    lines.set(line, [...(lines.get(line) ?? []), value]);
  }
  return [...lines.values()];
}
