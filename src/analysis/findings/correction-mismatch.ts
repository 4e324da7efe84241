import { createCueScanner } from '../lexicon/cue-scanner.ts';
import type { CueGroup } from '../lexicon/generated/lexicon-types.ts';
import { changeAt, type StatedChange } from './corrections/stated-change.ts';
import { misquotedFigure, type MisquotedFigure } from './corrections/misquoted-figure.ts';
import { figureText } from './figures/figure-text.ts';
import type { FindingRule, FoundBy, MentionOf } from './finding-rule.ts';

/**
 * A correction that contradicts an earlier figure: what was added does not make the new figure out of the old one
 * (前回公表の1,000件から200件増の1,300件), or the figure that is taken back is not the one that the notice states (1,240件 above,
 * 1,204件を1,304件に訂正 below). Only of exact figures of one unit.
 *
 * @param sums the lexicon's words of sums
 */
export function correctionMismatch(sums: readonly CueGroup[]): FindingRule {
  const scanSums = createCueScanner(sums);
  return {
    id: 'correction-mismatch',
    find: ({ layout, counts, slips }) => {
      const figures = counts.filter(({ unit }) => unit !== 'other');
      if (figures.length < 3) return [];
      const { text } = layout;
      const cues = slips();
      const isToldEarlier = ({ start }: Figure): boolean =>
        cues.of('earlier').lastIn({ start: layout.sentenceAt(start)?.start ?? start, end: start }) !==
        undefined;
      const changes = figures.flatMap((_, index) => {
        const change = changeAt(index, { layout, figures, cues });
        if (!change || !isWrong(change)) return [];
        const overlaps = scanSums(text).of('overlap');
        return overlaps.firstIn(layout.sentenceAt(change.change.start) ?? change.change)
          ? []
          : [wrongSum(change, text)];
      });
      const misquoted = figures
        .filter((figure) => figure.superseded && isExact(figure) && isToldEarlier(figure))
        .flatMap((quoted) => {
          const alike = figures.filter((figure) => figure.unit === quoted.unit && isExact(figure));
          const found = misquotedFigure(quoted, alike, text);
          return found ? [wrongQuote(found, text)] : [];
        });
      return [...changes, ...misquoted];
    },
  };
}

type Figure = MentionOf<'count'>;

function isExact({ qualifier, cumulative, distinct, subset }: Figure): boolean {
  return qualifier === 'exact' && !cumulative && !distinct && !subset;
}

function isWrong({ earlier, change, sign, now }: StatedChange): boolean {
  const figures = [earlier, change, now];
  if (!figures.every((figure) => isExact(figure) && figure.unit === now.unit)) return false;
  return earlier.value + sign * change.value !== now.value;
}

function wrongSum({ earlier, change, sign, now }: StatedChange, text: string): FoundBy {
  const sum = earlier.value + sign * change.value;
  return {
    start: now.start,
    end: now.end,
    note: 'the earlier figure and the change make {0}, not {1}',
    args: [figureText(sum, now, text), figureText(now.value, now, text)],
    related: [
      { start: earlier.start, end: earlier.end, note: 'the earlier figure' },
      { start: change.start, end: change.end, note: 'the change' },
    ],
    data: { earlier: earlier.value, change: sign * change.value, sum, stated: now.value, unit: now.unit },
    ...(sum > 0 && { fixes: [{ kind: 'count', start: now.start, end: now.end, value: sum }] }),
  };
}

function wrongQuote({ quoted, stated }: MisquotedFigure, text: string): FoundBy {
  return {
    start: quoted.start,
    end: quoted.end,
    note: '{0} is corrected, but the notice states {1}',
    args: [figureText(quoted.value, quoted, text), figureText(stated.value, stated, text)],
    related: [{ start: stated.start, end: stated.end, note: 'the figure as it is stated' }],
    data: { corrected: quoted.value, stated: stated.value, unit: quoted.unit },
  };
}
