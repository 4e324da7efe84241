import { posix } from 'node:path';
import type { ReviewStatus } from '../../records/index.ts';
import { statusIcons, statusInWords } from '../record-review/status-names.ts';
import type { IndexedRecord } from './record-index.ts';
import { recordNode } from './record-node.ts';
import type { TreeNode } from './tree-node.ts';

/** What is begun comes first; what is finished is folded. */
const groups: readonly ReviewStatus[] = ['in-review', 'draft', 'approved', 'rejected'];

export function isQueued({ summary: { status } }: IndexedRecord): boolean {
  return status === 'in-review' || status === 'draft';
}

/** The rows of the view: records by the state of their review. */
export function queueNodes(records: readonly IndexedRecord[]): readonly TreeNode[] {
  return groups.flatMap((status) => {
    const there = records.filter(({ summary }) => summary.status === status);
    const [first] = there;
    if (!first) return [];
    return {
      id: `queue:${status}`,
      label: statusInWords(status),
      description: String(there.length),
      icon: statusIcons[status],
      context: 'group' as const,
      ...(!isQueued(first) && { collapsed: true as const }),
      children: there.map((record) =>
        recordNode(record, 'queue', { label: posix.basename(record.uri.path, '.notice.yaml') }),
      ),
    };
  });
}
