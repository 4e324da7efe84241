import type { Span } from '../../analysis/index.ts';
import type { Evidence } from '../generated/notice-record.ts';
import { type UnifiedText, unifyLineEnds } from './line-ends.ts';

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
  | { readonly status: 'exact'; readonly span: Span }
  | { readonly status: 'context'; readonly span: Span }
  | { readonly status: 'moved'; readonly candidate: Span }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly status: 'lost' };

/**
 * Finds evidence again in a text that may have changed since. Only `exact` and `context` are certain; the others are for a
 * person to settle, because the same words elsewhere need not say the same.
 */
export function anchorEvidence(evidence: Evidence, text: string): Anchoring {
  return createAnchorer(text)(evidence);
}

/** Finds one piece of evidence after the other in the same text. Line ends count as the same, however they are written. */
export function createAnchorer(text: string): (evidence: Evidence) => Anchoring {
  const hasCrlf = text.includes('\r\n');
  let unified: UnifiedText | undefined;
  return (evidence) => {
    // Nearly always so: the notice has not changed.
    const unchanged = whereStated(evidence, text);
    if (unchanged) return { status: 'exact', span: unchanged };
    const asWritten = search(evidence, text);
    if ('span' in asWritten || !(hasCrlf || namesCrlf(evidence))) return asWritten;
    const lines = (unified ??= unifyLineEnds(text));
    const found = search(withUnifiedLineEnds(evidence), lines.text);
    return 'span' in found || asWritten.status === 'lost' ? inOriginal(found, lines) : asWritten;
  };
}

function namesCrlf({ exact, prefix = '', suffix = '' }: Evidence): boolean {
  return [exact, prefix, suffix].some((words) => words.includes('\r\n'));
}

function inOriginal(found: Anchoring, lines: UnifiedText): Anchoring {
  const back = ({ start, end }: Span): Span => ({
    start: lines.toOriginal(start),
    end: lines.toOriginal(end),
  });
  if ('span' in found) return { ...found, span: back(found.span) };
  if ('candidate' in found) return { ...found, candidate: back(found.candidate) };
  return 'candidates' in found ? { ...found, candidates: found.candidates.map(back) } : found;
}

function withUnifiedLineEnds({ exact, prefix, suffix, ...rest }: Evidence): Evidence {
  const [words = '', before, after] = [exact, prefix, suffix].map((part) => part?.replaceAll('\r\n', '\n'));
  return {
    exact: words,
    ...(before !== undefined && { prefix: before }),
    ...(after !== undefined && { suffix: after }),
    ...rest,
  };
}

function search(evidence: Evidence, text: string): Exclude<Anchoring, { readonly status: 'exact' }> {
  // A record that was made where line ends are shorter counts its positions so.
  const stated = whereStated(evidence, text);
  if (stated && hasContext(evidence)) return { status: 'context', span: stated };
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

/** The position that the evidence states, where its words stand there in their context. */
function whereStated(evidence: Evidence, text: string): Span | undefined {
  const stated = statedSpan(evidence);
  const stands =
    stated && text.startsWith(evidence.exact, stated.start) && isInContext(evidence, text, stated);
  return stands ? stated : undefined;
}

function statedSpan({ exact, start }: Evidence): Span | undefined {
  return exact !== '' && start !== undefined ? { start, end: start + exact.length } : undefined;
}

/** Whether what the evidence says of its surroundings stands round a place. */
export function isInContext(evidence: Evidence, text: string, span: Span): boolean {
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
