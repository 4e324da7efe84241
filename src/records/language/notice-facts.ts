import type { Annotation, Span } from '../../analysis/index.ts';
import type { Place } from '../../yaml/index.ts';

/** What a notice says that a record may want at some place. */
export type FactKind = 'date' | 'figure' | 'organization' | 'service';

export interface NoticeFact {
  /** As a record writes it: EDTF, digits, a name. */
  readonly value: string | number;
  /** The mentions that say so, those of the record's own section first. */
  readonly mentions: readonly Annotation[];
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
  const isOwn = ({ start, end }: Annotation) =>
    section === undefined || (start >= section.start && end <= section.end);
  const mentions = [...annotations.filter(isOwn), ...annotations.filter((mention) => !isOwn(mention))];
  const found = new Map<string | number, Annotation[]>();
  for (const mention of mentions) {
    const fact = factOf(mention);
    if (!fact || !kinds.includes(fact.kind)) continue;
    found.set(fact.value, [...(found.get(fact.value) ?? []), mention]);
  }
  return [...found].map(([value, saying]) => ({ value, mentions: saying }));
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
