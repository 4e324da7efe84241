import type { EntryList } from '../../yaml/index.ts';
import type { Quote } from '../evidence/quote.ts';
import { keyOrder } from '../merge/key-order.ts';
import { writtenEvidence } from '../merge/written-evidence.ts';

/** Whether evidence, as it is written, has a quote of the same place. */
export function cites(evidence: unknown, { start, end }: Quote): boolean {
  return writtenEvidence(evidence).some((written) => written.start === start && written.end === end);
}

/**
 * Adds a quote to the evidence of a value. A person who cites more words for a value vouches for it: what the machine read
 * there is taken out, so that the value is the person's from now on.
 */
export function cite(evidence: EntryList | undefined, quote: Quote): void {
  if (!evidence) return;
  const written = evidence.values();
  if (!cites(written, quote)) evidence.insert(written.length - 1, quote);
  evidence.entry(0, keyOrder.evidence)?.remove('read');
}
