/**
 * Fills the code lists of the schemas from the lexicon's data, so that a code is written once. What a code means comes
 * with it, in Japanese and English, for editors that complete by the schema.
 */
import * as prettier from 'prettier';
import { parse } from 'yaml';
import { contracts } from './contracts.mjs';

/** Definition of a schema → file of the lexicon, and codes that no words of a notice stand for. */
const lists = {
  fieldCode: { file: 'fields' },
  causeCode: { file: 'causes' },
  eventCode: { file: 'events' },
  countUnit: { file: 'counters' },
  organizationRole: { file: 'organizations', wordless: [{ code: 'other', ja: 'その他', en: 'Other' }] },
};

export async function generate(read) {
  const written = {};
  for (const { schema: path } of contracts) {
    const schema = JSON.parse(await read(path));
    for (const [name, { file, wordless = [] }] of Object.entries(lists)) {
      const list = listIn(schema.definitions[name]);
      if (!list) continue;
      const entries = [...parse(await read(`src/analysis/lexicon/data/${file}.yaml`)), ...wordless];
      const codes = new Map(entries.map((entry) => [entry.code, `${entry.ja} · ${entry.en}`]));
      list.enum = [...codes.keys()];
      list.enumDescriptions = [...codes.values()];
    }
    const format = await prettier.resolveConfig(path);
    written[path] = await prettier.format(JSON.stringify(schema), { ...format, parser: 'json' });
  }
  return written;
}

/** The part of a definition that lists codes: where others are allowed too, it is the first of several. */
function listIn(definition) {
  return definition?.anyOf?.[0] ?? definition;
}
