/** A text with one form of line end, and the way back. */
export interface UnifiedText {
  /** Every CRLF is LF. */
  readonly text: string;
  /** From a UTF-16 offset into `text` to the one of the same place in the text as it stands. */
  toOriginal(offset: number): number;
}

/** The same words, whatever a checkout or an editor has made of the line ends. */
export function unifyLineEnds(original: string): UnifiedText {
  /** Offsets into the unified text of every LF that stood behind a CR. */
  const shortened: number[] = [];
  for (let at = original.indexOf('\r\n'); at >= 0; at = original.indexOf('\r\n', at + 2)) {
    shortened.push(at - shortened.length);
  }
  if (shortened.length === 0) return { text: original, toOriginal: (offset) => offset };
  return {
    text: original.replaceAll('\r\n', '\n'),
    toOriginal: (offset) => offset + countBelow(shortened, offset),
  };
}

/** How many numbers of an ascending list are less than a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
