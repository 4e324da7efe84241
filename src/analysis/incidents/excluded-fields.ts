import type { Assertion, CategoryMention, FieldMention, Found } from '../model/annotation.ts';
import type { ExcludedField } from '../model/incident.ts';
import type { Span } from '../model/span.ts';
import { isExposed } from './exposed-fields.ts';

type Basis = ExcludedField['basis'];

/**
 * The fields that an incident is said not to affect, and on what ground. An umbrella that is ruled out stands for its
 * parts (クレジットカード情報: four card codes). A field that is affected elsewhere in the incident, in another population,
 * is not among them; of two grounds the firmer one counts.
 */
export function excludedFields(
  fields: readonly Found<FieldMention>[],
  categories: readonly Found<CategoryMention>[],
): readonly ExcludedField[] {
  const affected = new Set(fields.filter(isExposed).flatMap(({ code, also = [] }) => [code, ...also]));
  const excluded = new Map<string, { basis: Basis; evidence: Span[] }>();
  const denied = [
    ...fields.map((mention) => ({ mention, codes: [mention.code] })),
    ...categories.map((mention) => ({ mention, codes: mention.parts })),
  ].sort((a, b) => a.mention.start - b.mention.start);

  for (const { mention, codes } of denied) {
    const basis = basisOf(mention.assertion);
    if (!basis) continue;
    const { start, end } = mention;
    for (const code of codes.filter((each) => !affected.has(each))) {
      const known = excluded.get(code);
      if (!known) excluded.set(code, { basis, evidence: [{ start, end }] });
      else if (known.basis === basis) known.evidence.push({ start, end });
      else if (basis === 'ruled-out') excluded.set(code, { basis, evidence: [{ start, end }] });
    }
  }
  return [...excluded].map(([field, { basis, evidence }]) => ({ field, basis, evidence }));
}

function basisOf(assertion: Assertion): Basis | undefined {
  return assertion === 'ruled-out' || assertion === 'no-evidence' ? assertion : undefined;
}
