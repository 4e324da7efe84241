import { insertKey, type FileToMend, type Mender, type Path } from '../../yaml/index.ts';

/**
 * A required value that is gone while its evidence still says what the machine read: `3705 records exact` of a figure without
 * its unit, `suspected` of an exposure without its certainty.
 */
export const readAgain: Mender = ({ at }, file) => {
  const around = at.slice(0, -1);
  const key = String(at.at(-1));
  const value =
    readOf(file, [...around, 'evidence', key, 0]) ??
    partOf(readOf(file, [...around, 'evidence', 0]), at, file);
  if (value === undefined) return [];
  const number = file.schemaAt(at)?.type === 'integer';
  return insertKey(file, at, number ? Number(value) : value, true);
};

function readOf(file: FileToMend, evidence: Path): string | undefined {
  const read = file.valueAt([...evidence, 'read']);
  return typeof read === 'string' ? read : undefined;
}

/** What is read of an entry are its required values in order, apart by blanks; a name, which may hold some, comes first. */
function partOf(read: string | undefined, at: Path, file: FileToMend): string | undefined {
  const required = file.schemaAt(at.slice(0, -1))?.required ?? [];
  const place = required.indexOf(String(at.at(-1)));
  if (read === undefined || place < 0) return undefined;
  if (required[0] !== 'name') return read.split(' ')[place];
  const words = read.split(' ');
  const behind = required.length - 1;
  return place === 0
    ? words.slice(0, words.length - behind).join(' ')
    : words[words.length - behind + place - 1];
}
