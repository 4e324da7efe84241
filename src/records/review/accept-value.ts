import type { EditResult, Path } from '../../yaml/index.ts';
import { keyOrder } from '../merge/key-order.ts';
import { readValues } from '../values/read-values.ts';
import { isSamePath } from '../values/record-values.ts';
import type { Standing } from '../values/record-value.ts';
import { editRecord } from '../yaml/edit-record.ts';
import { listAt } from '../yaml/list-at.ts';

/**
 * A person vouches for what the machine read: `accepted: true` on the first evidence of each value that waits for review.
 * Values that a person gave are vouched for already, and stay as they are.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 * @param paths of the values, as `readValues` gives them
 */
export function acceptValues(existing: string, paths: readonly Path[]): EditResult {
  return editAccepted(existing, paths, 'machine', true);
}

/** Takes back that a person vouched for values: they wait for review again. */
export function takeBackAcceptance(existing: string, paths: readonly Path[]): EditResult {
  return editAccepted(existing, paths, 'accepted', false);
}

function editAccepted(
  existing: string,
  paths: readonly Path[],
  standing: Standing,
  accepted: boolean,
): EditResult {
  const values = (readValues(existing)?.values ?? []).filter(
    (value) => value.standing === standing && paths.some((path) => isSamePath(value.path, path)),
  );
  return editRecord(existing, (root) => {
    for (const { evidencePath } of values) {
      const first = listAt(root, evidencePath)?.entry(0, keyOrder.evidence);
      if (accepted) first?.set('accepted', true);
      else first?.remove('accepted');
    }
  });
}
