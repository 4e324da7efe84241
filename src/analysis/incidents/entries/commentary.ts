import type { Span } from '../../model/span.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { within } from '../../text/locate.ts';

/** What names a line's words: **なぜ重要か**: …, 出典: …, #### 所感. */
const label = /^[#\s*"'・>-]*([^:*#"']{1,12}?)["']?(?:\*\*)? ?(?::|\*\*|$)/;

/**
 * The lines of an entry that comment on it or say where it was read, each with the lines that stand deeper under it.
 * They belong to the entry and add no facts.
 *
 * @param isCommentary whether the name of a line says so
 */
export function commentaryIn(
  text: string,
  lines: readonly Line[],
  entry: Span,
  isCommentary: (name: string) => boolean,
): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  let open: { line: Line; heads: boolean } | undefined;
  for (const line of within(lines, entry).slice(1)) {
    if (isBlank(line)) continue;
    const words = text.slice(line.start + line.indent, Math.min(line.bodyEnd, line.start + line.indent + 40));
    const heads = words.startsWith('#');
    if (open && !heads && (open.heads || line.indent > open.line.indent)) {
      const last = found.at(-1);
      if (last) last.end = line.end;
      continue;
    }
    const name = label.exec(words)?.[1];
    open = name !== undefined && isCommentary(name) ? { line, heads } : undefined;
    if (open) found.push({ start: line.start, end: line.end });
  }
  return found;
}
