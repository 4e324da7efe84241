import { posix } from 'node:path';
import { commands, type Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import { writeAtomically } from '../../corpus/records/write-atomically.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { commandIds } from './command-ids.ts';
import { noticeAtHand } from './notice-at-hand.ts';

interface ExportTarget {
  /** The notice; without it, the active one. */
  readonly uri?: Uri;
  /** The page's file; without it, the user is asked. */
  readonly to?: Uri;
}

/** Writes a page of the notice with its marks, a legend and a table an incident, for reading and sharing. */
export function registerExportHtml(analyses: NoticeAnalyses, vocabularies: Vocabularies): Disposable {
  return commands.registerCommand(commandIds.exportHtml, (target?: ExportTarget) =>
    exportHtml(analyses, vocabularies, target),
  );
}

/** @returns the page's file; nothing where the user wants none, or has been told why there is none */
async function exportHtml(
  analyses: NoticeAnalyses,
  vocabularies: Vocabularies,
  target: ExportTarget = {},
): Promise<Uri | undefined> {
  const read = await noticeAtHand(analyses, target.uri);
  if (!read) return undefined;
  const { uri } = read.document;
  const name = posix.basename(uri.path);
  const page = target.to ?? (await askFor(uri, name));
  if (!page) return undefined;
  const [{ renderAnnotatedPage }, { pageOf }, vocabulary] = await Promise.all([
    import('../../exports/html/annotated-page.ts'),
    import('../html-export/page-of.ts'),
    vocabularies.of(uri),
  ]);
  await write(page, renderAnnotatedPage(pageOf(read, { name, vocabulary })));
  void offerToOpen(page);
  return page;
}

function askFor(notice: Uri, name: string): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    defaultUri: Uri.joinPath(notice, '..', `${name.replace(/(?:\.notice)?\.(?:txt|md)$/u, '')}.html`),
    filters: { HTML: ['html'] },
    title: l10n.t('Export Annotated Notice'),
  });
}

async function write(page: Uri, html: string): Promise<void> {
  if (page.scheme === 'file') await writeAtomically(page.fsPath, html);
  else await workspace.fs.writeFile(page, new TextEncoder().encode(html));
}

async function offerToOpen(page: Uri): Promise<void> {
  const open = l10n.t('Open');
  const wanted = await window.showInformationMessage(
    l10n.t('Exported to {0}.', workspace.asRelativePath(page)),
    open,
  );
  if (wanted === open) await env.openExternal(page);
}
