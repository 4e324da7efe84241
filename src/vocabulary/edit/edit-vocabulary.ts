import { foldWord } from '../../analysis/index.ts';
import { editYaml, type EditResult, type EntryList, type MapEditor } from '../../yaml/index.ts';
import { entriesOf } from '../entries.ts';
import { writeUnderExample } from './under-example.ts';
import { entryOrder, vocabularyForm } from './vocabulary-form.ts';

/** A code that a word is to stand for; with a name where it is one of the user's own. */
export interface FormOf {
  readonly list: 'fields' | 'causes';
  readonly code: string;
  readonly ja?: string;
  readonly en?: string;
}

/**
 * Adds a word to those inside of which nothing is read, and takes it from those that mean something.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 */
export function ignoreTerm(existing: string, term: string): EditResult {
  return edited(existing, (root) => {
    for (const list of ['fields', 'causes'] as const) removeForm(root, list, term);
    for (const list of ['organizations', 'services'] as const) removeWord(root.list(list), term);
    return addWord(root, 'ignore', term);
  });
}

/**
 * Adds a word to those that stand for a code. It stands for no other code of that kind from then on, and is not ignored.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 */
export function addForm(existing: string, { list, code, ja, en }: FormOf, form: string): EditResult {
  return edited(existing, (root) => {
    removeForm(root, list, form, code);
    removeWord(root.list('ignore'), form);
    const entries = root.list(list);
    const known = entriesOf({ [list]: entries?.values() }, list).find((entry) => entry.code === code);
    if (!entries) return undefined;
    if (known) {
      const entry = entries.entry(Number(known.path.at(-1)), entryOrder);
      const forms = entry?.list('forms');
      if (!has(forms, form)) forms?.insert(forms.values().length - 1, form);
      return undefined;
    }
    const entry = { code, ...(ja !== undefined && { ja }), ...(en !== undefined && { en }), forms: [form] };
    return insert(root, list, entry);
  });
}

/**
 * Adds the name of an organisation or a service, which is not ignored any more.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 */
export function addName(existing: string, list: 'organizations' | 'services', name: string): EditResult {
  return edited(existing, (root) => {
    removeWord(root.list('ignore'), name);
    return addWord(root, list, name);
  });
}

/** What begins a list that the file does not have yet. */
interface Begun {
  readonly key: string;
  readonly value: unknown;
}

/** @param change returns what it leaves to be written where the file has its example */
function edited(existing: string, change: (root: MapEditor) => Begun | undefined): EditResult {
  const begun: { of?: Begun } = {};
  const text = existing.trim() === '' ? 'schemaVersion: 1\n' : existing;
  const result = editYaml(text, vocabularyForm, (root) => {
    const left = change(root);
    if (left) begun.of = left;
  });
  if ('error' in result) {
    if (result.error.code !== 'empty') return result;
    return edited(`${text.trimEnd()}\nschemaVersion: 1\n`, change);
  }
  if (!begun.of) return result;
  const { key, value } = begun.of;
  const written = writeUnderExample(result.text, key, value);
  if (written !== undefined) return { text: written };
  return editYaml(result.text, vocabularyForm, (root) => {
    root.insert(key, value);
  });
}

function addWord(root: MapEditor, key: string, word: string): Begun | undefined {
  return has(root.list(key), word) ? undefined : insert(root, key, word);
}

function insert(root: MapEditor, key: string, value: unknown): Begun | undefined {
  const list = root.list(key);
  const length = list?.values().length ?? 0;
  if (length === 0 && !root.has(key)) return { key, value: [value] };
  list?.insert(length - 1, value);
  return undefined;
}

function removeForm(root: MapEditor, list: 'fields' | 'causes', form: string, but?: string): void {
  const entries = root.list(list);
  for (const { path, code } of entriesOf({ [list]: entries?.values() }, list)) {
    if (code === but) continue;
    const forms = entries?.entry(Number(path.at(-1)), entryOrder)?.list('forms');
    if (has(forms, form)) removeWord(forms, form);
  }
}

function removeWord(list: EntryList | undefined, word: string): void {
  for (const [place, written] of (list?.values() ?? []).entries()) {
    if (isSame(written, word)) list?.remove(place);
  }
}

function has(list: EntryList | undefined, word: string): boolean {
  return list?.values().some((written) => isSame(written, word)) ?? false;
}

/** Words that the reader of notices takes for one. */
function isSame(written: unknown, word: string): boolean {
  return typeof written === 'string' && keyOf(written) === keyOf(word);
}

function keyOf(word: string): string {
  return foldWord(word).toLowerCase();
}
