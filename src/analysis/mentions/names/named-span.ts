import type { Dropped } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** A name of an organisation as it stands in the text, before it is known what part the organisation plays. */
export interface NamedSpan extends Span {
  /** Blanks and line breaks that a PDF put into it are gone. */
  readonly name: string;
  /** The name without its legal form: what the same text calls the organisation further on. */
  readonly base: string;
  /** Id of the reader that found it. */
  readonly by: string;
  /** Shorter names that other readers found in it. */
  readonly dropped?: readonly Dropped[];
}

/** A name without the blanks between Japanese letters and without line breaks; those between Latin words stay. */
export function cleanName(written: string): string {
  return written.replace(/[\n ]+/g, (blank, at: number) =>
    /[A-Za-z0-9.,&]/.test(written.charAt(at - 1)) && /[A-Za-z0-9&]/.test(written.charAt(at + blank.length))
      ? ' '
      : '',
  );
}

/** What a single reader tells: the vocabulary adds the base. */
export type FoundName = Omit<NamedSpan, 'base'>;
