import type { FieldMention, Found, Reason } from '../../model/annotation.ts';
import type { Certainty, Exposure } from '../../model/incident.ts';
import type { ExposurePeriod } from '../timeline.ts';
import { exposedFields, isExposed } from '../exposed-fields.ts';
import { toCount, type StatedFigure } from './stated-figure.ts';

/** What is known of one population, or of all of them. */
export interface Exposed {
  readonly label?: Exposure['label'];
  readonly figures: readonly StatedFigure[];
  readonly fields: readonly Found<FieldMention>[];
  readonly period?: ExposurePeriod;
}

export function exposureOf({ label, figures, fields, period }: Exposed, otherwise: Certainty): Exposure {
  return {
    ...(label && { label }),
    ...certaintyOf(figures, fields, otherwise),
    ...(period && { period }),
    counts: figures.map(toCount),
    fields: exposedFields(fields),
  };
}

/**
 * What is said of the fields holds for their population, as most of them have it; where no fields are named, what is
 * said of the figures.
 *
 * @param otherwise what holds where nothing is said: what is said of the incident as a whole
 */
export function certaintyOf(
  figures: readonly StatedFigure[],
  fields: readonly Found<FieldMention>[],
  otherwise: Certainty = 'suspected',
): Pick<Exposure, 'certainty' | 'certaintyEvidence' | 'certaintyBecause'> {
  const named = fields.filter(isExposed);
  const mentions = named.length > 0 ? named : figures.flatMap((figure) => figure.mentions).filter(isExposed);
  if (mentions.length === 0) return { certainty: otherwise, certaintyBecause: [ofIncident] };
  const confirmed = mentions.filter(({ assertion }) => assertion === 'confirmed');
  const certainty: Certainty = 2 * confirmed.length > mentions.length ? 'confirmed' : 'suspected';
  const agreeing = mentions.filter(({ assertion }) => assertion === certainty);
  const words = agreeing.flatMap(({ because }) =>
    because.flatMap(({ by, at }) => (at && by === 'assertion' ? [at] : [])),
  );
  const [first] = words;
  const args = [agreeing, mentions].map(({ length }) => String(length));
  const why: Reason =
    named.length > 0
      ? { by: 'exposure', note: 'said of {0} of {1} mentions of its fields', args }
      : { by: 'exposure', note: 'said of {0} of {1} mentions of its figures', args };
  const certaintyBecause = [{ ...why, ...(first && { at: first }) }];
  return { certainty, certaintyBecause, ...(first && { certaintyEvidence: [first] }) };
}

const ofIncident: Reason = { by: 'exposure', note: 'said of the incident as a whole' };
