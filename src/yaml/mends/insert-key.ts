import type { Path } from '../locate.ts';
import { message } from '../messages.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mend } from './mend.ts';

/** Puts a key in where it stands in the schema's order, or a value behind a key that has none. */
export function insertKey(file: FileToMend, at: Path, value: unknown, safe: boolean): readonly Mend[] {
  const key = String(at.at(-1));
  const edits = file.editMap(at.slice(0, -1), (map) => {
    map.insert(key, value);
  });
  return [{ title: message('mend.insert', file.render.inlinePair(key, value)), safe, edits }];
}
