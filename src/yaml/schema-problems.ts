import type { ErrorObject } from 'ajv';
import type { Document } from 'yaml';
import type { Span } from '../analysis/index.ts';
import { keySpan, nodeAt, pathText, valueSpan, type Path } from './locate.ts';
import { badValue } from './bad-value.ts';
import { missingKey, unknownKey } from './keys.ts';
import type { Finding, Problem } from './problem.ts';
import { repeatedValues } from './repeated-values.ts';
import { unknownCode, type OpenCodes } from './unknown-code.ts';
import { wrongType } from './wrong-type.ts';

/** Compiled from a JSON Schema; `errors` holds all departures of the last call, each with its part of the schema. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Departures of a file from its schema, one a place, each on the key or value that it is about. */
export function schemaProblems(
  value: unknown,
  document: Document,
  matchesSchema: SchemaValidator,
  openCodes: OpenCodes,
): Problem[] {
  if (matchesSchema(value)) return [];
  const errors = matchesSchema.errors ?? [];
  // What is wrong about a value of the wrong type says nothing more.
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map((error) => error.instancePath),
  );
  return errors
    .filter(
      ({ keyword, instancePath }) =>
        keyword === 'type' || keyword === 'required' || !mistyped.has(instancePath),
    )
    .flatMap((error) => toProblems(error, value, document, openCodes));
}

function toProblems(error: ErrorObject, value: unknown, document: Document, openCodes: OpenCodes): Problem[] {
  const at = pathOf(error.instancePath, value);
  const params = error.params as { missingProperty?: string; additionalProperty?: string; type?: string };
  const onValue = (finding: Finding | undefined): Problem[] =>
    finding ? [place(finding, valueSpan(document, finding.path))] : [];
  const onKey = (finding: Finding | undefined): Problem[] =>
    finding ? [place(finding, keySpan(document, finding.path) ?? valueSpan(document, at))] : [];

  switch (error.keyword) {
    case 'required':
    case 'dependencies': // `start` without `end`
      return [place(missingKey(at, String(params.missingProperty)), valueSpan(document, at))];
    case 'additionalProperties':
      return onKey(unknownKey([...at, String(params.additionalProperty)], error.parentSchema));
    case 'enum':
      return error.propertyName === undefined
        ? onValue(unknownCode(error, at, error.data, openCodes))
        : onKey(unknownCode(error, [...at, error.propertyName], error.propertyName, openCodes));
    case 'propertyNames': // the error of the name itself has said it
      return [];
    case 'uniqueItems':
      return repeatedValues(at, error.data).flatMap(onValue);
    case 'type':
      return onValue(wrongType(at, error.data, String(params.type), nodeAt(document, at)));
    default:
      return onValue(badValue(error, at));
  }
}

function place({ path, ...finding }: Finding, { start, end }: Span): Problem {
  return { data: {}, ...finding, path: pathText(path), at: path, start, end };
}

/** A JSON pointer as keys and list places. */
function pathOf(pointer: string, root: unknown): Path {
  let value = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const place = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown>)[place];
      return place;
    });
}
