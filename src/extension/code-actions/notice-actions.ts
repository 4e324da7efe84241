import { CodeAction, CodeActionKind, type Command, type Disposable, l10n, languages } from 'vscode';
import type { Annotation } from '../../analysis/index.ts';
import type { AddTarget } from '../commands/add-to-record.ts';
import { commandIds } from '../commands/command-ids.ts';
import type { EmitTarget } from '../commands/emit-record.ts';
import { spanOf } from '../document-spans.ts';
import { incidentsAt, recordableAt } from '../incidents-at.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { noticeSelector } from '../notice-documents.ts';

/** Longer quotes are cut in a menu. */
const longestQuote = 20;

function quoteOf({ text }: Annotation): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

function action(title: string, command: string, target: EmitTarget | AddTarget): CodeAction {
  const offered = new CodeAction(title, CodeActionKind.QuickFix);
  offered.command = { title, command, arguments: [target] } satisfies Command;
  return offered;
}

/** The light bulb in a notice: the incident round the cursor as a record, the mention under it into that record. */
export function registerNoticeActions(analyses: NoticeAnalyses): Disposable {
  return languages.registerCodeActionsProvider(
    noticeSelector,
    {
      provideCodeActions: async (document, range, _context, token) => {
        const current = await analyses.current(document, token);
        if (!current || token.isCancellationRequested) return [];
        const { analysis } = current;
        const at = spanOf(document, range);
        const { uri } = document;
        const incidents = incidentsAt(analysis, at);
        const emit = incidents.map((incident) =>
          action(
            incidents.length === 1
              ? l10n.t('Emit record for this incident')
              : l10n.t('Emit record for incident {0}', incident + 1),
            commandIds.emitRecord,
            { uri, incident },
          ),
        );
        const add = recordableAt(analysis, at).map((annotation) =>
          action(l10n.t('Add “{0}” to record', quoteOf(annotation)), commandIds.addToRecord, {
            uri,
            start: annotation.start,
            end: annotation.end,
          }),
        );
        return [...add, ...emit];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}
