import type { ErrorObject } from 'ajv';
import { message } from './messages.ts';
import { pathText, type Path } from './locate.ts';
import type { Finding } from './problem.ts';

/** A value of the right type that its schema does not admit. */
export function badValue({ keyword, schemaPath, data, params }: ErrorObject, path: Path): Finding {
  const at = pathText(path);
  const written = String(data);
  const { limit, allowedValue } = params as { limit?: number; allowedValue?: unknown };
  if (keyword === 'const') {
    const expected = String(allowedValue);
    const said = message('bad-version', at, written, expected);
    return { code: 'bad-version', path, message: said, data: { expected: [expected] } };
  }
  if (keyword === 'minimum') {
    return { code: 'out-of-range', path, message: message('out-of-range', at, written, limit ?? 0) };
  }
  if (schemaPath.startsWith('#/definitions/edtfDate/')) {
    return { code: 'bad-date', path, message: message('bad-date', at, written) };
  }
  if (/^#\/definitions\/\w+Code\/pattern$/.test(schemaPath)) return badCode(written, path);
  if (path.at(-1) === 'sha256') return { code: 'bad-hash', path, message: message('bad-hash', at) };
  return { code: 'blank-text', path, message: message('blank-text', at) };
}

function badCode(written: string, path: Path): Finding {
  const suggestion = written
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-$/g, '');
  const said = message('bad-code', pathText(path), written, suggestion || 'locker-number');
  return { code: 'bad-code', path, message: said, ...(suggestion && { data: { suggestion } }) };
}
