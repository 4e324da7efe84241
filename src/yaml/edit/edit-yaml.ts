import { isMap } from 'yaml';
import { valueSpan } from '../locate.ts';
import { parseYaml } from '../parse.ts';
import { type Problem, wholeFile } from '../problem.ts';
import { syntaxProblems } from '../syntax-problems.ts';
import type { StandsOnOneLine } from './write-yaml.ts';
import { MapEditor } from './map-editor.ts';
import { YamlSource } from './yaml-source.ts';

/** The changed text of a YAML file, or why it was left alone. */
export type EditResult = { readonly text: string } | { readonly error: Problem };

/** How a kind of file is written where it is changed. */
export interface FileForm {
  /** Order of the root's keys. */
  readonly order: readonly string[];
  readonly standsOnOneLine: StandsOnOneLine;
}

/**
 * Changes a YAML file in its text. One that cannot be read as YAML, or is no map, is never touched; nor is one that would
 * not be readable afterwards.
 */
export function editYaml(
  text: string,
  { order, standsOnOneLine }: FileForm,
  change: (root: MapEditor) => void,
): EditResult {
  const document = parseYaml(text);
  const [unreadable] = syntaxProblems(document, text);
  if (unreadable) return { error: unreadable };
  const root = document.contents;
  if (!isMap(root)) {
    const code = document.toJS() === null ? 'empty' : 'wrong-root';
    return { error: wholeFile(code, valueSpan(document, [])) };
  }
  const source = new YamlSource(text, document, standsOnOneLine);
  const editor = new MapEditor({ source, inFlow: false }, root, order, () => undefined);
  change(editor);
  editor.finish();
  const edited = source.edited();
  if (edited === text) return { text };
  const [broken] = edited === undefined ? [true] : syntaxProblems(parseYaml(edited), edited);
  if (edited === undefined || broken) {
    return { error: wholeFile('cannot-edit', { start: 0, end: 0 }) };
  }
  return { text: edited };
}
