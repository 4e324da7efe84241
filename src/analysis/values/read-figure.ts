import { createCueScanner } from '../lexicon/cue-scanner.ts';
import { lexicon } from '../lexicon/generated/lexicon.ts';
import { createCounters } from '../mentions/counts/counters.ts';
import { type Flags, readFlags } from '../mentions/counts/flags.ts';
import { qualify } from '../mentions/counts/qualify.ts';
import type { CountUnit, Qualifier } from '../model/annotation.ts';
import { foldText } from '../text/folded-view.ts';
import { readNumeral } from '../text/numerals.ts';

/** What a text says that is a number, and nothing else but its counter and how exact it is. */
export interface ReadFigure {
  readonly value: number;
  /** Where the text has a counter: 件 is `records`. */
  readonly unit?: CountUnit;
  readonly qualifier: Qualifier;
  /** 延べ: the same person may be counted twice. */
  readonly flags: Flags['flags'];
}

/**
 * Builds the reader of texts that are one whole number from end to end: 1,234, １２３４, 2万5千人, 三十五名, 約1,200件. A text
 * that says more is none, nor are a fraction, a sum of money and words that only look like a number (一部).
 */
export function createFigureReader(): (text: string) => ReadFigure | undefined {
  const counters = createCounters(lexicon.counters);
  const scan = createCueScanner(lexicon.figures);
  return (text) => {
    const folded = foldText(text).text.trim();
    const start = folded.search(numeralStart);
    const numeral = start < 0 ? undefined : readNumeral(folded, start);
    if (!numeral || !Number.isSafeInteger(numeral.value)) return undefined;
    const numeralEnd = start + numeral.length;
    const counterStart = numeralEnd + (/^ */.exec(folded.slice(numeralEnd))?.[0].length ?? 0);
    const counter = counters.at(folded, counterStart);
    const end = counter ? counterStart + counter.form.length : numeralEnd;
    if (counter?.victims === 'never' || (counter?.digitsOnly && !/[0-9]/.test(folded))) return undefined;
    const cues = scan(folded);
    const figure = { start, end };
    const { qualifier, reach } = qualify(folded, cues, figure);
    if (reach.start > 0 || reach.end < folded.length) return undefined;
    const { flags } = readFlags(folded, cues, { figure, reach, sentence: reach, since: 0 });
    return { value: numeral.value, qualifier, flags, ...(counter && { unit: counter.unit }) };
  };
}

const numeralStart = /[0-9〇零一二三四五六七八九十百千]/u;
