import type { FieldMention, Found } from '../model/annotation.ts';
import type { IncidentField } from '../model/incident.ts';
import type { Span } from '../model/span.ts';

/** Whether a mention says that its field leaked or may have leaked. */
export function isExposed({ assertion }: { readonly assertion: FieldMention['assertion'] }): boolean {
  return assertion === 'confirmed' || assertion === 'suspected';
}

/**
 * The fields of an incident, or of one of its populations: each code once, in reading order, with all the words that
 * name it. A compound gives all its codes (保護者氏名: name, family).
 */
export function exposedFields(mentions: readonly Found<FieldMention>[]): readonly IncidentField[] {
  const evidence = new Map<string, Span[]>();
  for (const mention of mentions.filter(isExposed)) {
    const { start, end } = mention;
    for (const code of [mention.code, ...(mention.also ?? [])]) {
      evidence.set(code, [...(evidence.get(code) ?? []), { start, end }]);
    }
  }
  return [...evidence].map(([code, spans]) => ({ code, evidence: spans }));
}
