import { mendsOf, FileToMend, formatMessage, type MendableKind } from '../../../../src/yaml/index.ts';
import { applyEdits } from '../../../../src/yaml/edit/text-edit.ts';

/** A valid record, a line a key, so that a case can put others in the place of one. */
const lines = {
  schemaVersion: 'schemaVersion: 1',
  id: 'id: minato#1',
  source: `source: {notice: notices/minato.txt, sha256: ${'3b'.repeat(32)}, section: {start: 0, end: 90}, published: 2018-01-20}`,
  organizations: 'organizations: [{name: みなと文具, role: discloser}]',
  exposures: 'exposures: [{certainty: suspected, fields: [name, email]}]',
  review: 'review: {status: draft}',
};

/** The record with a part of its own: in the place of the line with the same key, else at its end. */
export function recordWith(part: string): string {
  const key = /^\w+/.exec(part)?.[0] ?? '';
  const own: Readonly<Record<string, string>> = lines;
  return [...Object.values(key in own ? { ...own, [key]: part } : { ...own, part })].join('\n') + '\n';
}

/** The record without one of its lines. */
export function recordWithout(key: keyof typeof lines): string {
  return Object.entries(lines)
    .filter(([other]) => other !== key)
    .map(([, line]) => `${line}\n`)
    .join('');
}

export interface Offer {
  readonly title: string;
  readonly safe: boolean;
  /** The file when it is taken. */
  readonly text: string | undefined;
}

/** What is offered for the first problem of a file. */
export function offersFor(text: string, kind: MendableKind): readonly Offer[] {
  const file = new FileToMend(text, kind);
  const problems = kind.check(text);
  const [first] = problems;
  if (!first) throw new Error('nothing is wrong with the file');
  return mendsOf(first, file, problems).map(({ title, safe, edits }) => ({
    title: formatMessage(title),
    safe,
    text: applyEdits(text, edits),
  }));
}
