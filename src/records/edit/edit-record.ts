import { isMap } from 'yaml';
import { message, parseYaml, type Problem, syntaxProblems, valueSpan } from '../../yaml/index.ts';
import { MapEditor } from './map-editor.ts';
import { RecordSource } from './record-source.ts';

/** The changed text of a record, or why it was left alone. */
export type EditResult = { readonly text: string } | { readonly error: Problem };

/**
 * Changes a record in its text. One that cannot be read as YAML, or is no map, is never touched; nor is one that would
 * not be readable afterwards.
 *
 * @param order of the root's keys
 */
export function editRecord(
  text: string,
  order: readonly string[],
  change: (root: MapEditor) => void,
): EditResult {
  const document = parseYaml(text);
  const [unreadable] = syntaxProblems(document, text);
  if (unreadable) return { error: unreadable };
  const root = document.contents;
  if (!isMap(root)) {
    const code = document.toJS() === null ? 'empty' : 'wrong-root';
    return { error: { code, ...valueSpan(document, []), path: '', message: message(code), data: {} } };
  }
  const source = new RecordSource(text, document);
  const editor = new MapEditor({ source, inFlow: false }, root, order, () => undefined);
  change(editor);
  editor.finish();
  const edited = source.edited();
  if (edited === text) return { text };
  const [broken] = edited === undefined ? [true] : syntaxProblems(parseYaml(edited), edited);
  if (edited === undefined || broken) {
    return {
      error: { code: 'cannot-edit', start: 0, end: 0, path: '', message: message('cannot-edit'), data: {} },
    };
  }
  return { text: edited };
}
