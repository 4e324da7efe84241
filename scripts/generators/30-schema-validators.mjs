/**
 * The validators of the YAML files that people write, compiled from their JSON Schemas so that nothing is compiled at run
 * time: `src/records/generated/validate-notice-record.mjs`, and its types beside it.
 */
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { banner, contracts, fileName } from './contracts.mjs';

const types = (schema, type) => `${banner(schema)}
import type { ErrorObject } from 'ajv';
import type { ${type} } from './${fileName(type)}.ts';

/** Checks a value against the schema; \`errors\` holds all departures of the last call. */
export declare const validate${type}: {
  (data: unknown): data is ${type};
  errors?: ErrorObject[] | null;
};
`;

export async function generate(read) {
  const written = {};
  for (const { schema: path, folder, type } of contracts) {
    const schema = JSON.parse(await read(path));
    for (const definition of Object.values(schema.definitions)) {
      // For people; no program reads them, and every error carries its part of the schema.
      delete definition.enumDescriptions;
      // One of several that are all allowed: for completion only.
      delete definition.anyOf;
    }
    const ajv = new Ajv({
      schemas: [schema],
      allErrors: true,
      verbose: true,
      code: { source: true, esm: true, lines: true },
    });
    const file = `${folder}/validate-${fileName(type)}`;
    written[`${file}.mjs`] = `${banner(path)}\n${standaloneCode(ajv, { [`validate${type}`]: schema.$id })}`;
    written[`${file}.d.mts`] = types(path, type);
  }
  return written;
}
