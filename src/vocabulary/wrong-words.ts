import { foldWord } from '../analysis/index.ts';
import { message, pathText, type Finding } from '../yaml/index.ts';
import { entriesOf, wordsAt, type Word } from './entries.ts';
import { unknownCodes } from './unknown-codes.ts';

/** A list whose words exclude each other, by what they mean. */
type Meaning = Word & { readonly meaning: string };

/** Words that cannot mean what their list says: blank ones, those that mean something else already, ignored ones. */
export function wrongWords(file: unknown): readonly Finding[] {
  const ignored = wordsAt(file, ['ignore']);
  const ignoredKeys = new Set(ignored.map(({ text }) => keyOf(text)));
  return [
    ...['fields', 'causes'].flatMap((list) =>
      wrongIn(formsIn(file, list as 'fields' | 'causes'), ignoredKeys),
    ),
    ...['organizations', 'services'].flatMap((list) =>
      wrongIn(meaning(list, wordsAt(file, [list])), ignoredKeys),
    ),
    ...wrongIn(meaning('ignore', ignored), new Set()),
  ];
}

/** The forms of codes that hold: what is left out takes no word from others. */
function formsIn(file: unknown, list: 'fields' | 'causes'): readonly Meaning[] {
  const unknown = new Set(unknownCodes(file).map(({ path }) => pathText(path)));
  return entriesOf(file, list)
    .filter(({ path }) => !unknown.has(pathText([...path, 'code'])))
    .flatMap(({ path, code }) => meaning(code, wordsAt(file, [...path, 'forms'])));
}

function meaning(of: string, words: readonly Word[]): readonly Meaning[] {
  return words.map((word) => ({ ...word, meaning: of }));
}

function wrongIn(words: readonly Meaning[], ignored: ReadonlySet<string>): readonly Finding[] {
  const taken = new Map<string, string>();
  return words.flatMap(({ path, text, meaning: own }): Finding[] => {
    const at = pathText(path);
    const key = keyOf(text);
    if (key === '') return [{ code: 'blank-text', path, message: message('blank-text', at) }];
    if (ignored.has(key)) return [{ code: 'ignored-word', path, message: message('ignored-word', at, text) }];
    const owner = taken.get(key);
    if (owner === undefined) {
      taken.set(key, own);
      return [];
    }
    return owner === own
      ? [{ code: 'duplicate-value', path, message: message('duplicate-value', at, text) }]
      : [{ code: 'taken-word', path, message: message('taken-word', at, text, owner) }];
  });
}

/** Words with one key are one word to the reader of notices. */
function keyOf(text: string): string {
  return foldWord(text).toLowerCase();
}
