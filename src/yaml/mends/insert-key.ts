import type { Path } from '../locate.ts';
import { message } from '../messages.ts';
import { meaningOf } from '../schema/schema-at.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mend } from './mend.ts';

/** Puts a key in where it stands in the schema's order, or a value behind a key that has none. */
export function insertKey(file: FileToMend, at: Path, value: unknown, safe: boolean): readonly Mend[] {
  const key = String(at.at(-1));
  const edits = file.editMap(at.slice(0, -1), (map) => {
    map.insert(key, value);
  });
  const pair = file.render.inlinePair(key, value);
  const meaning = typeof value === 'string' ? meaningOf(file.schemaAt(at), value) : undefined;
  const title =
    meaning === undefined ? message('mend.insert', pair) : message('mend.insert-code', pair, meaning);
  return [{ title, safe, edits }];
}
