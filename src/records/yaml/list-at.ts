import type { EntryList, MapEditor, Path } from '../../yaml/index.ts';
import { keyOrder } from '../merge/key-order.ts';

/** The list at a path through lists of entries and maps; nothing where the way is not there. */
export function listAt(root: MapEditor, path: Path): EntryList | undefined {
  const [key, ...below] = path;
  if (typeof key !== 'string') return undefined;
  const [next, ...rest] = below;
  if (next === undefined) return root.list(key);
  const inner =
    typeof next === 'number'
      ? root.list(key)?.entry(next, keyOrder.evidence)
      : root.map(key, keyOrder.exposureEvidence);
  return inner && listAt(inner, typeof next === 'number' ? rest : below);
}
