import type { MapEditor } from '../../yaml/index.ts';
import type { RejectedKind } from '../generated/notice-record.ts';
import { isMap, sameQuote, type WrittenEvidence } from '../merge/written-evidence.ts';

/** A reading of the machine, and the first words that it rests on. */
export interface Reading {
  readonly kind: RejectedKind;
  /** What the machine read, in the compact form. */
  readonly read: string;
  readonly quote: WrittenEvidence | undefined;
}

/** Keeps a merge from putting a reading in again that a person has taken out. Without a quote nothing can tell it. */
export function keepOut(root: MapEditor, { kind, read, quote }: Reading): void {
  const rejected = root.list('rejected');
  if (!rejected || quote?.exact === undefined) return;
  const written = rejected.values();
  const known = (other: unknown) =>
    isMap(other) && other.kind === kind && other.read === read && sameQuote(other, quote);
  if (written.some(known)) return;
  const { exact, prefix, suffix, start, end } = quote;
  const cited = Object.entries({ exact, prefix, suffix, start, end });
  rejected.insert(written.length - 1, {
    kind,
    read,
    ...Object.fromEntries(cited.filter(([, value]) => value !== undefined)),
  });
}
