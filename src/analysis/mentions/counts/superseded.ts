import type { CuesInText } from '../../lexicon/cue-scanner.ts';
import type { Statement } from './statement.ts';

/**
 * Finds the figures that a later one in the same notice corrects:
 * 1,200件→1,350件, 前回公表の1,200件から1,350件に訂正, (誤)1,200件 (正)1,350件, 1,200件と公表しておりましたが、正しくは…
 *
 * @param statements in reading order
 * @returns indexes of the corrected ones
 */
export function findSuperseded(
  text: string,
  cues: CuesInText,
  statements: readonly Statement[],
): ReadonlySet<number> {
  const corrected = new Set<number>();
  for (const [index, figure] of statements.entries()) {
    const next = statements[index + 1];
    if (!next || unitOf(next) !== unitOf(figure) || next.figure.value === figure.figure.value) continue;
    if (next.reach.start - figure.reach.end > longestCorrection) continue;
    const between = text.slice(figure.reach.end, next.reach.start);
    if (arrow.test(between) || isCorrected(cues, figure, next, between)) corrected.add(index);
  }
  return corrected;
}

function isCorrected(cues: CuesInText, figure: Statement, next: Statement, between: string): boolean {
  const before = { start: Math.max(figure.sentence.start, figure.start - 40), end: figure.start };
  const toldEarlier = cues.of('earlier').lastIn(before) !== undefined;
  const correction = cues.of('correction');
  const corrects =
    correction.firstIn({ start: figure.end, end: next.start }) ??
    correction.firstIn({ start: next.end, end: next.end + 24 });
  if (!corrects) return toldEarlier && /^[^0-9]{0,8}[(（[]?正[)）:\]]/u.test(between);
  return (
    toldEarlier ||
    cues.of('said-so-far').startingAt(behindQuote(between, figure.reach.end)) !== undefined ||
    /^ ?(?:から|より|を) ?$/u.test(between)
  );
}

/** Figures further apart than this belong to different statements. */
const longestCorrection = 80;
const arrow = /^ ?[)）]? ?(?:→|⇒|->|=>|➡) ?[(（]?[^\d\n、。]{0,12}$/u;

/** 「約3,400件」とお知らせしておりましたが */
function behindQuote(between: string, end: number): number {
  return end + (/^[」』)"”]*/u.exec(between)?.[0].length ?? 0);
}

function unitOf({ figure }: Statement): string {
  return figure.counter.unit;
}
