import type { Category } from '../../lexicon/field-vocabulary.ts';
import type { Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/**
 * A word that may become a mention, in offsets of the folded view. What it says of the field (`assertion`) is decided
 * later, by its surroundings.
 */
export type FieldCandidate = NamedField | ContextualField | Umbrella;

interface Candidate extends Span {
  readonly because: readonly Reason[];
}

export interface NamedField extends Candidate {
  readonly kind: 'field';
  readonly code: string;
  /** Codes that an owner adds. */
  readonly also: readonly string[];
  /** The form that was meant, where the text has a slip. */
  readonly reading?: string;
}

/** A short word that is a field only in its place: 番号, 名義, ID. */
export interface ContextualField extends Candidate {
  readonly kind: 'contextual';
  /** What it would be, and the context that it needs for that. */
  readonly options: readonly { readonly code: string; readonly within: string }[];
  /** What it is without such a context: 会員名 is a name, and a cardholder's in クレジットカード情報(会員名、番号). */
  readonly otherwise?: string;
  readonly also: readonly string[];
  readonly reading?: string;
}

export interface Umbrella extends Candidate {
  readonly kind: 'category';
  readonly category: Category;
}
