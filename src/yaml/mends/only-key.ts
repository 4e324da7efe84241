import { message } from '../messages.ts';
import { codesOf, type SchemaPart } from '../schema/schema-at.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mender } from './mend.ts';

/**
 * A plain value where keys are expected, of which one alone is required: `causes: [ransomware]` → `[{code: ransomware}]`,
 * `review: draft` → `{status: draft}`. A name alone is no organisation: its role is required, too.
 */
export const onlyKey: Mender = ({ at }, file) => {
  const written = file.textAt(at);
  const [key, ...others] = file.schemaAt(at)?.required ?? [];
  if (written === undefined || key === undefined || others.length > 0) return [];
  const part = file.schemaAt([...at, key]);
  const value = part && valueFor(part, written, file);
  if (value === undefined) return [];
  const inList = typeof at.at(-1) === 'number' && !file.isInFlow(at);
  const pair = file.render.inlinePair(key, value);
  const text = inList ? pair : `{${pair}}`;
  return [{ title: message('mend.change', text), safe: true, edits: file.replace(at, text) }];
};

/** A text as it is; of a code, the one that is written or called so. */
function valueFor(part: SchemaPart, written: string, { kind }: FileToMend): string | undefined {
  const codes = codesOf(part);
  if (!codes) return part.type === 'string' ? written : undefined;
  if (codes.includes(written)) return written;
  const called = kind.codesCalled(part.definition ?? '', written);
  return called.length === 1 ? called[0] : undefined;
}
