import type { CueHits, CuesInText } from '../../lexicon/cue-scanner.ts';
import type { Qualifier, Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** What the words next to a figure make of it. */
export interface Qualified {
  readonly qualifier: Qualifier;
  /** From the first of those words to the last: 最大約 2 万 8 千人分以上. */
  readonly reach: Span;
  readonly because: readonly Reason[];
}

/** Of several words the one that binds the value most is told: 最大約N is a `max`, 約N以上 an `at-least`. */
const precedence = ['max', 'at-least', 'less-than', 'about'] as const;

/** Groups of cues and what they say; those without a qualifier say what the figure is among others (see `flags.ts`). */
const before: readonly (readonly [string, Qualifier?])[] = [
  ['max-before', 'max'],
  ['at-least-before', 'at-least'],
  ['about-before', 'about'],
  ['cumulative'],
  ['distinct'],
  ['subset'],
  ['total'],
];
const after: readonly (readonly [string, Qualifier?])[] = [
  ['at-least-after', 'at-least'],
  ['less-than-after', 'less-than'],
  ['about-after', 'about'],
];

/**
 * Reads 約, 最大, 少なくとも … before a figure, 余 within (300余名) and 以上, 未満, 程度 … behind it, next to it or apart by blanks and particles
 * only. Words that say what the figure is among others (合計, うち, 延べ) may stand between.
 */
export function qualify(text: string, cues: CuesInText, figure: Span): Qualified {
  const found: { qualifier: Qualifier; at: Span }[] = [];
  const take = (groups: typeof before, find: (hits: CueHits) => Span | undefined): Span | undefined => {
    for (const [code, qualifier] of groups) {
      const at = find(cues.of(code));
      if (!at) continue;
      if (qualifier) found.push({ qualifier, at });
      return at;
    }
    return undefined;
  };

  const inside = cues.of('about-after').firstIn(figure);
  if (inside) found.push({ qualifier: 'about', at: inside });
  let start = figure.start;
  for (;;) {
    const edge = endOfWords(text, start);
    const cue = take(before, (hits) => hits.endingAt(edge));
    if (!cue) break;
    start = cue.start;
  }
  let end = cues.of('data-of').startingAt(figure.end)?.end ?? figure.end;
  for (;;) {
    const edge = end;
    const cue = take(after, (hits) => hits.startingAt(edge));
    if (!cue) break;
    end = cue.end;
  }

  const qualifier = precedence.find((each) => found.some((cue) => cue.qualifier === each)) ?? 'exact';
  return {
    qualifier,
    reach: { start, end },
    because: found
      .filter((cue) => cue.qualifier === qualifier)
      .map(({ at }) => ({ by: 'qualify', at, note: 'says {0}', args: [qualifier] })),
  };
}

const particles = /(?:で|に|は|には|の|件数|[:、] ?| +|\n)?$/u;

/** Back over the particles and blanks that may stand between a cue and the figure. */
function endOfWords(text: string, start: number): number {
  const near = text.slice(Math.max(0, start - 24), start);
  return start - (particles.exec(near)?.[0].length ?? 0);
}
