import {
  CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type TextDocument,
} from 'vscode';
import type { Finding, FindingFix } from '../../analysis/index.ts';
import { commandIds } from '../commands/command-ids.ts';
import { findingsAt, type FindingTarget } from '../commands/finding-at-hand.ts';
import { findingSeverities } from '../diagnostics/finding-severity.ts';
import { findingText } from '../diagnostics/finding-text.ts';
import { diagnosticSource } from '../diagnostics/to-diagnostics.ts';
import { rangeOf, spanOf } from '../document-spans.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { noticeSelector } from '../notice-documents.ts';
import { notableRecords } from '../record-links/notable-records.ts';
import type { RecordLinks } from '../record-links/record-links.ts';

/** The light bulb on a finding: what the record may say instead, a note in the record, and its rule turned off. */
export function registerFindingActions(analyses: NoticeAnalyses, links: RecordLinks): Disposable {
  return languages.registerCodeActionsProvider(
    noticeSelector,
    {
      provideCodeActions: async (document, range, { diagnostics }, token) => {
        const current = await analyses.current(document, token);
        const isOutdated = () => token.isCancellationRequested || document.version !== current?.version;
        if (!current || isOutdated()) return [];
        const severityOf = findingSeverities(document.uri);
        const findings = findingsAt(current.analysis.findings, spanOf(document, range)).filter(
          ({ code }) => severityOf(code) !== undefined,
        );
        const actions = await Promise.all(
          findings.map(async (finding) => {
            const notable = await notableRecords(links, current, finding, findingText(finding));
            return actionsFor(document, finding, notable.length > 0, diagnostics);
          }),
        );
        // What mends comes before what hides.
        return isOutdated()
          ? []
          : actions.flatMap(({ mends }) => mends).concat(actions.map(({ off }) => off));
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function actionsFor(
  document: TextDocument,
  finding: Finding,
  notable: boolean,
  diagnostics: readonly Diagnostic[],
): { readonly mends: readonly CodeAction[]; readonly off: CodeAction } {
  const { code, start, end, fixes = [] } = finding;
  const target: FindingTarget = { uri: document.uri, code, start, end };
  const range = rangeOf(document, finding);
  const shown = diagnostics.filter(
    (diagnostic) =>
      diagnostic.source === diagnosticSource && diagnostic.code === code && diagnostic.range.isEqual(range),
  );
  const action = (title: string, command: string, on: FindingTarget = target): CodeAction => {
    const offered = new CodeAction(title, CodeActionKind.QuickFix);
    offered.command = { title, command, arguments: [on] };
    offered.diagnostics = shown;
    return offered;
  };
  return {
    mends: [
      ...fixes.map((fix) => action(titleOf(fix), commandIds.putFindingRight, { ...target, fix })),
      ...(notable ? [action(l10n.t('Note {0} in the record', code), commandIds.noteFinding)] : []),
    ],
    off: action(l10n.t('Turn off the rule {0}', code), commandIds.turnOffRule),
  };
}

function titleOf({ kind, value }: FindingFix): string {
  return kind === 'date'
    ? l10n.t('Record the date as {0}', value)
    : l10n.t('Record the figure as {0}', value.toLocaleString('en-US'));
}
