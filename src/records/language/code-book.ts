import {
  codeNotes,
  foldWord,
  type CodeNote,
  type OwnCode,
  type OwnVocabulary,
} from '../../analysis/index.ts';
import type { OwnCodes, SchemaCode, SchemaNode } from '../../yaml/index.ts';

/** A code of a record or a vocabulary, as people know it. */
export interface ExplainedCode extends SchemaCode {
  readonly note: CodeNote;
}

/** What is known of the codes that the schemas list, and of a user's own. */
export interface CodeBook {
  /** The user's own codes and names, which stand before those of the schema. */
  readonly ownCodes: OwnCodes;
  /** A code of a place's list; nothing where the list has no such code. */
  readonly find: (node: SchemaNode, code: string) => ExplainedCode | undefined;
  readonly note: (list: string, code: string) => CodeNote;
  /** Whether a word, or a part of one, stands for a code in notices: 住所, 居住 → `address`. */
  readonly called: (list: string, code: SchemaCode, word: string) => 'whole' | 'part' | undefined;
}

/** Definitions of the schemas that list codes → lists of the lexicon. */
const lists: Readonly<Record<string, keyof typeof codeNotes>> = {
  fieldCode: 'fields',
  causeCode: 'causes',
  eventCode: 'events',
  countUnit: 'units',
  organizationRole: 'roles',
  qualifier: 'qualifiers',
};

export function createCodeBook(own?: OwnVocabulary): CodeBook {
  const ownOf = (list: string): readonly OwnCode[] => {
    if (list === 'fieldCode') return own?.fields ?? [];
    return list === 'causeCode' ? (own?.causes ?? []) : [];
  };
  const note = (list: string, code: string): CodeNote => {
    const key = lists[list];
    const known = key === undefined ? undefined : codeNotes[key][code];
    const forms = ownOf(list).flatMap((each) => (each.code === code ? each.forms : []));
    return { ...known, words: [...forms, ...(known?.words ?? [])] };
  };
  const ownCodes: OwnCodes = (list) =>
    ownOf(list).flatMap(({ code, ja = '', en = '' }) =>
      ja || en ? [{ code, ja: ja || en, en: en || ja }] : [],
    );
  return {
    ownCodes,
    note,
    find: ({ name = '', codes }, code) => {
      const found = [...ownCodes(name), ...codes].find((each) => each.code === code);
      return found && { ...found, note: note(name, code) };
    },
    called: (list, code, word) => {
      const sought = keyOf(word);
      if (sought === '') return undefined;
      const words = [code.ja, code.en, ...(note(list, code.code).words ?? [])].map(keyOf);
      if (words.includes(sought)) return 'whole';
      return words.some((each) => each.includes(sought)) ? 'part' : undefined;
    },
  };
}

/** お and ご in front say nothing, nor do width, case and blanks. */
function keyOf(word: string): string {
  return foldWord(word)
    .toLowerCase()
    .replace(/^[おご御](?=.)/u, '');
}
