/**
 * The validator of a record, compiled from its JSON Schema so that nothing is compiled at run time:
 * `src/records/generated/validate-notice-record.mjs`, and its types beside it.
 */
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const banner = '// Generated from schemas/notice-record.schema.json: run npm run generate.\n';

const types = `${banner}import type { ErrorObject } from 'ajv';
import type { NoticeRecord } from './notice-record.ts';

/** Checks a value against the schema; \`errors\` holds all departures of the last call. */
export declare const validateNoticeRecord: {
  (data: unknown): data is NoticeRecord;
  errors?: ErrorObject[] | null;
};
`;

export async function generate(read) {
  const schema = JSON.parse(await read('schemas/notice-record.schema.json'));
  // For people; no program reads them, and every error carries its part of the schema.
  for (const definition of Object.values(schema.definitions)) delete definition.enumDescriptions;
  const ajv = new Ajv({
    schemas: [schema],
    allErrors: true,
    verbose: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode(ajv, { validateNoticeRecord: schema.$id });
  return {
    'src/records/generated/validate-notice-record.mjs': banner + code,
    'src/records/generated/validate-notice-record.d.mts': types,
  };
}
