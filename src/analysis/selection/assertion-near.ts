import type { Annotation, Assertion } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/** A border that a statement seldom crosses counts as so many characters. */
const border = 500;

/**
 * How certain a leak is that words tell of, by what is said of the data next to them: those of the same sentence or list
 * before all others. Where the notice says it of no data at all, it is suspected.
 */
export function assertionNear(
  text: string,
  annotations: readonly Annotation[],
  at: Span,
): Exclude<Assertion, 'mention'> {
  let nearest: { readonly far: number; readonly assertion: Exclude<Assertion, 'mention'> } | undefined;
  for (const annotation of annotations) {
    if (annotation.kind !== 'field' && annotation.kind !== 'category') continue;
    if (annotation.assertion === 'mention') continue;
    const far = distance(text, annotation, at);
    if (!nearest || far < nearest.far) nearest = { far, assertion: annotation.assertion };
  }
  return nearest?.assertion ?? 'suspected';
}

function distance(text: string, one: Span, other: Span): number {
  const [before, behind] = one.start <= other.start ? [one, other] : [other, one];
  if (behind.start <= before.end) return 0;
  const between = text.slice(before.end, behind.start);
  const borders = between.match(/[。！？]|\n\s*\n/gu)?.length ?? 0;
  return between.length + borders * border;
}
