// Generated from schemas/notice-record.schema.json: run npm run generate.
import type { ErrorObject } from 'ajv';
import type { NoticeRecord } from './notice-record.ts';

/** Checks a value against the schema; `errors` holds all departures of the last call. */
export declare const validateNoticeRecord: {
  (data: unknown): data is NoticeRecord;
  errors?: ErrorObject[] | null;
};
