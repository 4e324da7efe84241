import type { NamedSpan } from '../mentions/names/named-span.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { within } from '../text/locate.ts';

/** A line that may be the title of an article: it stands alone and ends without 。. */
export interface ArticleTitle {
  /** Index of its line. */
  readonly line: number;
  /**
   * `series`: numbered by whoever collected it (【事件簿#2023-009】…). `notice`: an organisation's name and the title of
   * its notice, often with a date (しらかば市 メール誤送信について 2023年5月9日). `other`: any other line that stands alone.
   */
  readonly kind: 'series' | 'notice' | 'other';
  /** Titles of one style are siblings: a sign, a way to number, a bracket, or nothing. */
  readonly style: string;
  readonly blanksAfter: number;
  /** Says what the article is about, as a letterhead, an addressee or a date does not. */
  readonly isSubject: boolean;
  /** The organisation that the title begins with. */
  readonly organization?: NamedSpan;
}

/** In ems. */
const width = { least: 6, most: 140 };

const series = /^【[^】]{0,30}(?:#|No\.?|第|Vol\.?) ?\d{1,4}(?:-\d{1,4})?[^】]{0,10}】 *(?=\S)/;
/** 【その1】, 【事例2】, 【3】: a collection's where an organisation's name follows at once, else a part of one notice. */
const counted =
  /^【(?:その|事例|ケース|事案|記事|No\.?)? ?[1-9一二三四五六七八九①-⑨]{1,2}(?:件目|つ目)?】 *(?=\S)/;
const noticeWord =
  /お詫び|おわび|お知らせ|について|ご報告|御報告|報告|謝罪|ご案内|に関する|に関して|発生|流出|漏えい|漏洩|紛失|被害|不正アクセス/;
const datedEnd = /\d{4} ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2} ?日?(?:\(.\))?(?: +\S{1,80})?$/;

export function readTitles(
  text: string,
  lines: readonly Line[],
  names: readonly NamedSpan[],
): readonly ArticleTitle[] {
  const titles: ArticleTitle[] = [];
  for (const [index, line] of lines.entries()) {
    if (isBlank(line) || line.dated || line.width < width.least || line.width > width.most) continue;
    const before = lines[index - 1];
    const signed = line.marker?.kind === 'sign' || line.marker?.kind === 'number';
    if (line.marker && !signed) continue;
    if (before && !isBlank(before) && !signed && !isRule(text, before)) continue;
    const words = text.slice(line.body, line.bodyEnd);
    if (/。|^(?:https?:|[「『(])?$|[、:]$/.test(words)) continue;
    const blanksAfter = countBlanks(lines, index + 1);
    const found = classify(words, line);
    if (found.kind === 'other' && blanksAfter === 0 && !signed) continue;
    titles.push({
      line: index,
      isSubject: noticeWord.test(words) && !/^[^:]{1,10}:/.test(words),
      style: line.marker?.style ?? bracketOf(words),
      blanksAfter,
      ...found,
    });
  }
  return titles;

  function classify(words: string, line: Line): Pick<ArticleTitle, 'kind' | 'organization'> {
    const count = counted.exec(words)?.[0];
    const numbered = series.exec(words)?.[0];
    const start = line.body + (count ?? numbered ?? '').length;
    const named = within(names, { start, end: line.bodyEnd })[0];
    if (count !== undefined && named?.start === start) return { kind: 'series', organization: named };
    const first = named?.start === start ? named : firstWord(start, line.bodyEnd);
    const behind = first ? text.slice(first.end, line.bodyEnd) : '';
    if (numbered !== undefined) return { kind: 'series', ...(first && { organization: first }) };
    const isNotice = first !== undefined && behind.startsWith(' ') && noticeWord.test(behind);
    if (isNotice && (named === first || datedEnd.test(behind)))
      return { kind: 'notice', organization: first };
    return { kind: 'other' };
  }

  /** しらかば堂 不正アクセスについて: what stands before the first blank of a collected title is who wrote the notice. */
  function firstWord(start: number, end: number): NamedSpan | undefined {
    const blank = text.indexOf(' ', start);
    if (blank < 0 || blank >= end || blank - start > 30 || blank - start < 2) return undefined;
    const name = text.slice(start, blank);
    if (/[、「」【】()]/.test(name) || noticeWord.test(name)) return undefined;
    return { start, end: blank, name, base: name, by: 'article-titles' };
  }
}

function isRule(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 80)).replace(/ /g, '');
  return words.length >= 4 && /^([-=*_─━~・.◇◆■□+#])\1+$/u.test(words);
}

function bracketOf(words: string): string {
  return /^[【[<《〔]/.exec(words)?.[0] ?? '';
}

function countBlanks(lines: readonly Line[], from: number): number {
  let count = 0;
  for (let line = lines[from]; line && isBlank(line); line = lines[from + count]) count += 1;
  return count;
}
