import { Disposable, l10n, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { commandIds } from './commands/command-ids.ts';
import type { NoticeAnalyses } from './notice-analyses.ts';
import { longestNotice } from './notice-reading.ts';
import type { TokenizerHealth } from './tokenizer-health.ts';

/** One item: how many incidents the active notice tells of, and what keeps it from being read in full. */
export function registerStatusBar(analyses: NoticeAnalyses, tokenizer: TokenizerHealth): Disposable {
  const item = window.createStatusBarItem('noticeAnnotator.status', StatusBarAlignment.Right, 90);
  item.name = 'Notice Annotator';
  item.command = commandIds.showLog;

  const update = () => {
    const document = window.activeTextEditor?.document;
    const tooLong = document && analyses.isTooLong(document);
    const analysis = document && analyses.newest(document)?.analysis;
    if (!tooLong && !analysis) {
      item.hide();
      return;
    }
    const warning = tooLong
      ? l10n.t('This notice is longer than {0} characters and is not read.', longestNotice)
      : tokenizer.failure &&
        l10n.t('Names are read without the tokenizer, which failed: {0}', tokenizer.failure);
    const count = analysis?.incidents.length ?? 0;
    const incidents = count === 1 ? l10n.t('1 incident') : l10n.t('{0} incidents', count);
    item.text = tooLong
      ? `$(warning) ${l10n.t('Not read')}`
      : `$(${warning ? 'warning' : 'shield'}) ${incidents}`;
    item.tooltip = warning ?? l10n.t('{0} in this notice. Click for the log.', incidents);
    item.backgroundColor = warning ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };

  update();
  return Disposable.from(
    item,
    analyses.onDidChange(update),
    tokenizer.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
  );
}
