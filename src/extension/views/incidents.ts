import { posix } from 'node:path';
import { type Command, l10n, Range, type Uri, workspace } from 'vscode';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { recordPlace } from '../record-files/record-place.ts';
import { commandIds } from '../commands/command-ids.ts';
import { statusInWords } from '../record-review/status-names.ts';
import type { IndexedRecord } from './record-index.ts';
import { recordNode } from './record-node.ts';
import type { TreeNode } from './tree-node.ts';

/** A notice that has records, or is open. */
interface ListedNotice {
  readonly folder: string;
  /** As its records name it. */
  readonly path: string;
  readonly records: IndexedRecord[];
  /** Where it is open and has been read. */
  open?: NoticeAnalysis;
}

/** Made once: with thousands of names, a comparison by locale must not look the locale up each time. */
const inOrder = new Intl.Collator('en', { numeric: true });

/** The rows of the view: workspace folders (where there are several), their notices, and the incidents of those. */
export function incidentNodes(
  records: readonly IndexedRecord[],
  open: readonly NoticeAnalysis[],
): readonly TreeNode[] {
  const notices = new Map<string, ListedNotice>();
  const noticeOf = (uri: Uri, path: string): ListedNotice => {
    const folder = workspace.getWorkspaceFolder(uri)?.name ?? '';
    const key = `${folder}\n${path}`;
    const notice = notices.get(key) ?? { folder, path, records: [] };
    notices.set(key, notice);
    return notice;
  };
  for (const record of records) noticeOf(record.uri, record.summary.notice ?? '').records.push(record);
  for (const read of open) noticeOf(read.document.uri, recordPlace(read.document.uri).notice).open = read;

  const sorted = [...notices.values()].toSorted((a, b) => inOrder.compare(a.path, b.path));
  const folders = [...new Set(sorted.map(({ folder }) => folder))].toSorted();
  if (folders.length < 2) return sorted.map(noticeNode);
  return folders.map((folder) => ({
    id: `folder:${folder}`,
    label: folder === '' ? l10n.t('Outside of the workspace') : folder,
    icon: 'root-folder',
    context: 'folder',
    children: sorted.filter((notice) => notice.folder === folder).map(noticeNode),
  }));
}

function noticeNode({ folder, path, records, open }: ListedNotice): TreeNode {
  const recorded = new Set(records.map(({ uri }) => incidentOf(uri)));
  const bare = (open?.analysis.incidents ?? []).flatMap((_, place) =>
    open && !recorded.has(place) ? [unrecordedNode(open, place)] : [],
  );
  const children = [
    ...records.map((record) =>
      recordNode(record, 'incidents', {
        label: labelOf(record),
        status: statusInWords(record.summary.status),
      }),
    ),
    ...bare,
  ];
  const around = posix.dirname(path);
  const command = openingOf(records, open);
  return {
    id: `notice:${folder}:${path}`,
    label: path === '' ? l10n.t('Records that name no notice') : posix.basename(path),
    description: children.length === 0 ? l10n.t('no incident was found') : around === '.' ? '' : around,
    tooltip: path,
    icon: 'file-text',
    context: 'notice',
    ...(command && { command }),
    ...(children.length > 0 && { children }),
  };
}

/** An open notice is opened as it is; another is found by its record. */
function openingOf(records: readonly IndexedRecord[], open: NoticeAnalysis | undefined): Command | undefined {
  const title = l10n.t('Open Notice');
  if (open) return { title, command: 'vscode.open', arguments: [open.document.uri] };
  const [first] = records;
  return first?.summary.notice === undefined
    ? undefined
    : { title, command: commandIds.openNotice, arguments: [first.uri] };
}

function unrecordedNode({ analysis, document }: NoticeAnalysis, incident: number): TreeNode {
  const { uri } = document;
  const found = analysis.incidents[incident];
  const start = document.positionAt(found?.section.start ?? 0);
  return {
    id: `unrecorded:${uri.toString()}:${incident}`,
    label: found?.title?.text ?? l10n.t('Incident {0}', incident + 1),
    description: l10n.t('no record yet'),
    icon: 'circle-large-outline',
    context: 'incident',
    uri,
    incident,
    command: {
      title: l10n.t('Open Notice'),
      command: 'vscode.open',
      arguments: [uri, { selection: new Range(start, start) }],
    },
  };
}

/** Side bars are narrow, and what stands behind the label must be seen: the tooltip has all of it. In half-width columns. */
const longestLabel = 20;

function labelOf({ uri, summary }: IndexedRecord): string {
  const label = summary.title ?? posix.basename(uri.path, '.notice.yaml');
  let columns = 0;
  const place = [...label].findIndex((sign) => (columns += sign > '\u00ff' ? 2 : 1) > longestLabel);
  return place < 0 ? label : `${[...label].slice(0, place).join('')}…`;
}

/** Which incident of its notice a record is of, by its file: `<notice>.<n>.notice.yaml`. */
function incidentOf({ path }: Uri): number | undefined {
  const number = /\.(?<number>\d+)\.notice\.yaml$/u.exec(path)?.groups?.number;
  return number === undefined ? undefined : Number(number) - 1;
}
