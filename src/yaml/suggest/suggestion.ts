import type { Span } from '../../analysis/index.ts';
import type { SchemaCode, SchemaNode } from '../schema/schema-tree.ts';

/** Something that may be written at a place. */
export type Suggestion = SuggestedKey | SuggestedCode | SuggestedText;

interface Insertion {
  /** What it is called in a list of suggestions. */
  readonly label: string;
  /** What to write in place of `replace`: plain text, or a snippet with the indentation of every line in it. */
  readonly insert: string;
  readonly isSnippet: boolean;
  /** What is written there now, as a span of the file. */
  readonly replace: Span;
  /** Whether there is something to suggest at once where the cursor stands then. */
  readonly goesOn: boolean;
}

export interface SuggestedKey extends Insertion {
  readonly kind: 'key';
  readonly isRequired: boolean;
  readonly node: SchemaNode;
}

export interface SuggestedCode extends Insertion {
  readonly kind: 'code';
  /** The definition that lists it: `fieldCode`. */
  readonly list: string;
  readonly code: SchemaCode;
}

/** A new entry of a list, or the only value that there is. */
export interface SuggestedText extends Insertion {
  readonly kind: 'text';
  readonly node: SchemaNode;
}
