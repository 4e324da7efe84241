import type { Analysis, Annotation, Span } from '../analysis/index.ts';

/** True of spans that share a character, and of a cursor within a span or at its edge. */
function touches(span: Span, at: Span): boolean {
  return at.start <= span.end && span.start <= at.end;
}

/** Places, in `analysis.incidents`, of the incidents whose section a selection or cursor touches. */
export function incidentsAt({ incidents }: Analysis, at: Span): readonly number[] {
  return incidents.flatMap(({ section }, index) => (touches(section, at) ? [index] : []));
}

/** What can go into a record, at a selection or cursor. */
export function recordableAt({ annotations }: Analysis, at: Span): readonly Annotation[] {
  return annotations.filter((annotation) => touches(annotation, at) && isRecordable(annotation));
}

/** An umbrella term is no value of its own, and a figure that is no victim's has no place in a record. */
function isRecordable(annotation: Annotation): boolean {
  if (annotation.kind === 'category')
    return annotation.assertion === 'ruled-out' || annotation.assertion === 'no-evidence';
  return annotation.kind !== 'count' || annotation.affected;
}
