import { l10n, workspace } from 'vscode';
import type { MissingPart } from '../../records/index.ts';
import { commandIds } from '../commands/command-ids.ts';
import { progressInWords, statusIcons, statusInWords } from '../record-review/status-names.ts';
import type { IndexedRecord } from './record-index.ts';
import type { TreeNode } from './tree-node.ts';

/** A record as a row: what it is about, how far its review is, and what it lacks. A click opens it at its next value. */
export function recordNode({ uri, summary }: IndexedRecord, view: string, label: string): TreeNode {
  const { status, reviewer, progress, missing, errors, title } = summary;
  const said = [
    statusInWords(status),
    ...(reviewer === undefined ? [] : [reviewer]),
    progressInWords(progress.reviewed, progress.total),
    ...(errors === 0 ? [] : [errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors)]),
    ...missing.map(missingInWords),
  ];
  return {
    id: `${view}:${uri.toString()}`,
    label,
    description: said.join(' · '),
    tooltip: [title ?? label, workspace.asRelativePath(uri), ...said].join('\n'),
    icon: errors > 0 ? 'error' : statusIcons[status],
    context: 'record',
    uri,
    command: { title: l10n.t('Open Record'), command: commandIds.nextValue, arguments: [uri] },
  };
}

function missingInWords(part: MissingPart): string {
  return part === 'organization' ? l10n.t('no organization') : l10n.t('no count');
}
