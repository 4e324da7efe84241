/**
 * What belongs under each code, and what others call it, apart from the patterns that read notices by it: what a person who
 * writes a code is shown, and finds it by.
 */
import { parse } from 'yaml';
import { importTypeScript } from './import-typescript.mjs';

const folder = 'src/analysis/lexicon';

/** Of a template with more spellings than this, one will do: they differ in particles, mostly. */
const fewSpellings = 12;

export async function generate(read) {
  const { spellings } = await importTypeScript(`${folder}/template.ts`);
  const data = async (file) => parse(await read(`${folder}/data/${file}.yaml`));

  /** One spelling of each template comes first: the shortest of a few, else the first, which is meant to be read. */
  const words = (...templates) => {
    const each = templates.flat().map((template) => spellings(String(template)).map(asWords));
    const few = each.filter(({ length }) => length <= fewSpellings);
    const telling = each.map((all) => (few.includes(all) ? shortest(all) : all[0]));
    return [...new Set([...telling, ...few.flat()])].filter((word) => word !== '');
  };
  const notes = (entries, noteOf) =>
    Object.fromEntries(entries.map((entry) => [entry.code, withoutEmpty(noteOf(entry))]));

  const all = {
    fields: notes(await data('fields'), ({ forms, contextual = [], veris, hibp, specialCare, harm }) => ({
      words: words(
        forms,
        contextual.filter((each) => each.in === 'list').map(({ form }) => form),
      ),
      veris: [`attribute.confidentiality.data.variety.${veris}`],
      hibp,
      specialCare: specialCare === 'none' ? undefined : specialCare,
      harm: harm === 'none' ? undefined : harm,
    })),
    causes: notes(await data('causes'), ({ patterns, weak = [], card = [], veris, ppc }) => ({
      words: words(patterns, weak, card),
      veris: veris?.map(verisOfCause),
      ppc,
    })),
    events: notes(await data('events'), ({ labels = [], says }) => ({
      // Labels are nouns: the shortest is the plainest.
      words: words(
        labels.map((label) => shortest(spellings(label))),
        says,
      ),
    })),
    units: notes(await data('counters'), ({ counters }) => ({
      words: counters.filter(({ victims }) => victims !== 'never').map(({ form }) => form),
    })),
    roles: notes(await data('organizations'), ({ cues }) => ({ words: words(cues) })),
    qualifiers: qualifiers(await data('figures'), words),
  };
  return {
    [`${folder}/generated/code-notes.ts`]: `/* Generated from ${folder}/data by npm run generate. */
import type { CodeNotes } from '../../model/code-note.ts';

export const codeNotes: CodeNotes = ${JSON.stringify(all, undefined, 1)};
`,
  };
}

const shortest = (words) => words.reduce((best, word) => (word.length < best.length ? word : best));

/** A gap is dots; what only says where a clause ends is gone. */
function asWords(spelling) {
  return spelling
    .replace(/[*…_]+/gu, '…')
    .replace(/[$^、。]/gu, '')
    .replace(/^…|…$/gu, '');
}

/** `hacking.SQLi` is an action; who acted, and that nothing is known, stand beside the actions. */
function verisOfCause(name) {
  const [category, variety] = name.split('.');
  if (variety === undefined) return `action.${category}`;
  return category === 'actor' ? name : `action.${category}.variety.${variety}`;
}

/** What stands before a figure and what stands behind it say the same. */
function qualifiers(groups, words) {
  const notes = {};
  for (const { code, cues } of groups) {
    const [, qualifier] = /^(.+)-(?:before|after)$/u.exec(code) ?? [];
    if (!['about', 'max', 'at-least', 'less-than'].includes(qualifier)) continue;
    notes[qualifier] = { words: [...(notes[qualifier]?.words ?? []), ...words(cues)] };
  }
  return notes;
}

function withoutEmpty(note) {
  return Object.fromEntries(
    Object.entries(note).filter(([, value]) => value !== undefined && value !== null && value.length !== 0),
  );
}
