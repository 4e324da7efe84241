import { foldWord } from '../analysis/index.ts';
import { message, pathText, type Finding } from '../yaml/index.ts';
import { entriesOf, wordsAt, type Word } from './entries.ts';
import { unknownCodes } from './unknown-codes.ts';

/** A word and what it means: its code, or the list that it stands in. */
interface OwnedWord extends Word {
  readonly owner: string;
}

/** Words that cannot mean what they should: blank ones, those that mean something else already, ignored ones. */
export function wrongWords(file: unknown): readonly Finding[] {
  const ignored = wordsAt(file, ['ignore']);
  const ignoredKeys = new Set(ignored.map(({ text }) => keyOf(text)));
  const listed = (list: string): readonly OwnedWord[] => ownedBy(list, wordsAt(file, [list]));
  return [
    ...[
      formsIn(file, 'fields'),
      formsIn(file, 'causes'),
      listed('organizations'),
      listed('services'),
    ].flatMap((words) => wrongAmong(words, ignoredKeys)),
    ...wrongAmong(ownedBy('ignore', ignored), new Set()),
  ];
}

/** The forms of codes that hold: what is left out takes no word from others. */
function formsIn(file: unknown, list: 'fields' | 'causes'): readonly OwnedWord[] {
  const unknown = new Set(unknownCodes(file).map(({ path }) => pathText(path)));
  return entriesOf(file, list)
    .filter(({ path }) => !unknown.has(pathText([...path, 'code'])))
    .flatMap(({ path, code }) => ownedBy(code, wordsAt(file, [...path, 'forms'])));
}

function ownedBy(owner: string, words: readonly Word[]): readonly OwnedWord[] {
  return words.map((word) => ({ ...word, owner }));
}

/** @param words of one kind, each of which can mean one thing only */
function wrongAmong(words: readonly OwnedWord[], ignored: ReadonlySet<string>): readonly Finding[] {
  const owners = new Map<string, string>();
  return words.flatMap(({ path, text, owner }): Finding[] => {
    const at = pathText(path);
    const key = keyOf(text);
    if (key === '') return [{ code: 'blank-text', path, message: message('blank-text', at) }];
    if (ignored.has(key)) return [{ code: 'ignored-word', path, message: message('ignored-word', at, text) }];
    const first = owners.get(key);
    if (first === undefined) {
      owners.set(key, owner);
      return [];
    }
    return first === owner
      ? [{ code: 'duplicate-value', path, message: message('duplicate-value', at, text) }]
      : [{ code: 'taken-word', path, message: message('taken-word', at, text, first) }];
  });
}

/** Words with one key are one word to the reader of notices. */
function keyOf(text: string): string {
  return foldWord(text).toLowerCase();
}
