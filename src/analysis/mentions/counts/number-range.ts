import { readNumeral } from '../../text/numerals.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Counters } from './counters.ts';
import type { Figure } from './figure.ts';
import { readCounted } from './number-counter.ts';

/**
 * The lower end of a range whose counter stands at its upper end only: 200~300名, 2万~3万件, 2~3万人 (of 20,000).
 * The upper end is a number with its counter and read as such.
 */
export function numberRange(counters: Counters): Recogniser<Figure> {
  return {
    id: 'number-range',
    pattern: rangeStart,
    recognise: ({ index }, text) => {
      const lower = readNumeral(text, index);
      if (!lower) return undefined;
      between.lastIndex = index + lower.length;
      const link = between.exec(text)?.[0];
      if (link === undefined) return undefined;
      const upperStart = index + lower.length + link.length;
      const upper = readCounted(text, upperStart, counters);
      if (!upper) return undefined;
      const written = text.slice(upperStart, upper.numeralEnd);
      const value = lower.value * sharedUnit(text.slice(index, index + lower.length), written);
      if (value >= upper.value || value * widest < upper.value) return undefined;
      return { value: { value, counter: upper.counter, bound: 'lower' }, to: lower.length };
    },
  };
}

/** A range wider than this is a telephone number or two things side by side. */
const widest = 20;

const rangeStart =
  /(?<![0-9〇一二三四五六七八九十百千万億兆]|[0-9] ?[,.] ?|[0-9] ?[-:/~]|[第#¥/]|第 )[0-9二三四五六七八九百千](?=[0-9,. 万千百]{0,12}(?:[~-]|から|ないし|乃至))/gu;
const between = / ?(?:[~-]|から|ないし|乃至) ?約? ?/uy;

/** 2~3万人 is 20,000 to 30,000. */
function sharedUnit(lower: string, upper: string): number {
  const unit = /[万千百]$/u.exec(upper)?.[0];
  if (unit === undefined || /[億万千百]/u.test(lower)) return 1;
  return { 万: 10_000, 千: 1000, 百: 100 }[unit] ?? 1;
}
