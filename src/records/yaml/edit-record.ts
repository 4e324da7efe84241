import { editYaml, type EditResult, type MapEditor } from '../../yaml/index.ts';
import { keyOrder } from '../merge/key-order.ts';
import { recordLayout } from './layout.ts';

/** Changes a record in its text; see `editYaml`. */
export function editRecord(existing: string, change: (root: MapEditor) => void): EditResult {
  return editYaml(existing, { order: keyOrder.record, standsOnOneLine: recordLayout }, change);
}
