import schema from '../../../schemas/notice-record.schema.json';

const { definitions } = schema;

/** In which order keys stand: that of the schema. */
export const keyOrder = {
  record: Object.keys(schema.properties),
  source: Object.keys(definitions.source.properties),
  original: Object.keys(definitions.original.properties),
  section: Object.keys(definitions.section.properties),
  review: Object.keys(definitions.review.properties),
  exposure: Object.keys(definitions.exposure.properties),
  evidence: Object.keys(definitions.evidence.properties),
  recordEvidence: Object.keys(definitions.recordEvidence.properties),
  exposureEvidence: Object.keys(definitions.exposureEvidence.properties),
};
