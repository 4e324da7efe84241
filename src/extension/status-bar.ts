import {
  Disposable,
  l10n,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { commandIds } from './commands/command-ids.ts';
import type { NoticeAnalyses } from './notice-analyses.ts';
import { longestNotice } from './notice-reading.ts';
import { isRecord } from './record-documents.ts';
import type { OpenRecord, OpenRecords } from './record-review/open-records.ts';
import { progressInWords, statusInWords } from './record-review/status-names.ts';
import type { TokenizerHealth } from './tokenizer-health.ts';

export interface StatusBarDeps {
  readonly analyses: NoticeAnalyses;
  readonly records: OpenRecords;
  readonly tokenizer: TokenizerHealth;
}

type Shown = Pick<StatusBarItem, 'text' | 'tooltip' | 'command' | 'backgroundColor'>;

/**
 * One item: in a notice how many incidents it tells of, and what keeps it from being read in full; in a record how many of
 * its values are reviewed.
 */
export function registerStatusBar({ analyses, records, tokenizer }: StatusBarDeps): Disposable {
  const item = window.createStatusBarItem('noticeAnnotator.status', StatusBarAlignment.Right, 90);
  item.name = 'Notice Annotator';

  const update = () => {
    const document = window.activeTextEditor?.document;
    if (document && isRecord(document.uri)) {
      void records.read(document).then(async (record) => {
        const shown = record && (await inRecord(record));
        if (document === window.activeTextEditor?.document) show(item, shown);
      });
    } else show(item, document && inNotice(document, { analyses, tokenizer }));
  };

  update();
  return Disposable.from(
    item,
    analyses.onDidChange(update),
    tokenizer.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isRecord(document.uri) && document === window.activeTextEditor?.document) update();
    }),
  );
}

function show(item: StatusBarItem, shown: Shown | undefined): void {
  if (!shown) {
    item.hide();
    return;
  }
  Object.assign(item, shown);
  item.show();
}

function inNotice(
  document: OpenRecord['document'],
  { analyses, tokenizer }: Omit<StatusBarDeps, 'records'>,
): Shown | undefined {
  const tooLong = analyses.isTooLong(document);
  const analysis = analyses.newest(document)?.analysis;
  if (!tooLong && !analysis) return undefined;
  const warning = tooLong
    ? l10n.t('This notice is longer than {0} characters and is not read.', longestNotice)
    : tokenizer.failure &&
      l10n.t('Names are read without the tokenizer, which failed: {0}', tokenizer.failure);
  const count = analysis?.incidents.length ?? 0;
  const incidents = count === 1 ? l10n.t('1 incident') : l10n.t('{0} incidents', count);
  return {
    text: tooLong ? `$(warning) ${l10n.t('Not read')}` : `$(${warning ? 'warning' : 'shield'}) ${incidents}`,
    tooltip: warning ?? l10n.t('{0} in this notice. Click for the log.', incidents),
    command: commandIds.showLog,
    backgroundColor: warning ? new ThemeColor('statusBarItem.warningBackground') : undefined,
  };
}

async function inRecord({ values }: OpenRecord): Promise<Shown> {
  const { reviewProgress } = await import('../records/index.ts');
  const { reviewed, total } = reviewProgress(values);
  const done = reviewed === total;
  return {
    text: `$(shield) ${l10n.t('{0}/{1} reviewed', reviewed, total)}`,
    tooltip: [
      `${statusInWords(values.review.status)}: ${progressInWords(reviewed, total)}.`,
      done ? l10n.t('Click to set the review status.') : l10n.t('Click for the next value to review.'),
    ].join(' '),
    command: done ? commandIds.setReviewStatus : commandIds.nextValue,
    backgroundColor: undefined,
  };
}
