import { keySpan } from '../locate.ts';
import { message } from '../messages.ts';
import type { Problem } from '../problem.ts';
import { meaningOf } from '../schema/schema-at.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mend } from './mend.ts';

/** Where a code stands: as a value, or as a key, as the field codes of evidence do. */
export interface CodePlace {
  /** The definition of the schema that lists such codes. */
  readonly definition: string;
  /** What is written there. */
  readonly written: string;
  readonly isKey: boolean;
}

export function codePlace({ at }: Problem, file: FileToMend): CodePlace | undefined {
  const key = at.at(-1);
  const ofKeys = file.keySchemaAt(at.slice(0, -1));
  if (ofKeys?.definition !== undefined && typeof key === 'string')
    return { definition: ofKeys.definition, written: key, isKey: true };
  const definition = file.schemaAt(at)?.definition;
  const written = file.valueAt(at);
  return definition === undefined || typeof written !== 'string'
    ? undefined
    : { definition, written, isKey: false };
}

/**
 * Puts a code in the place of what is written for one. Where the list has that code already, the other can go; a key that
 * there is already is not written twice.
 */
export function changeCode(
  { at }: Problem,
  file: FileToMend,
  { isKey, written }: CodePlace,
  { code, safe }: { readonly code: string; readonly safe: boolean },
): Mend | undefined {
  const around = at.slice(0, -1);
  if (isKey) {
    const key = keySpan(file.document, at);
    if (!key || file.nodeAt([...around, code])) return undefined;
    return { title: message('mend.rename-key', code), safe, edits: [{ ...key, text: code }] };
  }
  const beside = file.valueAt(around);
  const once = file.schemaAt(around)?.uniqueItems === true;
  if (once && Array.isArray(beside) && beside.includes(code))
    return { title: message('mend.remove', written), safe, edits: file.remove(at) };
  const meaning = meaningOf(file.schemaAt(at), code);
  const title =
    meaning === undefined ? message('mend.change', code) : message('mend.change-to-code', code, meaning);
  return { title, safe, edits: file.replace(at, file.inline(at, code)) };
}
