/**
 * What the lexicon's codes are called, apart from all else that it knows of them: who only names a code (a hover, a list to
 * choose from) need not load the whole vocabulary.
 */
import { parse } from 'yaml';

const folder = 'src/analysis/lexicon';

export async function generate(read) {
  const names = async (file) => {
    const entries = parse(await read(`${folder}/data/${file}.yaml`));
    return Object.fromEntries(entries.map(({ code, ja, en }) => [code, { ja, en }]));
  };
  const all = { fields: await names('fields'), causes: await names('causes'), events: await names('events') };
  return {
    [`${folder}/generated/code-names.ts`]: `/* Generated from ${folder}/data by npm run generate. */
export interface CodeName {
  readonly ja: string;
  readonly en: string;
}

export type CodeNames = Readonly<Record<string, CodeName>>;

export const codeNames: Readonly<Record<'fields' | 'causes' | 'events', CodeNames>> = ${JSON.stringify(all, undefined, 1)};
`,
  };
}
