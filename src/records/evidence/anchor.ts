import type { Span } from '../../analysis/index.ts';
import type { Evidence } from '../generated/notice-record.ts';

/**
 * Where evidence stands in a text, as UTF-16 spans.
 *
 * | status      | meaning                                                                          |
 * | ----------- | -------------------------------------------------------------------------------- |
 * | `exact`     | at its position, in its context                                                  |
 * | `context`   | elsewhere, but only one place has the quote in its context                       |
 * | `moved`     | one place is likely, but its context has changed: a person should look           |
 * | `ambiguous` | several places fit equally                                                       |
 * | `lost`      | the quote is nowhere                                                             |
 */
export type Anchoring =
  | { readonly status: 'exact' | 'context'; readonly span: Span }
  | { readonly status: 'moved'; readonly candidate: Span }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly status: 'lost' };

/**
 * Finds evidence again in a text that may have changed since. Only `exact` and `context` are certain; the others are for a
 * person to settle, because the same words elsewhere need not say the same.
 */
export function anchorEvidence(evidence: Evidence, text: string): Anchoring {
  const stated = statedSpan(evidence);
  // Nearly always so: the notice has not changed.
  if (stated && text.startsWith(evidence.exact, stated.start) && isInContext(evidence, text, stated))
    return { status: 'exact', span: stated };
  const places = occurrences(evidence.exact, text);
  const inContext = places.filter((span) => isInContext(evidence, text, span));
  const [only, ...others] = inContext;
  if (only && others.length === 0 && hasContext(evidence)) return { status: 'context', span: only };
  if (only && others.length > 0) return { status: 'ambiguous', candidates: inContext };

  const halfInContext = places.filter(
    (span) =>
      (filled(evidence.prefix) && hasPrefix(evidence, text, span)) ||
      (filled(evidence.suffix) && hasSuffix(evidence, text, span)),
  );
  const candidates = halfInContext.length > 0 ? halfInContext : places;
  const [candidate] = candidates;
  if (!candidate) return { status: 'lost' };
  return candidates.length === 1 ? { status: 'moved', candidate } : { status: 'ambiguous', candidates };
}

function statedSpan({ exact, start }: Evidence): Span | undefined {
  return exact !== '' && start !== undefined ? { start, end: start + exact.length } : undefined;
}

function isInContext(evidence: Evidence, text: string, span: Span): boolean {
  return hasPrefix(evidence, text, span) && hasSuffix(evidence, text, span);
}

/** Every place of a quote, overlapping ones too. */
function occurrences(exact: string, text: string): readonly Span[] {
  if (exact === '') return [];
  const places: Span[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    places.push({ start, end: start + exact.length });
  }
  return places;
}

function hasPrefix({ prefix = '' }: Evidence, text: string, { start }: Span): boolean {
  return start >= prefix.length && text.startsWith(prefix, start - prefix.length);
}

function hasSuffix({ suffix = '' }: Evidence, text: string, { end }: Span): boolean {
  return text.startsWith(suffix, end);
}

function hasContext({ prefix, suffix }: Evidence): boolean {
  return filled(prefix) || filled(suffix);
}

function filled(side: string | undefined): boolean {
  return side !== undefined && side !== '';
}
