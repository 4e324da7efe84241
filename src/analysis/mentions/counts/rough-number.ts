import { readNumeral } from '../../text/numerals.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Counters } from './counters.ts';
import type { Figure } from './figure.ts';

/**
 * A figure of which only the size is said: 数百件 (hundreds), 十数名 (ten and some), 数十万人. Its value is the least
 * that the words allow. 数名 and 数件 say no size at all.
 */
export function roughNumber(counters: Counters): Recogniser<Figure> {
  return {
    id: 'rough-number',
    pattern: /(?:数[十百千]?[十百千万億]|(?<![0-9十百千])[0-9十百千]{1,4}数[十百千万]{0,2}) ?/gu,
    recognise: (match, text) => {
      const counter = counters.at(text, match.index + match[0].length);
      const least = readNumeral(match[0].replace(/^数/u, '一'));
      if (!counter || !least) return undefined;
      return {
        value: { value: least.value, counter, bound: 'lower' },
        to: match[0].length + counter.form.length,
      };
    },
  };
}
