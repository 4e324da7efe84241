import { isMap, type YAMLMap } from 'yaml';
import { elementsOf } from '../edit/elements.ts';
import type { TextEdit } from '../edit/text-edit.ts';
import type { Path } from '../locate.ts';
import { message } from '../messages.ts';
import { codesIn } from './codes-apart.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mend, Mender } from './mend.ts';

/**
 * One value where a list belongs: `fields: email` → `[email]`, and where all of its parts are codes, `fields: 氏名、住所` →
 * `[name, address]`.
 */
export const oneForList: Mender = ({ at }, file) => {
  const node = file.nodeAt(at);
  if (file.schemaAt(at)?.type !== 'array') return [];
  if (isMap(node)) return [intoList(at, node.flow === true ? inBrackets(at, file) : withDash(node, file))];
  const text = file.textAt(at);
  if (text === undefined) return [];
  return [...intoCodes(at, text, file), intoList(at, file.replace(at, file.inline(at, [file.valueAt(at)])))];
};

function intoList(at: Path, edits: readonly TextEdit[]): Mend {
  return { title: message('mend.into-list'), safe: true, edits, reveals: at };
}

function intoCodes(at: Path, written: string, file: FileToMend): readonly Mend[] {
  const codes = codesIn(written, file.schemaAt([...at, 0]), file);
  const text = file.inline(at, codes);
  return codes.length === 0
    ? []
    : [{ title: message('mend.change', text), safe: true, edits: file.replace(at, text) }];
}

function inBrackets(at: Path, file: FileToMend): readonly TextEdit[] {
  const [start, end] = file.nodeAt(at)?.range ?? [0, 0];
  return [
    { start, end: start, text: '[' },
    { start: end, end, text: ']' },
  ];
}

/** A dash before the first key, and all lines below move with it. */
function withDash(map: YAMLMap, { text }: FileToMend): readonly TextEdit[] {
  const elements = elementsOf(map, text);
  const start = elements[0]?.start ?? 0;
  const end = elements.at(-1)?.end ?? start;
  const below = [...text.slice(start, end).matchAll(/\n(?=[^\r\n])/gu)].map(({ index }) => start + index + 1);
  return [
    { start, end: start, text: '- ' },
    ...below.map((line) => ({ start: line, end: line, text: '  ' })),
  ];
}
