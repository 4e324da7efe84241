import type { Span } from '../../../model/span.ts';
import type { CuesInText } from '../../../lexicon/cue-scanner.ts';
import type { Figure } from '../figure.ts';

/** A figure among the words that decide whether it counts victims. Offsets are of the folded text. */
export interface Setting {
  readonly text: string;
  readonly figure: Figure;
  /** Number and counter. */
  readonly span: Span;
  /** With 約, 最大, 合計 … before and 分, 以上, 程度 … behind. */
  readonly reach: Span;
  readonly sentence: Span;
  /** The headings and lead lines that govern it, innermost first: looked up for the few figures that need them. */
  readonly leads: () => readonly Span[];
  /** What the sections round it are about. */
  readonly topics: readonly string[];
  readonly cues: CuesInText;
  /** Where the noun before the figure ends: 職員計 3名, 対象者数は約 12名, 会員(1,200名). */
  readonly nounEnd: number;
  /** Where the noun behind the figure begins: 3件の脆弱性, 2,300通の“なりすましメール”. */
  readonly nounStart: number;
}

export function createSetting(given: Omit<Setting, 'nounEnd' | 'nounStart'>): Setting {
  const { text, reach, sentence } = given;
  const before = text.slice(Math.max(sentence.start, reach.start - 16), reach.start);
  const behind = text.slice(reach.end, reach.end + 4);
  return {
    ...given,
    nounEnd: reach.start - (beforeFigure.exec(before)?.[0].length ?? 0),
    nounStart: reach.end + (behindFigure.exec(behind)?.[0].length ?? 0),
  };
}

const beforeFigure = /(?:[のはがをも約計各全]|合計|[・:=、( "“「『\n])*$/u;
const behindFigure = /^[の ]{0,2}["“「『〝]?/u;

/** What a judge concludes, and from which words. */
export interface Verdict {
  readonly affected: boolean;
  readonly by: string;
  readonly at?: Span;
  readonly note: string;
  readonly args?: readonly string[];
}

/** One reason to take a figure for one of victims, or not; declines by returning nothing. */
export type Judge = (setting: Setting) => Verdict | undefined;

/** A cue whose noun is what the figure counts, because it stands right before it. */
export function rightBefore({ nounEnd, cues }: Setting, code: string): Span | undefined {
  return cues.of(code).endingAt(nounEnd);
}

/** A cue that stands right behind the figure, after の and quotation marks. */
export function rightBehind({ nounStart, cues }: Setting, code: string): Span | undefined {
  return cues.of(code).startingAt(nounStart);
}

/** A cue within the noun phrase that the figure counts: 12件の市への「お問い合わせ」. */
export function inPhraseBehind({ text, reach, cues }: Setting, code: string, longest = 12): Span | undefined {
  const phrase = /^ ?の(?:[^、。()をがはにへ\n]|への)*/u.exec(
    text.slice(reach.end, reach.end + longest),
  )?.[0];
  if (phrase === undefined) return undefined;
  const phraseEnd = reach.end + phrase.length;
  const at = cues.of(code).firstIn({ start: reach.end, end: phraseEnd + longestCue });
  return at && at.start < phraseEnd ? at : undefined;
}

/** A cue may begin in the phrase and end a little behind what was looked at. */
const longestCue = 6;

export function inSentence({ sentence, reach, cues }: Setting, code: string): Span | undefined {
  const behind = cues.of(code).firstIn({ start: reach.end, end: sentence.end });
  return behind ?? cues.of(code).lastIn({ start: sentence.start, end: reach.start });
}

export function inLeads({ leads, cues }: Setting, code: string): Span | undefined {
  for (const lead of leads()) {
    const at = cues.of(code).firstIn(lead);
    if (at) return at;
  }
  return undefined;
}

/** In the line or heading right above: what stands further out is too wide for common words. */
export function inFirstLead({ leads, cues }: Setting, code: string): Span | undefined {
  const [lead] = leads();
  return lead && cues.of(code).firstIn(lead);
}

/** The row or item begins with a label for victims: 対象: 講座に申し込まれた 1,032名. */
export function isLabelled({ text, sentence, reach, cues }: Setting): Span | undefined {
  const end = text.indexOf(':', sentence.start);
  if (end < 0 || end > Math.min(reach.start, sentence.start + longestLabel)) return undefined;
  return cues.of('label-word').endingAt(end) ?? cues.of('label').endingAt(end);
}

const longestLabel = 16;

/** 分 right behind the counter, or at its end (名様分): the data of so many. */
export function ofSomebody({ figure, span, cues }: Setting): Span | undefined {
  if (figure.counter.form.endsWith('分')) return { start: span.end - 1, end: span.end };
  return cues.of('data-of').startingAt(span.end);
}

export function hasTopic({ topics }: Setting, ...wanted: readonly string[]): boolean {
  return topics.some((topic) => wanted.includes(topic));
}

/**
 * Where the noun stands that the figure and those joined to it count: の個人情報 behind 学生408名及び教職員95名.
 *
 * @returns the offset behind の, or nothing where no noun follows so
 */
export function headNoun({ text, reach }: Setting): number | undefined {
  const joined =
    /^(?: ?(?:及び|および|並びに|ならびに|と|や|、)[^、。の0-9\n]{0,12}[0-9,]{1,9}(?:名|人|件|世帯|社)分?){0,4} ?の(?!うち)/u;
  const match = joined.exec(text.slice(reach.end, reach.end + 96));
  return match ? reach.end + match[0].length : undefined;
}

/** How far round a figure its breach is told of, in UTF-16 code units. */
const surroundings = 600;

/** An address in To or Cc showed all recipients to each other: they are the victims. */
export function recipientsExposed({ span, cues }: Setting): boolean {
  const round = { start: span.start - surroundings, end: span.end + surroundings };
  return cues.of('open-copy').firstIn(round) !== undefined;
}
