import { codeNames, type CodeName } from '../lexicon/generated/code-names.ts';
import { lexicon } from '../lexicon/generated/lexicon.ts';
import { foldWord } from '../lexicon/own-words.ts';
import { templatePattern } from '../lexicon/template.ts';
import type { OwnVocabulary } from '../model/own-vocabulary.ts';
import { createFigureReader } from './read-figure.ts';

/** Among which codes a word is looked for. */
export type CodeList = 'fields' | 'causes' | 'events' | 'units' | 'qualifiers';

/**
 * The codes that a word names, or that it stands for in notices: 住所 → `address`, 人 → `people`, 約 → `about`. Width, case
 * and blanks are of no weight.
 */
export type CodesCalled = (list: CodeList, word: string) => readonly string[];

/** Builds the way back from words to codes; the words of each list are put in order when it is first asked for. */
export function createCodesCalled(own?: OwnVocabulary): CodesCalled {
  const readers = new Map<CodeList, (word: string) => readonly string[]>();
  return (list, word) => {
    const reader = readers.get(list) ?? createReader(list, own);
    readers.set(list, reader);
    const folded = foldWord(word);
    const spellings = [folded, folded.replace(/^[おご御]/u, '')].filter((spelling) => spelling !== '');
    return spellings.map(reader).find((codes) => codes.length > 0) ?? [];
  };
}

function createReader(list: CodeList, own: OwnVocabulary | undefined): (word: string) => readonly string[] {
  if (list === 'qualifiers') return createQualifierReader();
  const entries = entriesOf(list, own).map(({ code, names, templates }) => ({
    code,
    names: new Set(names.map(keyOf)),
    pattern: new RegExp(`^(?:${templates.map(templatePattern).join('|') || '(?!)'})$`, 'iu'),
  }));
  return (word) =>
    unique(
      entries
        .filter(({ names, pattern }) => names.has(keyOf(word)) || pattern.test(word))
        .map(({ code }) => code),
    );
}

interface Entry {
  readonly code: string;
  readonly names: readonly string[];
  /** Folded, as the lexicon writes them. */
  readonly templates: readonly string[];
}

function entriesOf(list: Exclude<CodeList, 'qualifiers'>, own: OwnVocabulary | undefined): readonly Entry[] {
  switch (list) {
    case 'fields':
      return [
        ...lexicon.fields.map(({ code, forms, contextual = [] }) => ({
          code,
          names: namesOf(codeNames.fields[code]),
          templates: [...forms, ...contextual.filter((each) => each.in === 'list').map(({ form }) => form)],
        })),
        ...ownEntries(own?.fields),
      ];
    case 'causes':
      return [
        ...lexicon.causes.map(({ code, patterns }) => ({
          code,
          names: partsOf(namesOf(codeNames.causes[code])),
          templates: patterns.filter(isWord),
        })),
        ...ownEntries(own?.causes),
      ];
    case 'events':
      return lexicon.events.map(({ code, labels = [] }) => ({
        code,
        names: partsOf(namesOf(codeNames.events[code])),
        templates: labels,
      }));
    case 'units':
      return lexicon.counters.map(({ code, ja, en, counters }) => ({
        code,
        names: [ja, en, ...counters.map(({ form }) => form)],
        templates: [],
      }));
  }
}

/** Of 不正アクセス（手口不明） the brackets are a remark. */
function namesOf(name: CodeName | undefined): readonly string[] {
  return name ? [name.ja, name.ja.replace(/（.*?）/gu, ''), name.en] : [];
}

/** 発覚・検知 are two names; of a field they may be halves of one (被保険者証記号・番号). */
function partsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [name, ...name.split('・')]);
}

/** A template with a gap is a turn of phrase. */
function isWord(template: string): boolean {
  return !/[*…_$]/u.test(template);
}

function ownEntries(codes: OwnVocabulary['fields'] = []): readonly Entry[] {
  return codes.map(({ code, ja, en, forms }) => ({
    code,
    names: [ja, en, ...forms].flatMap((word) => (word === undefined ? [] : [word])),
    templates: [],
  }));
}

/** What 約 or 以上 makes of a figure next to it. */
function createQualifierReader(): (word: string) => readonly string[] {
  const readFigure = createFigureReader();
  return (word) => {
    const said = [readFigure(`${word}1件`), readFigure(`1件${word}`)];
    return unique(
      said.flatMap((figure) => (figure && figure.qualifier !== 'exact' ? [figure.qualifier] : [])),
    );
  };
}

function keyOf(word: string): string {
  return foldWord(word).toLowerCase();
}

function unique(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)];
}
