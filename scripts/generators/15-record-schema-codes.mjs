/**
 * Fills the code lists of schemas/notice-record.schema.json from the lexicon's data, so that a code is written once. What
 * a code means comes with it, in Japanese and English, for editors that complete by the schema.
 */
import * as prettier from 'prettier';
import { parse } from 'yaml';

const path = 'schemas/notice-record.schema.json';

/** Definition of the schema → file of the lexicon, and codes that no words of a notice stand for. */
const lists = {
  fieldCode: { file: 'fields' },
  causeCode: { file: 'causes' },
  eventCode: { file: 'events' },
  countUnit: { file: 'counters' },
  organizationRole: { file: 'organizations', wordless: [{ code: 'other', ja: 'その他', en: 'Other' }] },
};

export async function generate(read) {
  const schema = JSON.parse(await read(path));
  for (const [definition, { file, wordless = [] }] of Object.entries(lists)) {
    const entries = [...parse(await read(`src/analysis/lexicon/data/${file}.yaml`)), ...wordless];
    const codes = new Map(entries.map((entry) => [entry.code, `${entry.ja} · ${entry.en}`]));
    schema.definitions[definition].enum = [...codes.keys()];
    schema.definitions[definition].enumDescriptions = [...codes.values()];
  }
  const format = await prettier.resolveConfig(path);
  return { [path]: await prettier.format(JSON.stringify(schema), { ...format, parser: 'json' }) };
}
