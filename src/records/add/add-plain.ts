import type { Certainty, Span } from '../../analysis/index.ts';
import type { EditResult, MapEditor } from '../../yaml/index.ts';
import { quoteAt, type Quote } from '../evidence/quote.ts';
import { keyOrder } from '../merge/key-order.ts';
import { evidenceAt } from '../reanchor/quote-place.ts';
import { readValues } from '../values/read-values.ts';
import type { RecordValue, ValueKind } from '../values/record-value.ts';
import { editRecord } from '../yaml/edit-record.ts';
import { cite } from './cite.ts';

/** Values that a record, or a population of it, has one of. */
export type PlainKind = Extract<ValueKind, 'title' | 'published' | 'label' | 'certainty' | 'period'>;

/** A value of that kind, and the words that say it. */
export interface PlainValue {
  readonly kind: PlainKind;
  readonly value: string;
  /** In `text`. */
  readonly words: Span;
  /** The notice. */
  readonly text: string;
  /** Place of the exposure that a label, certainty or period belongs to; one begins where there is none. */
  readonly exposure?: number;
  /** How certain the leak is of an exposure that begins with it. */
  readonly certainty?: Certainty;
}

/**
 * Gives a record a value that it lacks, as a person does, with the words as evidence; or the words alone, where it says the
 * same already.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 * @returns `taken` where another value stands there
 */
export function addPlain(existing: string, plain: PlainValue): EditResult | 'taken' {
  const quote = quoteAt(plain.text, plain.words);
  const known = readValues(existing)?.values.find((value) => isThere(value, plain));
  if (known && known.text !== plain.value) return 'taken';
  return editRecord(existing, (root) => {
    if (known) cite(evidenceAt(root, known.evidencePath), quote);
    else if (plain.kind === 'title') put(root, root.map('evidence', keyOrder.recordEvidence), plain, quote);
    else if (plain.kind === 'published') {
      put(root.map('source', keyOrder.source), root.map('evidence', keyOrder.recordEvidence), plain, quote);
    } else addToExposure(root, plain, quote);
  });
}

function isThere({ kind, path }: RecordValue, plain: PlainValue): boolean {
  return kind === plain.kind && (path[0] !== 'exposures' || path[1] === (plain.exposure ?? 0));
}

function addToExposure(root: MapEditor, plain: PlainValue, quote: Quote): void {
  const { kind, value, exposure: place = 0, certainty = 'suspected' } = plain;
  const exposures = root.list('exposures');
  const exposure = exposures?.entry(place, keyOrder.exposure);
  if (exposure) put(exposure, exposure.map('evidence', keyOrder.exposureEvidence), plain, quote);
  else {
    const { label, ...said } = { certainty, [kind]: value };
    // In the order of the schema: what sets a population apart comes first.
    exposures?.insert(place, {
      ...(label !== undefined && { label }),
      ...said,
      evidence: { [kind]: [quote] },
    });
  }
}

function put(
  holder: MapEditor | undefined,
  evidence: MapEditor | undefined,
  { kind, value }: PlainValue,
  quote: Quote,
): void {
  holder?.insert(kind, value);
  // What a person took out earlier has left its words behind.
  if (evidence?.has(kind)) cite(evidence.list(kind), quote);
  else evidence?.insert(kind, [quote]);
}
