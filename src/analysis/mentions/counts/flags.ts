import type { CueHits, CuesInText } from '../../lexicon/cue-scanner.ts';
import type { CountValue, Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** What a figure is among others. */
export interface Flags {
  readonly flags: Pick<CountValue, 'cumulative' | 'distinct' | 'subset'>;
  readonly because: readonly Reason[];
}

/** Where a figure stands: all offsets are of the folded text. */
export interface Place {
  readonly figure: Span;
  /** The figure with its qualifiers. */
  readonly reach: Span;
  readonly sentence: Span;
  /** Where the figure before it in the same sentence ends; the sentence's start where there is none. */
  readonly since: number;
}

/** A label or clause further off belongs to something else. */
const near = 32;

/**
 * Reads 延べ and 重複を除く from the label or clause that leads to the figure or from a bracket behind it, and うち from
 * anywhere before it in the sentence: 560名のうち、配慮を要する38名.
 */
export function readFlags(text: string, cues: CuesInText, place: Place): Flags {
  const { figure, reach, since } = place;
  const leading = { start: Math.max(since, figure.start - near), end: figure.start };
  const bracket = bracketBehind(text, reach.end);
  const led = (hits: CueHits): Span | undefined => hits.lastIn(leading) ?? (bracket && hits.firstIn(bracket));

  const found: readonly (readonly [keyof Flags['flags'], Span | undefined])[] = [
    ['cumulative', led(cues.of('cumulative'))],
    ['distinct', led(cues.of('distinct'))],
    ['subset', partOf(text, cues, place)],
  ];
  const told = found.flatMap(([flag, at]) => (at ? [{ flag, at }] : []));
  return {
    flags: Object.fromEntries(told.map(({ flag }) => [flag, true])),
    because: told.map(({ flag, at }) => ({ by: 'flags', at, note: 'says {0}', args: [flag] })),
  };
}

function partOf(text: string, cues: CuesInText, { figure, sentence }: Place): Span | undefined {
  const before = { start: sentence.start, end: figure.start };
  const cue = cues.of('subset').lastIn(before) ?? shortForm(text, before);
  if (!cue) return undefined;
  const between = text.slice(cue.end, figure.start);
  if (closes(between) || (between.includes('\n') && !wraps(text, cue.end))) return undefined;
  return cues.of('total').lastIn({ start: cue.end, end: figure.start }) ? undefined : cue;
}

/** A line is long enough to go on in the next; the head of a table (… うち退会者) is not. */
function wraps(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  return end - text.lastIndexOf('\n', at) > shortestWrapped;
}

const shortestWrapped = 28;

/** (延べ), (重複を除く): a bracket that holds words, not the next figure. */
function bracketBehind(text: string, at: number): Span | undefined {
  const match = /^ ?[(（]([^()（）0-9\n]{2,16})[)）]/u.exec(text.slice(at, at + 24));
  return match ? { start: at, end: at + match[0].length } : undefined;
}

/** 内 alone stands for うち at the start of a clause only: (内、868名分), の内 42件. */
function shortForm(text: string, { start, end }: Span): Span | undefined {
  const matches = [...text.slice(start, end).matchAll(/(?<=^|[(、。の \n])内(?=[、, 0-9])/gu)];
  const last = matches.at(-1);
  return last && { start: start + last.index, end: start + last.index + 1 };
}

/** A bracket that the cue opened in ends before the figure. */
function closes(between: string): boolean {
  let depth = 0;
  for (const sign of between) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}
