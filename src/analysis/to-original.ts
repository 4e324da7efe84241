import type { Annotation, Found, Reason } from './model/annotation.ts';
import type { Evidenced, Exposure, Incident } from './model/incident.ts';
import { bySpan, type Span } from './model/span.ts';
import type { FoldedView } from './text/folded-view.ts';

/**
 * The one place where offsets of the folded view become UTF-16 offsets of the notice, and where quotes are cut.
 */
export function annotationsToOriginal(
  view: FoldedView,
  found: readonly Found<Annotation>[],
): readonly Annotation[] {
  return found
    .map((mention): Annotation => {
      const { start, end } = view.toOriginal(mention);
      const because = mention.because.map((reason) => reasonToOriginal(view, reason));
      return { ...mention, start, end, text: view.original.slice(start, end), because };
    })
    .sort(bySpan);
}

function reasonToOriginal(view: FoldedView, reason: Reason): Reason {
  if (!reason.at) return reason;
  const at = view.toOriginal(reason.at);
  return { ...reason, at, cue: view.original.slice(at.start, at.end) };
}

export function incidentToOriginal(view: FoldedView, incident: Incident): Incident {
  const evidenced = <Value extends Evidenced>(value: Value): Value => ({
    ...value,
    evidence: value.evidence.map((span: Span) => view.toOriginal(span)),
  });
  const exposure = (population: Exposure): Exposure => ({
    ...population,
    ...(population.label && { label: evidenced(population.label) }),
    ...(population.certaintyEvidence && {
      certaintyEvidence: population.certaintyEvidence.map((span) => view.toOriginal(span)),
    }),
    ...(population.period && { period: evidenced(population.period) }),
    counts: population.counts.map(evidenced),
    fields: population.fields.map(evidenced),
  });
  return {
    ...incident,
    section: view.toOriginal(incident.section),
    ...(incident.title && { title: evidenced(incident.title) }),
    ...(incident.published && { published: evidenced(incident.published) }),
    organizations: incident.organizations.map(evidenced),
    services: incident.services.map(evidenced),
    causes: incident.causes.map(evidenced),
    exposures: incident.exposures.map(exposure),
    totals: incident.totals.map(evidenced),
    excluded: incident.excluded.map(evidenced),
    timeline: incident.timeline.map(evidenced),
  };
}
