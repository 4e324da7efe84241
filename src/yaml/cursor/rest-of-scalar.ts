/** What is written of a key or value behind a place in it. */
export interface RestOfScalar {
  /** Up to its end, a closing quote included. */
  readonly text: string;
  /** Whether it is a key with its colon. */
  readonly hasColon: boolean;
}

const ends = {
  '"': /^(?:[^"\\]|\\.)*"/u,
  "'": /^(?:[^']|'')*'/u,
} as const;

/** Up to a colon, a comment, or the end of the line; between brackets also up to the next sign of theirs. */
const plain = /^(?:(?!:(?: |$)| #).)*/u;
const plainInFlow = /^(?:(?!:(?: |$|[,[\]{}])| #)[^,[\]{}])*/u;

/** @param line what stands behind the place on its line */
export function restOfScalar(
  line: string,
  { quote, inFlow }: { readonly quote: '' | '"' | "'"; readonly inFlow: boolean },
): RestOfScalar {
  const pattern = quote === '' ? (inFlow ? plainInFlow : plain) : ends[quote];
  const text = (pattern.exec(line)?.[0] ?? '').replace(quote === '' ? / +$/u : /$^/u, '');
  return { text, hasColon: /^ *:(?: |$|[,[\]{}])/u.test(line.slice(text.length)) };
}
