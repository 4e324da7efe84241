import { l10n, type Uri, window, type WorkspaceFolder } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import { onOneLine, withoutBlankEnds } from '../../analysis/light.ts';
import { annotationsAt, pointedAt } from '../incidents-at.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { folderOf } from '../vocabulary/vocabulary-place.ts';
import { documentAtHand } from './document-at-hand.ts';
import { selectionIn } from './selection-in.ts';

/** Words of a notice, by their offsets; without them, those that are selected, or the mention under the cursor. */
export interface TermTarget extends Partial<Span> {
  readonly uri: Uri;
}

export interface Term {
  /** As a vocabulary holds it, on one line. */
  readonly term: string;
  /** The notice that it is of. */
  readonly uri: Uri;
  /** Whose vocabulary is meant. */
  readonly folder: WorkspaceFolder;
}

/** The words that a command on the vocabulary works on. Where there are none, or no folder, the user is told. */
export async function termAtHand(analyses: NoticeAnalyses, target?: TermTarget): Promise<Term | undefined> {
  const document = await documentAtHand(target?.uri);
  const read = document && (await analyses.current(document));
  if (!read) {
    void window.showInformationMessage(l10n.t('Open a notice first.'));
    return undefined;
  }
  const folder = folderOf(read.document.uri);
  if (!folder) {
    void window.showInformationMessage(l10n.t('Open a folder first: its vocabulary belongs in it.'));
    return undefined;
  }
  const { start, end } = target ?? {};
  const at = start !== undefined && end !== undefined ? { start, end } : selectionIn(read.document);
  const span = at && (withoutBlankEnds(read.text, at) ?? pointedAt(annotationsAt(read.analysis, at), at));
  if (!span) {
    void window.showInformationMessage(l10n.t('Select the words first.'));
    return undefined;
  }
  const term = onOneLine(read.text.slice(span.start, span.end));
  return { term, uri: read.document.uri, folder };
}
