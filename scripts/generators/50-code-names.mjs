/**
 * What the lexicon's codes are called, apart from all else that it knows of them: who only names a code (a hover, a list to
 * choose from) need not load the whole vocabulary.
 */
import { parse } from 'yaml';
import { importTypeScript } from './import-typescript.mjs';

/** Enough to look a code up by, or to tell words that are like one: who reads notices takes the templates themselves. */
const wordsOfForm = 3;
const wordsOfCode = 16;

const folder = 'src/analysis/lexicon';

export async function generate(read) {
  const names = async (file) => {
    const entries = parse(await read(`${folder}/data/${file}.yaml`));
    return Object.fromEntries(entries.map(({ code, ja, en }) => [code, { ja, en }]));
  };
  const { spellings } = await importTypeScript(`${folder}/template.ts`);
  const words = async (file, key) => {
    const entries = parse(await read(`${folder}/data/${file}.yaml`));
    const spelled = (form) => (/[*…_$]/u.test(form) ? [] : spellings(form).slice(0, wordsOfForm));
    return Object.fromEntries(
      entries.map((entry) => {
        const all = (entry[key] ?? []).flatMap(spelled).filter((word) => word.length > 1);
        const shortestFirst = [...new Set(all)].toSorted((a, b) => a.length - b.length);
        return [entry.code, shortestFirst.slice(0, wordsOfCode)];
      }),
    );
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
    [`${folder}/generated/code-words.ts`]: `/* Generated from ${folder}/data by npm run generate. */

/** Words of notices that stand for a code, the shortest first. Not all of them: enough to look the code up by. */
export const codeWords: Readonly<Record<'fields' | 'causes', Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify({ fields: await words('fields', 'forms'), causes: await words('causes', 'patterns') })};
`,
  };
}
