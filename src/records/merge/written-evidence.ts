import type { Evidence } from '../generated/notice-record.ts';

/** Evidence as it is written in a record, which may be anything. */
export type WrittenEvidence = Partial<Evidence>;

export function writtenEvidence(value: unknown): WrittenEvidence[] {
  return Array.isArray(value) ? value.map((item: unknown) => (isMap(item) ? item : {})) : [];
}

/** What the machine read where a value stands, if it did. */
export function readOf(evidence: unknown): string | undefined {
  const read: unknown = writtenEvidence(evidence)[0]?.read;
  return typeof read === 'string' ? read : undefined;
}

/** Whether a person has vouched for what the machine read there. */
export function isAccepted(evidence: unknown): boolean {
  return writtenEvidence(evidence)[0]?.accepted === true;
}

/** Whether two pieces of evidence cite the same words, at the same position or in the same context. */
export function sameQuote(a: WrittenEvidence, b: WrittenEvidence): boolean {
  if (a.exact !== b.exact) return false;
  return (a.start === b.start && a.end === b.end) || (a.prefix === b.prefix && a.suffix === b.suffix);
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
