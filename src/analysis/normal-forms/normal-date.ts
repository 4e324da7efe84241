import type { DateMention, ImpliedPart } from '../model/annotation.ts';
import { sameNumbers, writtenNumbers } from './numbers.ts';

const place: Record<ImpliedPart, number> = { era: 1, year: 1, month: 2, day: 3 };

/**
 * A date as EDTF writes it, where its text does not give the same figures in the same order: `2017-04-14` of
 * 平成29年4月14日, `(2024)-03-27` of 3月27日. What context gave stands in parentheses. Nothing for 2024年3月27日, 2024/3/27
 * and the like, which tell it already.
 */
export function normalDate({
  text,
  value,
  implied,
}: Pick<DateMention, 'text' | 'value' | 'implied'>): string | undefined {
  const figures = value
    .replaceAll(/T(\d\d):00\b/gu, 'T$1')
    .split(/\D+/u)
    .filter(Boolean)
    .map(Number);
  const isPlain = implied.length === 0 && !value.includes('X') && sameNumbers(writtenNumbers(text), figures);
  return isPlain ? undefined : inParentheses(value, Math.max(0, ...implied.map((part) => place[part])));
}

/** Sets off the first parts of the first date: only there anything is implied by more than the range itself. */
function inParentheses(value: string, parts: number): string {
  if (parts === 0) return value;
  const pattern = new RegExp(String.raw`[\dX]{4}(?:-[\dX]{2}){0,${parts - 1}}`, 'u');
  return value.replace(pattern, '($&)');
}
