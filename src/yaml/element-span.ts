import { isMap, isSeq, type Document } from 'yaml';
import type { Span } from '../analysis/index.ts';
import { elementsOf } from './edit/elements.ts';
import { keyText, nodeAt, valueSpan, type Path } from './locate.ts';

/**
 * The whole of an element of a map or list as it stands in the text: from its key or dash to the last character of its
 * value. Where there is no such element, what `valueSpan` marks.
 */
export function elementSpan(document: Document, text: string, path: Path): Span {
  const around = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (isSeq(around) || isMap(around)) {
    const place = isSeq(around)
      ? Number(last)
      : around.items.findLastIndex((pair) => keyText(pair) === String(last));
    const span = elementsOf(around, text)[place];
    if (span) return span;
  }
  return valueSpan(document, path);
}
