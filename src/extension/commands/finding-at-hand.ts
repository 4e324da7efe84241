import { l10n, type Uri, window } from 'vscode';
import type { Finding, FindingFix, Span } from '../../analysis/index.ts';
import { spanOf } from '../document-spans.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { noticeAtHand } from './notice-at-hand.ts';

/** A finding by its rule and its UTF-16 offsets in the notice; without one, that under the cursor is meant. */
export interface FindingTarget extends Span {
  readonly uri: Uri;
  readonly code: string;
  /** What the record is to say; without it, what the finding itself offers first. */
  readonly fix?: FindingFix;
}

export interface FindingAtHand {
  readonly read: NoticeAnalysis;
  readonly finding: Finding;
}

/** The finding that a command works on, in the notice as it now is. Where there is none, the user is told. */
export async function findingAtHand(
  analyses: NoticeAnalyses,
  target: FindingTarget | undefined,
): Promise<FindingAtHand | undefined> {
  const read = await noticeAtHand(analyses, target?.uri);
  if (!read) return undefined;
  const { document, analysis } = read;
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  const at = target ?? (editor && spanOf(document, editor.selection));
  const finding = at && findingsAt(analysis.findings, at).find(({ code }) => (target?.code ?? code) === code);
  if (finding) return { read, finding };
  void window.showInformationMessage(l10n.t('There is no finding under the cursor.'));
  return undefined;
}

/** Those that share a character with a selection, or touch the cursor. */
export function findingsAt(findings: readonly Finding[], at: Span): readonly Finding[] {
  return findings.filter(({ start, end }) => at.start <= end && start <= at.end);
}
