/**
 * Gathers src/analysis/lexicon/data/*.yaml into one typed constant: a file becomes the property of its name. The whole
 * is checked by schemas/lexicon.schema.json, from which the types come too. Lists of cues are spelled out (see
 * src/analysis/lexicon/template.ts); forms, terms and words stay templates, because the term matcher reads those.
 * Analysis can then read its vocabulary without a YAML parser and without files.
 */
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { Ajv } from 'ajv';
import { compile } from 'json-schema-to-typescript';
import { parse } from 'yaml';
import { importTypeScript } from './import-typescript.mjs';

const folder = 'src/analysis/lexicon';
const notice = (source) => `/* Generated from ${source} by npm run generate. */\n`;

const spelledOut = new Set(['cues', 'except']);

export async function generate(read) {
  const { spellings } = await importTypeScript(`${folder}/template.ts`);
  const schema = JSON.parse(await read('schemas/lexicon.schema.json'));
  const lexicon = {};
  for (const name of (await readdir(`${folder}/data`)).filter((file) => file.endsWith('.yaml')).sort()) {
    lexicon[basename(name, '.yaml')] = spellOut(parse(await read(`${folder}/data/${name}`)), spellings);
  }

  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  if (!ajv.validate(schema, lexicon)) {
    throw new Error(ajv.errorsText(ajv.errors, { dataVar: 'lexicon', separator: '\n' }));
  }
  return {
    [`${folder}/generated/lexicon-types.ts`]: notice('schemas/lexicon.schema.json') + (await typesOf(schema)),
    [`${folder}/generated/lexicon.ts`]:
      notice(`${folder}/data`) +
      `import type { Lexicon } from './lexicon-types.ts';\n\n` +
      `export const lexicon: Lexicon = ${JSON.stringify(lexicon, undefined, 1)};\n`,
  };
}

function spellOut(value, spellings) {
  if (Array.isArray(value)) return value.map((item) => spellOut(item, spellings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      spelledOut.has(key) && Array.isArray(item)
        ? [...new Set(item.flatMap((word) => spellings(String(word))))]
        : spellOut(item, spellings),
    ]),
  );
}

/** The schema's types, with everything read-only: the lexicon is shared by all that read notices. */
async function typesOf(schema) {
  const types = await compile(schema, 'Lexicon', {
    bannerComment: '',
    style: { singleQuote: true, printWidth: 110 },
    ignoreMinAndMaxItems: true,
  });
  return types.replace(/^( +)(\w+\??:)/gm, '$1readonly $2').replace(/(?<=: )(\w+)\[\]/g, 'readonly $1[]');
}
