import type { AnySchemaObject } from 'ajv';
import { message } from './messages.ts';
import { pathText, type Path } from './locate.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';

/** @param path of the map that lacks the key */
export function missingKey(path: Path, missing: string): Finding {
  const whole = [...path, missing];
  return {
    code: 'missing-key',
    path: whole,
    message: message('missing-key', pathText(whole)),
    data: { missing },
  };
}

/** @param schema of the map that the key stands in */
export function unknownKey(path: Path, schema: AnySchemaObject | undefined): Finding {
  const expected = Object.keys((schema as { properties?: object } | undefined)?.properties ?? {});
  const suggestion = nearest(String(path.at(-1)), expected);
  return suggestion === undefined
    ? { code: 'unknown-key', path, message: message('unknown-key', pathText(path)), data: { expected } }
    : {
        code: 'unknown-key',
        path,
        message: message('unknown-key.nearest', pathText(path), suggestion),
        data: { suggestion, expected },
      };
}
