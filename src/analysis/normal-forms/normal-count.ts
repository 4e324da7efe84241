import type { CountMention } from '../model/annotation.ts';
import { sameNumbers, writtenNumbers } from './numbers.ts';

/**
 * The figure of a count that is not written in plain digits: 280000 of 28万件, 86 of 八十六名. Nothing for 1,204名, which
 * tells it already.
 */
export function normalCount({ text, value }: Pick<CountMention, 'text' | 'value'>): number | undefined {
  return sameNumbers(writtenNumbers(text), [value]) ? undefined : value;
}
