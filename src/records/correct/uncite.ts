import type { Span } from '../../analysis/index.ts';
import type { EditResult } from '../../yaml/index.ts';
import { anchorEvidence } from '../evidence/anchor.ts';
import { keyOrder } from '../merge/key-order.ts';
import { readOf } from '../merge/written-evidence.ts';
import type { RecordValue } from '../values/record-value.ts';
import { editRecord } from '../yaml/edit-record.ts';
import { listAt } from '../yaml/list-at.ts';

/**
 * Takes words of the notice out of the evidence of a value that rests on others too. What the machine read stays with the
 * first that is left.
 *
 * @param text of the notice
 */
export function uncite(existing: string, value: RecordValue, words: Span, text: string): EditResult {
  return editRecord(existing, (root) => {
    const list = listAt(root, value.evidencePath);
    const place = value.evidence.findIndex((quote) => {
      const anchoring = anchorEvidence(quote, text);
      return 'span' in anchoring && anchoring.span.start === words.start && anchoring.span.end === words.end;
    });
    const at = value.evidence[place]?.path.at(-1);
    if (!list || typeof at !== 'number') return;
    const read = readOf(list.values());
    if (list.remove(at) && at === 0 && read !== undefined) {
      list.entry(1, keyOrder.evidence)?.set('read', read);
    }
  });
}
