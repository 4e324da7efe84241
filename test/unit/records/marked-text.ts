import type { Span } from '../../../src/analysis/index.ts';

/** Takes the markers out of `unit: ⟦peple⟧` and says which spans they stood round, in UTF-16 offsets of the rest. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}
