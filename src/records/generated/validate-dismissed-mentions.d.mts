// Generated from schemas/dismissed.schema.json: run npm run generate.
import type { ErrorObject } from 'ajv';
import type { DismissedMentions } from './dismissed-mentions.ts';

/** Checks a value against the schema; `errors` holds all departures of the last call. */
export declare const validateDismissedMentions: {
  (data: unknown): data is DismissedMentions;
  errors?: ErrorObject[] | null;
};
