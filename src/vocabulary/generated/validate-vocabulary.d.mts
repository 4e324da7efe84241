// Generated from schemas/vocabulary.schema.json: run npm run generate.
import type { ErrorObject } from 'ajv';
import type { Vocabulary } from './vocabulary.ts';

/** Checks a value against the schema; `errors` holds all departures of the last call. */
export declare const validateVocabulary: {
  (data: unknown): data is Vocabulary;
  errors?: ErrorObject[] | null;
};
