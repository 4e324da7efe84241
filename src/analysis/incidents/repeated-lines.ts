import type { Span } from '../model/span.ts';
import { isBlank, type Line } from '../text/lines.ts';

/** Shorter lines may well be said twice: a date, a name, an item. In UTF-16 units. */
const least = 40;

/**
 * The passages of an article without lines that say word for word what an earlier line has said: a page that was saved
 * with its body twice tells of no more than one that has it once. Short lines among repeated ones go with them.
 */
export function withoutRepeats(text: string, lines: readonly Line[], article: Span): readonly Span[] {
  const said = new Set<string>();
  const every = new Set<string>();
  const parts: { start: number; end: number }[] = [];
  let repeating = false;
  for (const line of lines) {
    const words = text.slice(line.body, line.bodyEnd);
    const known = every.has(words);
    if (!isBlank(line)) {
      if (line.bodyEnd - line.body >= least) repeating = said.has(words);
      else if (!known) repeating = false;
      said.add(words);
      every.add(words);
    }
    if (repeating) continue;
    const end = Math.min(line.end + 1, article.end);
    const last = parts.at(-1);
    if (last?.end === line.start) last.end = end;
    else parts.push({ start: line.start, end });
  }
  return parts;
}
