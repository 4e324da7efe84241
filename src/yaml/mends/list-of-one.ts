import { isCollection, isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import { elementsOf } from '../edit/elements.ts';
import type { TextEdit } from '../edit/text-edit.ts';
import type { Path } from '../locate.ts';
import { message } from '../messages.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mender } from './mend.ts';

/** A list where one value belongs, with just one in it: `title: [不正アクセス]`, `review:` over `- status: draft`. */
export const listOfOne: Mender = ({ at }, file) => {
  const list = file.nodeAt(at);
  if (!isSeq(list) || file.schemaAt(at)?.type === 'array') return [];
  const [only, ...others] = list.items;
  if (others.length > 0 || (!isScalar(only) && !isMap(only))) return [];
  const edits = list.flow === true ? outOfBrackets(at, file) : withoutDash(list, file);
  return [{ title: message('mend.out-of-list'), safe: true, edits, ...(isMap(only) && { reveals: at }) }];
};

function outOfBrackets(at: Path, file: FileToMend): readonly TextEdit[] {
  return file.replace(at, file.inline(at, file.valueAt([...at, 0])));
}

/** The value keeps its column, and so do the lines below it. */
function withoutDash(list: YAMLSeq, { text }: FileToMend): readonly TextEdit[] {
  const [element] = elementsOf(list, text);
  const [only] = list.items;
  if (!element) return [];
  if (isCollection(only)) return [{ start: element.start, end: element.start + 1, text: ' ' }];
  const colon = text.slice(0, element.start).trimEnd().length;
  const value = text.slice(element.start + 1, element.end).trim();
  // A comment between key and value would go with the line.
  if (!/^\s*$/.test(text.slice(colon, element.start)) || text.charAt(colon - 1) !== ':') return [];
  return [{ start: colon, end: element.end, text: ` ${value}` }];
}
