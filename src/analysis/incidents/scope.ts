import type { Annotation, Found } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { Layout } from '../text/layout.ts';
import { within } from '../text/locate.ts';

type Kind = Annotation['kind'];
type FoundOf<K extends Kind> = Found<Extract<Annotation, { kind: K }>>;

/**
 * All that is known of one incident before it becomes one: where the notice tells of it, and the mentions there. Every
 * offset is one of the folded text.
 */
export interface IncidentScope {
  readonly layout: Layout;
  /** From the first word about the incident to the last. */
  readonly section: Span;
  /**
   * The passages within the section that tell of it, in reading order: not those about other incidents, nor a paragraph
   * that repeats an earlier one.
   */
  readonly parts: readonly Span[];
  /** The title of the article, where it has one. */
  readonly headline?: Span;
  readonly fields: readonly FoundOf<'field'>[];
  readonly categories: readonly FoundOf<'category'>[];
  readonly counts: readonly FoundOf<'count'>[];
  readonly dates: readonly FoundOf<'date'>[];
  readonly organizations: readonly FoundOf<'organization'>[];
  readonly services: readonly FoundOf<'service'>[];
  readonly causes: readonly FoundOf<'cause'>[];
  /** The day before the title of a digest's entry, on which the entry or what it tells of was posted. */
  readonly posted?: FoundOf<'date'>;
  /** Reference date (`YYYY-MM-DD`) that the caller gave for the notice. */
  readonly published?: string;
}

/** The passages that tell of one incident (see `IncidentScope`). */
export interface Passages {
  readonly section: Span;
  readonly parts: readonly Span[];
  readonly headline?: Span;
  /** What stands before the headline on its line. */
  readonly label?: Span;
}

/** @param mentions of the whole notice, in reading order */
export function scopeOf(
  layout: Layout,
  passages: Passages,
  mentions: readonly Found<Annotation>[],
  published?: string,
): IncidentScope {
  const inside = passages.parts.flatMap((part) => within(mentions, part));
  const ofKind = <K extends Kind>(kind: K): readonly FoundOf<K>[] =>
    inside.filter((mention): mention is FoundOf<K> => mention.kind === kind);
  const posted = passages.label && within(mentions, passages.label).find(isDay);
  return {
    layout,
    section: passages.section,
    parts: passages.parts,
    ...(passages.headline && { headline: passages.headline }),
    fields: ofKind('field'),
    categories: ofKind('category'),
    counts: ofKind('count'),
    dates: ofKind('date'),
    organizations: ofKind('organization'),
    services: ofKind('service'),
    causes: ofKind('cause'),
    ...(posted && { posted }),
    ...(published !== undefined && { published }),
  };
}

function isDay(mention: Found<Annotation>): mention is FoundOf<'date'> {
  return mention.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(mention.value);
}
