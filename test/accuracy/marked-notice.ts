import type { Assertion, CountUnit, Qualifier } from '../../src/analysis/index.ts';

/** Where a mark stands in the notice that is left when the marks are gone: UTF-16 offsets. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Two careful people would disagree: counts neither way. */
  readonly optional?: true;
}

export interface MarkedField extends Marked {
  readonly kind: 'field';
  readonly codes: readonly string[];
  readonly assertion: Exclude<Assertion, 'mention'>;
}

export interface MarkedCount extends Marked {
  readonly kind: 'count';
  readonly value: number;
  readonly unit: CountUnit;
  readonly qualifier: Qualifier;
}

export interface MarkedDate extends Marked {
  readonly kind: 'date';
  readonly value: string;
}

export type MarkedMention = MarkedField | MarkedCount | MarkedDate;
export type MarkedKind = MarkedMention['kind'];

export interface MarkedNotice {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

const assertions = ['confirmed', 'suspected', 'no-evidence', 'ruled-out'] as const;
const units = 'records people accounts households organizations messages sheets other'.split(' ');
const qualifiers = ['exact', 'about', 'max', 'at-least', 'less-than'] as const;
const flags = ['subset', 'cumulative', 'distinct', 'superseded'];

/**
 * Takes the marks out of a notice: `⟦7,645件|count 7645 records⟧` says that 7,645件 is a count. The form of each mark is
 * told in the README beside this file.
 *
 * @throws Error that quotes the mark that cannot be read
 */
export function readMarkedNotice(marked: string): MarkedNotice {
  const mentions: MarkedMention[] = [];
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(/⟦([^⟦⟧]*)\|([^⟦⟧|]*)⟧/gu)) {
    const [mark, quote = '', what = ''] = match;
    text += marked.slice(read, match.index);
    mentions.push(
      readMark(what.trim(), mark, { start: text.length, end: text.length + quote.length, text: quote }),
    );
    text += quote;
    read = match.index + mark.length;
  }
  text += marked.slice(read);
  const stray = /[⟦⟧]/u.exec(text);
  if (stray)
    throw new Error(`A mark is not closed, or has no “|”: ${text.slice(stray.index, stray.index + 30)}`);
  return { text, mentions };
}

function readMark(what: string, mark: string, at: Omit<Marked, 'optional'>): MarkedMention {
  const [kind = '', ...words] = what.split(/\s+/u);
  switch (kind) {
    case 'field':
      return readField(words, mark, at);
    case 'count':
      return readCount(words, mark, at);
    case 'date':
      if (words.length !== 1 || !words[0]) break;
      return { ...at, kind, value: words[0] };
    case 'field?':
      return { ...at, kind: 'field', codes: [], assertion: 'suspected', optional: true };
    case 'count?':
      return { ...at, kind: 'count', value: Number.NaN, unit: 'other', qualifier: 'exact', optional: true };
    case 'date?':
      return { ...at, kind: 'date', value: '', optional: true };
  }
  throw new Error(`Not a mark: ${mark}`);
}

function readField(words: readonly string[], mark: string, at: Marked): MarkedField {
  const [codes = '', said, ...rest] = words;
  const assertion = assertions.find((one) => one === said);
  if (!assertion || rest.length > 0) throw new Error(`Not a field’s mark (field CODE ASSERTION): ${mark}`);
  return { ...at, kind: 'field', codes: codes.split('+'), assertion };
}

function readCount(words: readonly string[], mark: string, at: Marked): MarkedCount {
  const figure = readFigure(words.filter((word) => !flags.includes(word)).join(' '));
  if (!figure) throw new Error(`Not a count’s mark (count VALUE UNIT [QUALIFIER] [FLAG…]): ${mark}`);
  return { ...at, kind: 'count', ...figure };
}

/** `7645 records`, `300 people about`; undefined where it is neither. */
function readFigure(figure: string): Pick<MarkedCount, 'value' | 'unit' | 'qualifier'> | undefined {
  const [value = '', said = '', qualifying = 'exact', ...rest] = figure.split(/\s+/u);
  const qualifier = qualifiers.find((one) => one === qualifying);
  if (!/^\d+$/u.test(value) || !units.includes(said) || !qualifier || rest.length > 0) return undefined;
  return { value: Number(value), unit: said as CountUnit, qualifier };
}
