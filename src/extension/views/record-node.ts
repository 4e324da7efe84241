import { l10n, workspace } from 'vscode';
import type { MissingPart } from '../../records/index.ts';
import { commandIds } from '../commands/command-ids.ts';
import { progressInWords, statusIcons, statusInWords } from '../record-review/status-names.ts';
import type { IndexedRecord } from './record-index.ts';
import type { TreeNode } from './tree-node.ts';

/**
 * A record as a row: what it is about, how far its review is, and what it lacks. A click opens it at its next value.
 *
 * @param status in words, where nothing around the row says it
 */
export function recordNode(
  { uri, summary }: IndexedRecord,
  view: string,
  { label, status }: { readonly label: string; readonly status?: string },
): TreeNode {
  const { reviewer, progress, missing, errors, title } = summary;
  const lacks = [
    ...(errors === 0 ? [] : [errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors)]),
    ...missing.map(missingInWords),
  ];
  const short = [...(status === undefined ? [] : [status]), `${progress.reviewed}/${progress.total}`].join(
    ' ',
  );
  const state = [statusInWords(summary.status), ...(reviewer === undefined ? [] : [reviewer])].join(', ');
  const full = [
    title ?? label,
    workspace.asRelativePath(uri),
    state,
    progressInWords(progress.reviewed, progress.total),
    ...lacks,
  ];
  return {
    id: `${view}:${uri.toString()}`,
    label,
    description: [short, ...lacks].join(' · '),
    tooltip: full.join('\n'),
    spoken: full.join(', '),
    icon: errors > 0 ? 'error' : statusIcons[summary.status],
    context: 'record',
    uri,
    command: { title: l10n.t('Open Record'), command: commandIds.nextValue, arguments: [uri] },
  };
}

function missingInWords(part: MissingPart): string {
  return part === 'organization' ? l10n.t('no organization') : l10n.t('no count');
}
