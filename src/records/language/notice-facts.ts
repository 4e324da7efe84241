import type { Annotation, Span } from '../../analysis/index.ts';
import type { Place } from '../../yaml/index.ts';

/** What a notice says that a record may want at some place. */
export type FactKind = 'date' | 'figure' | 'organization' | 'service';

export interface NoticeFact {
  /** As a record writes it: EDTF, digits, a name. */
  readonly value: string | number;
  /** The mention that says so first. */
  readonly mention: Annotation;
}

/** What the notice can offer at a place; nothing where it has nothing to say, as of a review's date. */
export function factsWanted(place: Place): readonly FactKind[] {
  if (place.kind === 'key') return [];
  const path = place.cursor.path.filter((part) => typeof part === 'string').join('.');
  if (place.node.name === 'edtfDate') return path === 'review.date' ? [] : ['date'];
  switch (path) {
    case 'exposures.counts.value':
    case 'totals.value':
      return ['figure'];
    case 'organizations.name':
      return ['organization'];
    case 'services.name':
      return ['service'];
    case 'exposures.label':
      return ['service', 'organization'];
    default:
      return [];
  }
}

/**
 * The facts of some kinds, each value once, in the order of the notice: those of the record's own section first.
 *
 * @param section of the notice, as the record names it
 */
export function factsOf(
  annotations: readonly Annotation[],
  kinds: readonly FactKind[],
  section?: Span,
): readonly NoticeFact[] {
  const facts = annotations.flatMap((mention) => {
    const fact = factOf(mention);
    return fact && kinds.includes(fact.kind) ? [{ value: fact.value, mention }] : [];
  });
  const isOwn = ({ mention }: NoticeFact) =>
    section === undefined || (mention.start >= section.start && mention.end <= section.end);
  const ordered = [...facts.filter(isOwn), ...facts.filter((fact) => !isOwn(fact))];
  const first = new Map<string | number, NoticeFact>();
  for (const fact of ordered) if (!first.has(fact.value)) first.set(fact.value, fact);
  return [...first.values()];
}

function factOf(mention: Annotation): { kind: FactKind; value: string | number } | undefined {
  switch (mention.kind) {
    case 'date':
      return { kind: 'date', value: mention.value };
    case 'count':
      return mention.affected ? { kind: 'figure', value: mention.value } : undefined;
    case 'organization':
      return { kind: 'organization', value: mention.name };
    case 'service':
      return { kind: 'service', value: mention.name };
    default:
      return undefined;
  }
}
