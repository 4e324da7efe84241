import type { Analysis, Annotation, Span } from '../analysis/index.ts';
import { isRecordable } from '../analysis/light.ts';

/** True of spans that share a character, and of a cursor within a span or at its edge. */
function touches(span: Span, at: Span): boolean {
  return at.start <= span.end && span.start <= at.end;
}

/** Places, in `analysis.incidents`, of the incidents whose section a selection or cursor touches. */
export function incidentsAt({ incidents }: Analysis, at: Span): readonly number[] {
  return incidents.flatMap(({ section }, index) => (touches(section, at) ? [index] : []));
}

/** All that is read at a selection or cursor. */
export function annotationsAt({ annotations }: Analysis, at: Span): readonly Annotation[] {
  return annotations.filter((annotation) => touches(annotation, at));
}

/** Of several mentions at a place, the one that was pointed at most exactly: just there, else the shortest. */
export function pointedAt(there: readonly Annotation[], at: Span): Annotation | undefined {
  const exact = there.find(({ start, end }) => start === at.start && end === at.end);
  return exact ?? there.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** What can go into a record, at a selection or cursor. */
export function recordableAt({ annotations }: Analysis, at: Span): readonly Annotation[] {
  return annotations.filter((annotation) => touches(annotation, at) && isRecordable(annotation));
}
