import { isMap } from 'yaml';
import { message } from '../messages.ts';
import { pathText, valueSpan } from '../yaml/locate.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { syntaxProblems } from './syntax-problems.ts';
import type { OpenCodes } from './unknown-code.ts';
import { brokenRules } from './value-rules.ts';

/**
 * Everything that is wrong with a record, in the order of the text: departures from YAML alone where there are such, else
 * departures from the schema and from the rules that a schema cannot say. Never throws.
 *
 * @param text YAML; the problems' offsets are UTF-16 code units into it
 */
export function validateRecord(text: string, vocabulary: OpenCodes = {}): Problem[] {
  const document = parseYaml(text);
  const unreadable = syntaxProblems(document, text);
  if (unreadable.some(({ code }) => code !== 'duplicate-key')) return unreadable;
  const record: unknown = document.toJS();
  if (record === null || record === undefined) return [whole('empty', { start: 0, end: 0 })];
  if (!isMap(document.contents)) return [whole('wrong-root', valueSpan(document, []))];

  const schema = schemaProblems(record, document, vocabulary);
  const broken = brokenRules(record)
    .map(({ path, ...finding }) => ({
      data: {},
      ...finding,
      path: pathText(path),
      ...valueSpan(document, path),
    }))
    .filter(({ path }) => !schema.some((problem) => problem.path === path));
  return [...unreadable, ...schema, ...broken].sort((a, b) => a.start - b.start || a.end - b.end);
}

function whole(code: 'empty' | 'wrong-root', span: { start: number; end: number }): Problem {
  return { code, ...span, path: '', message: message(code), data: {} };
}
