import type { Exposure as FoundExposure, Span } from '../../analysis/index.ts';
import type { Cite } from '../evidence/citation.ts';
import type { Exposure, ExposureEvidence } from '../generated/notice-record.ts';
import { toCount } from './count.ts';
import { withoutEmpty } from './without-empty.ts';

/** A population as a record holds it: its values first, the evidence of the plain ones below them. */
export function toExposure(from: FoundExposure, cite: Cite): Exposure {
  const evidence: ExposureEvidence = withoutEmpty({
    label: from.label ? cite(from.label.evidence, from.label.text) : [],
    certainty: cite(certaintySpans(from), from.certainty),
    period: from.period ? cite(from.period.evidence, from.period.value) : [],
    fields: Object.fromEntries(from.fields.map(({ code, evidence }) => [code, cite(evidence, code)])),
  });
  return {
    ...(from.label && { label: from.label.text }),
    certainty: from.certainty,
    ...(from.period && { period: from.period.value }),
    ...withoutEmpty({
      counts: from.counts.map((count) => toCount(count, cite)),
      fields: from.fields.map(({ code }) => code),
      evidence,
    }),
  };
}

/** Where no words of its own were kept, certainty was read with the first of what it is said of. */
function certaintySpans({
  certaintyEvidence,
  fields,
  counts,
  period,
  label,
}: FoundExposure): readonly Span[] {
  if (certaintyEvidence && certaintyEvidence.length > 0) return certaintyEvidence;
  const first = fields[0] ?? counts[0] ?? period ?? label;
  return first?.evidence.slice(0, 1) ?? [];
}
