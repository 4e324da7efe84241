import { type CancellationToken, type TextDocument, workspace } from 'vscode';
import type { FactKind, NoticeFact } from '../../records/index.ts';
import type { QuotedNotice } from '../hovers/quote-text.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { findNotice } from '../record-files/find-records.ts';

export interface FactsOfNotice {
  readonly notice: QuotedNotice;
  readonly facts: readonly NoticeFact[];
}

/** What the notice of a record says of some kinds of things; it need not be open, nor the record be free of errors. */
export async function factsOfNotice(
  record: TextDocument,
  kinds: readonly FactKind[],
  analyses: NoticeAnalyses,
  token: CancellationToken,
): Promise<FactsOfNotice | undefined> {
  const { factsOf, readSource } = await import('../../records/index.ts');
  const source = readSource(record.getText());
  const uri = source && (await findNotice(record.uri, source.notice));
  if (!uri || token.isCancellationRequested) return undefined;
  const current = await analyses.current(await workspace.openTextDocument(uri), token);
  if (!current) return undefined;
  const { start, end } = source;
  const section = end === undefined ? undefined : { start, end };
  return {
    notice: { uri, text: current.text },
    facts: factsOf(current.analysis.annotations, kinds, section),
  };
}
