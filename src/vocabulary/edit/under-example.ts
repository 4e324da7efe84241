import { parseYaml, writeYaml } from '../../yaml/index.ts';
import { vocabularyForm } from './vocabulary-form.ts';

/**
 * Writes the first words of a list below the example that the file has for it in a comment, where a reader looks for them:
 *
 *     #ignore: [会員番号カード]
 *     ignore: [ほしかげ便り]
 *
 * @returns nothing where the file has no such example, or none at a place where a list can begin
 */
export function writeUnderExample(text: string, key: string, value: unknown): string | undefined {
  const example = new RegExp(`^# ?${key}:.*(?:\\r?\\n# {1,4}-.*)*(?:\\r?\\n|$)`, 'mu').exec(text);
  if (!example) return undefined;
  const eol = /\r?\n/u.exec(text)?.[0] ?? '\n';
  const at = example.index + example[0].length;
  const lines = writeYaml({ [key]: value }, vocabularyForm.standsOnOneLine);
  const open = text.slice(0, at).endsWith('\n') ? '' : eol;
  const written = text.slice(0, at) + open + lines.replaceAll('\n', eol) + text.slice(at);
  return says(written, { ...asMap(text), [key]: value }) ? written : undefined;
}

/** Whether a text is readable and says just this. */
function says(text: string, wanted: object): boolean {
  if (parseYaml(text).errors.length > 0) return false;
  const sorted = (value: object) =>
    JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(asMap(text)) === sorted(wanted);
}

function asMap(text: string): object {
  const value: unknown = parseYaml(text).toJS();
  return typeof value === 'object' && value !== null ? value : {};
}
