import type { Annotation, Found, Reason } from './model/annotation.ts';
import type { Finding } from './model/finding.ts';
import type { HeadedSection } from './model/headed-section.ts';
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
      const text = view.original.slice(start, end);
      return mention.kind === 'date' && mention.weekdays
        ? {
            ...mention,
            start,
            end,
            text,
            because,
            weekdays: mention.weekdays.map((weekday) => relocated(view, weekday)),
          }
        : { ...mention, start, end, text, because };
    })
    .sort(bySpan);
}

function relocated<Value extends Span>(view: FoldedView, value: Value): Value {
  return { ...value, ...view.toOriginal(value) };
}

function reasonToOriginal(view: FoldedView, reason: Reason): Reason {
  const { at, dropped } = reason;
  if (!at && !dropped) return reason;
  return {
    ...reason,
    ...(at && quotedAt(view, at)),
    ...(dropped && {
      dropped: dropped.map((each) => {
        const { start, end } = view.toOriginal(each);
        return { ...each, start, end, text: view.original.slice(start, end) };
      }),
    }),
  };
}

function quotedAt(view: FoldedView, span: Span): Pick<Reason, 'at' | 'cue'> {
  const at = view.toOriginal(span);
  return { at, cue: view.original.slice(at.start, at.end) };
}

export function findingToOriginal(view: FoldedView, finding: Finding): Finding {
  const { related, fixes } = finding;
  return {
    ...relocated(view, finding),
    related: related.map((span) => relocated(view, span)),
    ...(fixes && { fixes: fixes.map((fix) => relocated(view, fix)) }),
  };
}

export function sectionToOriginal(view: FoldedView, section: HeadedSection): HeadedSection {
  return { ...relocated(view, section), heading: view.toOriginal(section.heading) };
}

export function incidentToOriginal(view: FoldedView, incident: Incident): Incident {
  const because = (reasons: readonly Reason[]): Reason[] =>
    reasons.map((reason) => reasonToOriginal(view, reason));
  const evidenced = <Value extends Evidenced>(value: Value): Value => ({
    ...value,
    evidence: value.evidence.map((span: Span) => view.toOriginal(span)),
    ...(value.because && { because: because(value.because) }),
  });
  const exposure = (population: Exposure): Exposure => ({
    ...population,
    ...(population.label && { label: evidenced(population.label) }),
    ...(population.certaintyEvidence && {
      certaintyEvidence: population.certaintyEvidence.map((span) => view.toOriginal(span)),
    }),
    ...(population.certaintyBecause && { certaintyBecause: because(population.certaintyBecause) }),
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
