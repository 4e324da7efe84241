import type { EntryList, MapEditor, Path } from '../../yaml/index.ts';
import { entryKinds } from '../merge/entry-kind.ts';
import { keyOrder } from '../merge/key-order.ts';
import { listAt } from '../yaml/list-at.ts';

/** Below which keys a value's evidence may have to be made: each is opened in the order of its own keys. */
function openAround(root: MapEditor, [key, place, inner, innerPlace]: Path): void {
  if (key === 'evidence') root.map(key, keyOrder.recordEvidence);
  else if (key === 'exposures' && typeof place === 'number') {
    const exposure = root.list(key)?.entry(place, keyOrder.exposure);
    if (inner === 'evidence') exposure?.map(inner, keyOrder.exposureEvidence);
    else if (typeof innerPlace === 'number') {
      exposure?.list('counts')?.entry(innerPlace, entryKinds.counts.order);
    }
  } else if (typeof key === 'string' && typeof place === 'number') {
    const kind = key === 'totals' ? 'counts' : key;
    root.list(key)?.entry(place, isKind(kind) ? entryKinds[kind].order : keyOrder.evidence);
  }
}

/** The list of evidence at a path, which need not be there yet. */
export function evidenceAt(root: MapEditor, evidencePath: Path): EntryList | undefined {
  openAround(root, evidencePath);
  return listAt(root, evidencePath);
}

function isKind(key: string): key is keyof typeof entryKinds {
  return Object.hasOwn(entryKinds, key);
}
