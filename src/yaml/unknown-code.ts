import type { ErrorObject } from 'ajv';
import { message, messages, type MessageId } from './messages.ts';
import { pathText, type Path } from './locate.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';

/** Codes that a user's own vocabulary adds to those of the schema. */
export interface OpenCodes {
  readonly fieldCode?: readonly string[];
  readonly causeCode?: readonly string[];
}

/**
 * A code that its list does not have: nothing, where the user's own vocabulary does.
 *
 * @param error of the keyword `enum`, in a definition of the schema that is named like its messages
 */
export function unknownCode(
  error: ErrorObject,
  path: Path,
  value: unknown,
  openCodes: OpenCodes,
): Finding | undefined {
  const [, list = ''] = /^#\/definitions\/([^/]+)\//.exec(error.schemaPath) ?? [];
  const own: readonly string[] = openCodes[list as keyof OpenCodes] ?? [];
  const word = String(value);
  if (own.includes(word)) return undefined;
  const expected = [...(error.params as { allowedValues: string[] }).allowedValues, ...own];
  const suggestion = nearest(word, expected);
  return suggestion === undefined
    ? {
        code: 'unknown-code',
        path,
        message: message(messageId(`unknown-code.${list}`), pathText(path), word, expected.join(', ')),
        data: { expected },
      }
    : {
        code: 'unknown-code',
        path,
        message: message(messageId(`unknown-code.${list}.nearest`), pathText(path), word, suggestion),
        data: { suggestion, expected },
      };
}

function messageId(id: string): MessageId {
  if (!Object.hasOwn(messages, id)) throw new Error(`the catalogue of messages lacks ${id}`);
  return id as MessageId;
}
