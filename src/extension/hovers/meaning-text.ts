import type { CodeBook } from '../../records/index.ts';
import type { Place } from '../../yaml/index.ts';
import { codeText } from './code-text.ts';
import { keyText } from './key-text.ts';

/** What the schema and the vocabularies say of a key or code, as Markdown; nothing of any other value. */
export function meaningText(place: Place, book: CodeBook): string | undefined {
  const { written } = place.cursor;
  if (place.kind === 'value') {
    const code = book.find(place.node, written);
    return code && codeText(code);
  }
  const { keyNames } = place.map;
  const code = keyNames && book.find(keyNames, written);
  if (code) return codeText(code);
  const node = place.map.under(written);
  return node && keyText(written, node);
}
