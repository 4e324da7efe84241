import { isScalar, type Node } from 'yaml';
import { message, type MessageId } from './messages.ts';
import { pathText, type Path } from './locate.ts';
import type { Finding } from './problem.ts';

/**
 * A value of another type than its key asks for, or none at all.
 *
 * @param expected a type of JSON Schema
 * @param node as it is written: 2021 is a number, and "2021" is text
 */
export function wrongType(path: Path, value: unknown, expected: string, node: Node | undefined): Finding {
  const at = pathText(path);
  if (value === null) {
    return { code: 'no-value', path, message: message('no-value', at), data: { expected: [expected] } };
  }
  const written = isScalar(node) ? (node.source ?? '') : '';
  const quoted = expected === 'string' && isScalar(node) ? { suggestion: JSON.stringify(written) } : {};
  return {
    code: 'wrong-type',
    path,
    message: message(messageOf(value, expected), at, written),
    data: { ...quoted, expected: [expected] },
  };
}

function messageOf(value: unknown, expected: string): MessageId {
  const collection = typeof value === 'object';
  switch (expected) {
    case 'string':
      return collection ? 'wrong-type.text.collection' : 'wrong-type.text';
    case 'integer':
      if (collection) return 'wrong-type.number.collection';
      return typeof value === 'number' ? 'wrong-type.number.fraction' : 'wrong-type.number';
    case 'boolean':
      return collection ? 'wrong-type.boolean.collection' : 'wrong-type.boolean';
    case 'array':
      return 'wrong-type.list';
    default:
      return 'wrong-type.map';
  }
}
