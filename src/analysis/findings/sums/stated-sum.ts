import type { CueHits, CuesInText } from '../../lexicon/cue-scanner.ts';
import type { CountMention, Found } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';

export type Figure = Found<CountMention>;

/** Figures and what a notice says is their sum. */
export interface StatedSum {
  readonly total: Figure;
  /** Two at least, in reading order. */
  readonly parts: readonly Figure[];
}

/** Where sums are looked for: offsets are of the layout's folded text. */
export interface SumScope {
  readonly layout: Layout;
  /** In reading order. */
  readonly figures: readonly Figure[];
  /** The lexicon's words of sums. */
  readonly cues: CuesInText;
}

/** A way of stating a sum; nothing where the figure is none, or where it is not sure which figures its parts are. */
export type SumReader = (total: Figure, index: number, scope: SumScope) => StatedSum | undefined;

/** A part that is like the others: a うち figure is within one of them, and 39世帯 counts the same people otherwise. */
export function isPart(figure: Figure, { unit }: Figure): boolean {
  return figure.unit === unit && figure.subset === undefined;
}

/** Whether some words stand in a stretch. */
export function has(hits: CueHits, stretch: Span): boolean {
  return hits.firstIn(stretch) !== undefined;
}

/** 合計, 計 right before the figure: where it begins. */
export function labelOf({ start }: Figure, { layout, cues }: SumScope): Span | undefined {
  const between =
    /[はがで:| \n]{0,6}$/u.exec(layout.text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  return cues.of('total').endingAt(start - between);
}
