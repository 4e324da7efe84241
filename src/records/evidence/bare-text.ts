import { foldText, type Span } from '../../analysis/index.ts';

/** A text by its letters alone: folded (NFKC, one form of dashes and waves), without blanks and line breaks. */
export interface BareText {
  readonly text: string;
  /** From UTF-16 offsets into `text` to those of the text as it stands, without blanks at the edges. */
  toOriginal(span: Span): Span;
}

export function bareText(original: string): BareText {
  const folded = foldText(original);
  const kept: string[] = [];
  /** Where each run of letters begins: in the bare text, and in the folded one. */
  const runs: { readonly bare: number; readonly folded: number }[] = [];
  let length = 0;
  for (const { 0: run, index } of folded.text.matchAll(/\S+/gu)) {
    runs.push({ bare: length, folded: index });
    kept.push(run);
    length += run.length;
  }
  const toFolded = (offset: number): number => {
    const run = runs[lastAtOrBefore(runs, offset)];
    return run ? run.folded + (offset - run.bare) : offset;
  };
  return {
    text: kept.join(''),
    toOriginal: ({ start, end }) =>
      folded.toOriginal({ start: toFolded(start), end: toFolded(Math.max(start, end - 1)) + 1 }),
  };
}

function lastAtOrBefore(runs: readonly { readonly bare: number }[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.bare ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether two quotes say the same: they differ in the width of letters, in blanks or in line breaks at most. */
export function sameWords(one: string, other: string): boolean {
  return one === other || bareText(one).text === bareText(other).text;
}
