import type { MentionOf } from '../finding-rule.ts';

/**
 * A number as a notice would write it, with the counter of a figure of the notice: 1,290名.
 *
 * @param text the folded text that the figure's span is of
 */
export function figureText(value: number, { start, end }: MentionOf<'count'>, text: string): string {
  const counter = /[^0-9,.\s〇一二三四五六七八九十百千万億]*$/u.exec(text.slice(start, end))?.[0] ?? '';
  return new Intl.NumberFormat('en-US').format(value) + counter;
}
