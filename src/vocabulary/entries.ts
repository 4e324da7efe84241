import type { Path } from '../yaml/index.ts';

/** A code and its names, as a file gives them. */
export interface Entry {
  readonly path: Path;
  readonly code: string;
  readonly ja?: string;
  readonly en?: string;
}

/** A word of a list and its place in the file. */
export interface Word {
  readonly path: Path;
  readonly text: string;
}

/** The entries of a list that have a code, whatever else is wrong with the file. */
export function entriesOf(file: unknown, list: 'fields' | 'causes'): readonly Entry[] {
  return elementsAt(file, [list]).flatMap(({ value, path }): Entry[] => {
    const { code, ja, en } = mapOf(value);
    if (typeof code !== 'string') return [];
    return [{ path, code, ...(typeof ja === 'string' && { ja }), ...(typeof en === 'string' && { en }) }];
  });
}

/** The words of a list; nothing where there is no list of words. */
export function wordsAt(file: unknown, path: Path): readonly Word[] {
  return elementsAt(file, path).flatMap(({ value, path: place }) =>
    typeof value === 'string' ? [{ path: place, text: value }] : [],
  );
}

function elementsAt(file: unknown, path: Path): readonly { readonly value: unknown; readonly path: Path }[] {
  const list = path.reduce((value: unknown, key) => mapOf(value)[key], file);
  if (!Array.isArray(list)) return [];
  return list.map((value: unknown, place) => ({ value, path: [...path, place] }));
}

function mapOf(value: unknown): Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
