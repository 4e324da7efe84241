import { createLineIndex } from '../../exports/annotations/line-index.ts';
import type { NoticeText } from '../read/notice-text.ts';

/** A line for stderr where bytes of a notice were damaged, in the form of findings; nothing for a sound one. */
export function damageWarning(path: string, { text, damaged, encoding }: NoticeText): string {
  if (!damaged) return '';
  const { line, column } = createLineIndex(text)(text.indexOf('\uFFFD'));
  const what = damaged === 1 ? '1 character is' : `${damaged} characters are`;
  return `${path}:${line}:${column}: warning: damaged: ${what} not ${encoding ?? 'utf-8'}, and read as U+FFFD\n`;
}
