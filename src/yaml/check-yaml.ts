import { isMap } from 'yaml';
import { pathText, valueSpan } from './locate.ts';
import { parseYaml } from './parse.ts';
import { type Finding, type Problem, wholeFile } from './problem.ts';
import { schemaProblems, type SchemaValidator } from './schema-problems.ts';
import { syntaxProblems } from './syntax-problems.ts';
import type { OpenCodes } from './unknown-code.ts';

/** What a kind of file must be. */
export interface Contract {
  /** Compiled from a JSON Schema. */
  readonly matchesSchema: SchemaValidator;
  /** What no schema can say; given whatever the file holds, right or wrong. */
  readonly brokenRules: (value: unknown) => readonly Finding[];
  /** Codes beside those of the schema. */
  readonly openCodes?: OpenCodes;
}

export interface CheckedYaml {
  /** What the file says, right or wrong; nothing when it cannot be read, is empty, or is no map. */
  readonly value?: object;
  /** In the order of the text. Offsets are UTF-16 code units. */
  readonly problems: readonly Problem[];
}

/**
 * Everything that is wrong with a file: departures from YAML alone where there are such, else departures from the schema
 * and from the rules that a schema cannot say. Never throws.
 */
export function checkYaml(
  text: string,
  { matchesSchema, brokenRules, openCodes = {} }: Contract,
): CheckedYaml {
  const document = parseYaml(text);
  const unreadable = syntaxProblems(document, text);
  if (unreadable.some(({ code }) => code !== 'duplicate-key')) return { problems: unreadable };
  const value: unknown = document.toJS();
  if (value === null || value === undefined) return { problems: [wholeFile('empty', { start: 0, end: 0 })] };
  if (!isMap(document.contents)) return { problems: [wholeFile('wrong-root', valueSpan(document, []))] };

  const schema = schemaProblems(value, document, matchesSchema, openCodes);
  const broken = brokenRules(value)
    .map(({ path, ...finding }) => ({
      data: {},
      ...finding,
      path: pathText(path),
      at: path,
      ...valueSpan(document, path),
    }))
    .filter(({ path }) => !schema.some((problem) => problem.path === path));
  const problems = [...unreadable, ...schema, ...broken].sort((a, b) => a.start - b.start || a.end - b.end);
  return { value, problems };
}
