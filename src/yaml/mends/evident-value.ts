import type { Path } from '../locate.ts';
import { nearWords } from '../nearest.ts';
import type { SchemaPart } from '../schema/schema-at.ts';
import type { FileToMend } from './file-to-mend.ts';
import { insertKey } from './insert-key.ts';
import type { Mender } from './mend.ts';
import { renameKey } from './nearest-key.ts';

/**
 * A required key that can have but one value, or that the schema knows a value for: `schemaVersion: 1`, `review: {status:
 * draft}`, `qualifier: exact`. A key of which only the name is wrong is not missing, and gets its name.
 */
export const evidentValue: Mender = ({ at }, file) => {
  const slip = misspelt(at, file);
  if (slip) return [renameKey(file, slip, String(at.at(-1)), true) ?? []].flat();
  const value = valueOf(file, at);
  return value === undefined ? [] : insertKey(file, at, value, true);
};

/** A key beside it that is none of the schema's and nearest to the one that is missing. */
function misspelt(at: Path, file: FileToMend): Path | undefined {
  const around = at.slice(0, -1);
  const known = Object.keys(file.schemaAt(around)?.properties ?? {});
  const written = file.valueAt(around);
  const unknown = Object.keys(typeof written === 'object' && written !== null ? written : {}).filter(
    (key) => !known.includes(key),
  );
  const slips = unknown.filter((key) => nearWords(key, known)[0]?.word === at.at(-1));
  return slips.length === 1 ? [...around, ...slips] : undefined;
}

function valueOf(file: FileToMend, at: Path): unknown {
  const part = file.schemaAt(at);
  return part?.const ?? part?.default ?? mapOf(file, at, part);
}

/** A map of which every required value is evident. */
function mapOf(file: FileToMend, at: Path, part: SchemaPart | undefined): object | undefined {
  if (part?.type !== 'object' || !part.required?.length) return undefined;
  const entries = part.required.map((key) => [key, valueOf(file, [...at, key])] as const);
  return entries.every(([, value]) => value !== undefined) ? Object.fromEntries(entries) : undefined;
}
