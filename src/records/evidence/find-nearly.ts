import type { Span } from '../../analysis/index.ts';
import type { Evidence } from '../generated/notice-record.ts';
import { type BareText, bareText } from './bare-text.ts';
import { distance, nearestBeginning } from './edit-distance.ts';

/**
 * How much of the surroundings and of the words must be as they were, in letters without blanks.
 *
 * Words between both of their old neighbours may differ in two letters of three: 1,204件 that became 1,311件. Beside one
 * old neighbour it has to be a longer one, and only one letter in four may differ. Words alone are never enough.
 */
const limits = {
  neighbour: 8,
  bothSides: { neighbour: 3, differing: 2 / 3 },
  oneSide: { neighbour: 6, differing: 1 / 4 },
  /** Neighbours that stand in more places than this tell nothing. */
  places: 100,
  /** Longer quotes are not looked for: they would be long lost paragraphs. */
  words: 400,
  offered: 5,
} as const;

interface Near extends Span {
  /** Letters that differ. */
  readonly differing: number;
}

/**
 * Where the words of a lost quote may have been rewritten: `1,204件` now `1,304件`, a typo mended, other widths and blanks.
 * Only between or beside the words that stood round them, and only for a person to look at: what is alike may say the
 * opposite.
 *
 * @param notice letters of the notice's text, made once for all quotes
 * @returns UTF-16 spans of the text as it stands, the likeliest first; none where nothing is near
 */
export function findNearly(
  evidence: Pick<Evidence, 'exact' | 'prefix' | 'suffix'>,
  notice: BareText,
): Span[] {
  const words = bareText(evidence.exact).text;
  if (words === '' || words.length > limits.words) return [];
  const before = bareText(evidence.prefix ?? '').text.slice(-limits.neighbour);
  const after = bareText(evidence.suffix ?? '').text.slice(0, limits.neighbour);
  const between = findBetween(notice.text, words, before, after);
  const found =
    between.length > 0
      ? between
      : [...findBehind(notice.text, words, before), ...findAhead(notice.text, words, after)];
  const inOrder = found
    .filter(({ start, end }) => !halvesACharacter(notice.text.slice(start, end)))
    .toSorted((a, b) => a.differing - b.differing || a.start - b.start);
  const apart = inOrder.filter(
    (near, place) => !inOrder.slice(0, place).some(({ start, end }) => near.start < end && start < near.end),
  );
  return apart.slice(0, limits.offered).map((near) => notice.toOriginal(near));
}

function findBetween(text: string, words: string, before: string, after: string): Near[] {
  const { neighbour, differing } = limits.bothSides;
  if (before.length < neighbour || after.length < neighbour) return [];
  const longest = Math.floor(words.length / (1 - differing)) + 1;
  return occurrences(text, before).flatMap((at): Near[] => {
    const start = at + before.length;
    const length = text.slice(start, start + longest + after.length).indexOf(after);
    if (length <= 0) return [];
    const far = distance(words, text.slice(start, start + length));
    if (far > Math.max(words.length, length) * differing) return [];
    return [{ start, end: start + length, differing: far }];
  });
}

function findBehind(text: string, words: string, before: string): Near[] {
  return beside(words, before, (reach) =>
    occurrences(text, before).map((at) => {
      const start = at + before.length;
      const { length, differing } = nearestBeginning(words, text.slice(start, start + reach));
      return { start, end: start + length, differing };
    }),
  );
}

function findAhead(text: string, words: string, after: string): Near[] {
  const backwards = reversed(words);
  return beside(words, after, (reach) =>
    occurrences(text, after).map((end) => {
      const ahead = reversed(text.slice(Math.max(0, end - reach), end));
      const { length, differing } = nearestBeginning(backwards, ahead);
      return { start: end - length, end, differing };
    }),
  );
}

function beside(words: string, neighbour: string, find: (reach: number) => readonly Near[]): Near[] {
  if (neighbour.length < limits.oneSide.neighbour) return [];
  const most = Math.floor(words.length * limits.oneSide.differing);
  return find(words.length + most).filter(({ start, end, differing }) => differing <= most && start < end);
}

/** Where a neighbour stands; nowhere when it stands in so many places that it tells nothing. */
function occurrences(text: string, neighbour: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(neighbour); at >= 0; at = text.indexOf(neighbour, at + 1)) {
    places.push(at);
    if (places.length > limits.places) return [];
  }
  return places;
}

function halvesACharacter(words: string): boolean {
  return /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
