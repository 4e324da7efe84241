/**
 * TypeScript types of the YAML files that people write, from their JSON Schemas: `src/records/generated/notice-record.ts`.
 *
 * Each definition becomes a type of its own name. Titles and what stands beside a `$ref` are for the reader of a file
 * (hover, completion) and would only multiply the types, so they are left out here.
 */
import { compile } from 'json-schema-to-typescript';
import { banner, contracts, fileName } from './contracts.mjs';

/** Codes that a user's own vocabulary may add to are plain strings in TypeScript. */
const openCodes = ['fieldCode', 'causeCode'];

export async function generate(read) {
  const written = {};
  for (const { schema: path, folder, type } of contracts) {
    const schema = JSON.parse(await read(path));
    delete schema.$id; // the root type would be named after it
    for (const name of openCodes) {
      delete schema.definitions[name]?.enum;
      delete schema.definitions[name]?.anyOf;
    }
    written[`${folder}/${fileName(type)}.ts`] = await compile(withoutTitles(schema), type, {
      bannerComment: banner(path),
      customName: (_schema, definition) => definition && definition[0].toUpperCase() + definition.slice(1),
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true, printWidth: 110 },
    });
  }
  return written;
}

function withoutTitles(node) {
  if (Array.isArray(node)) return node.map(withoutTitles);
  if (typeof node !== 'object' || node === null) return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  const kept = Object.entries(node).filter(([key, value]) => !(key === 'title' && typeof value === 'string'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutTitles(value)]));
}
