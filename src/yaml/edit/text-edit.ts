/** Puts `text` in the place of what stands from `start` to `end` (UTF-16 offsets into the text before all edits). */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits of one text. Several at the same place are applied in the order given, an insertion before what takes
 * away the text behind it.
 *
 * @returns nothing when two edits overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const sorted = edits.toSorted(
    (a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start),
  );
  const parts: string[] = [];
  let done = 0;
  for (const edit of sorted) {
    if (edit.start < done) return undefined;
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return parts.join('') + text.slice(done);
}
