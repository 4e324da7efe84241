import type { Span } from '../model/span.ts';
import type { SectionTopic, TopicsOf } from './heading-cues.ts';
import { isBlank, type Line } from './lines.ts';

/** A line (or its beginning) that names what follows. */
export interface Heading {
  /** Index of its line. */
  readonly line: number;
  /** The words alone: 経緯 of ◆経緯◆. */
  readonly title: Span;
  /** Siblings share it. */
  readonly style: string;
  readonly topics: readonly SectionTopic[];
  /** Text follows on the same line: 【お問い合わせ先】 専用ダイヤル …; it ends here. */
  readonly runsIn: boolean;
}

/** Titles are short; longer lines are text. In ems. */
const widest = { marked: 48, plain: 40 };

const bracketed = /^(【|<|《|〈|〔|≪|\[)([^】>》〉〕≫\]]{1,40})(?:】|>|》|〉|〕|≫|\]) */;
const sentenceEnd = /[。!?！？]/;
/** 【事案①】答案用紙の紛失. */
const numberedCase = /^(?:事案|事例|ケース|案件) ?[1-9一二三四五六七八九①-⑨]$/;
/** A label and its words on one line: お問い合わせ先:…, 相談窓口 0120-…. */
const label = /^([^:。、「(]{2,16}?)(?: *: *| )(?=.)/;

/** 生徒氏名及び連絡先:40件 names data, 担当者名・連絡先: the enquiry desk. */
const ownedContact =
  /(?<!担当者?の?)(?:氏名|名前|生年月日|性別|年齢|学年)(?:及び|および|並びに|と|や|・|、)[^、]{0,8}連絡先$/;

/** 連絡先(2クラス分):約80件: a row and its figure. */
const figureOf = /: *(?:約|計|延べ)?[\d,]+ ?[件名人]/u;

/**
 * Finds the headings among the lines. Whether a numbered line is a heading or an item is decided for the first of its
 * kind (an item is followed at once by its sibling) and holds for the siblings after it.
 */
export function readHeadings(text: string, lines: readonly Line[], topicsOf: TopicsOf): readonly Heading[] {
  const headings: Heading[] = [];
  /** The last number of each style, and whether it was a heading's. */
  const runs = new Map<string, { number: number; heading: boolean }>();
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const heading = headingAt(index);
    if (heading) headings.push(heading);
  }
  return headings;

  function headingAt(index: number): Heading | undefined {
    const line = lines[index];
    if (!line || line.width > 400) return undefined;
    const words = text.slice(line.body, line.bodyEnd);
    if (line.marker?.kind === 'number') return numbered(index, line, words);
    if (line.dated) return undefined;
    if (line.marker?.kind === 'sign') return signed(index, line, words);
    if (line.marker) return undefined;
    return inBrackets(index, line, words) ?? labelled(index, line, words) ?? plain(index, line, words);
  }

  function heading(index: number, line: Line, title: string, style: string, runsIn = false): Heading {
    const start = text.indexOf(title, line.body);
    return {
      line: index,
      title: { start, end: start + title.length },
      style,
      topics: topicsOf(title),
      runsIn,
    };
  }

  function numbered(index: number, line: Line, words: string): Heading | undefined {
    const { style = '', number = 0 } = line.marker ?? {};
    const run = runs.get(style);
    const follows = run !== undefined && number > run.number && number <= run.number + 2;
    if (number > 1 && !follows) return undefined;
    const isTitle =
      line.width <= widest.marked && !sentenceEnd.test(words) && !/[、,]$/.test(words) && words !== '';
    const sibling = nextWords(index)?.marker;
    const atOnce = sibling?.style === style && sibling.number === number + 1;
    const taken = isTitle && (follows && number > 1 ? run.heading : !atOnce);
    runs.set(style, { number, heading: taken });
    if (!taken) return undefined;
    for (const other of runs.keys()) if (depth(other) > depth(style)) runs.delete(other);
    return heading(index, line, label.exec(words)?.[1] ?? words, style);
  }

  function signed(index: number, line: Line, words: string): Heading | undefined {
    const style = line.marker?.style ?? '';
    const title = words.replace(new RegExp(`[${style} ]+$`, 'u'), '');
    if (title === '' || line.width > 2 * widest.marked || /[。、]$/.test(title)) return undefined;
    const named = label.exec(title)?.[1];
    if (named !== undefined && topicsOf(named).length > 0) return heading(index, line, named, style, true);
    if (line.width > widest.marked || /。./.test(title)) return undefined;
    const isItem = (near: Line | undefined): boolean => near?.marker?.style === style;
    const list =
      isItem(nextWords(index)) || (isItem(lines[index - 1]) && headings.at(-1)?.line !== index - 1);
    return list && topicsOf(title).length === 0 ? undefined : heading(index, line, title, style);
  }

  function inBrackets(index: number, line: Line, words: string): Heading | undefined {
    const match = bracketed.exec(words);
    const [whole, open, inner] = match ?? [];
    if (whole === undefined || open === undefined || inner === undefined) {
      const name = /^\(([^、]{1,12})\)$/.exec(words)?.[1];
      return name !== undefined && topicsOf(name).length > 0 ? heading(index, line, name, '()') : undefined;
    }
    if (inner.includes('://')) return undefined;
    if (numberedCase.test(inner) && line.width <= widest.marked) return heading(index, line, words, '事案');
    const alone = whole.length === words.length;
    const named = topicsOf(inner).length > 0;
    if (!alone && !named) return undefined;
    return heading(index, line, inner.trim(), open, !alone);
  }

  /** 相談窓口 0120-…, 担当:…: the enquiry desk needs no heading's form to be one. */
  function labelled(index: number, line: Line, words: string): Heading | undefined {
    const name = label.exec(words)?.[1];
    if (name === undefined || !topicsOf(name).includes('contact') || ownedContact.test(name))
      return undefined;
    return heading(index, line, name, 'label', true);
  }

  function plain(index: number, line: Line, words: string): Heading | undefined {
    if (line.width > widest.plain || line.width < 2) return undefined;
    if (/[。、,:;!?]$|^[「『"(]|^.{0,6}各位$|^[記以敬] ?[具上]?$|:\/\/|@|^[\d(][\d ,.:()-]*$/.test(words))
      return undefined;
    if (/ {2}|\||^[^:]{1,8}:/.test(words) || figureOf.test(words)) return undefined;
    // The title of a whole notice says of which incident it tells, not what the text under it is about.
    const title =
      headings.length === 0 && line.width >= 14 && /について|関する|お知らせ|お詫び|報告/.test(words);
    const topical = !title && topicsOf(words.replace(/ /g, '')).length > 0;
    const before = lines[index - 1];
    const apart =
      before === undefined ||
      isBlank(before) ||
      /[。>」)]$/.test(text.slice(before.bodyEnd - 1, before.bodyEnd));
    if (!apart) return undefined;
    const after = lines[index + 1];
    if (after === undefined) return undefined;
    const next = nextWords(index);
    if (!next) return undefined;
    if (topical && line.width <= 20 && !/[はがをにでともの]$|より$/.test(words))
      return heading(index, line, words, 'plain');
    const body = text.slice(next.body, next.bodyEnd);
    if (!topical && (!isBlank(after) || next.width < line.width || !/[。、」]/.test(body))) return undefined;
    if (/(?:ます|ました|です|おり)[がのこ、]/.test(words)) return undefined;
    if (
      /(?:です|ます|した|する|ください|会社|法人|大学|病院|代表取締役.*|市長.*|院長.*|学長.*|\d日|[はがをにでとも])$/.test(
        words,
      )
    )
      return undefined;
    const found = heading(index, line, words, 'plain');
    return title ? { ...found, topics: [] } : found;
  }

  function nextWords(index: number): Line | undefined {
    for (let next = index + 1; next < lines.length && next <= index + 4; next++) {
      const line = lines[next];
      if (line && !isBlank(line)) return line;
    }
    return undefined;
  }
}

/** Where a style stands when nothing else tells: 1. above (1) above ①. */
export function depth(style: string): number {
  if (style === 'headline') return 0;
  if (style === 'plain' || style === '#') return 1;
  if (['事案', '第1', '第一', 'I'].includes(style)) return 2;
  if ('■◆●◇□◎【'.includes(style)) return 3;
  if (['1.', '1 ', '一', '≪', '《', '〔', '['].includes(style)) return 4;
  if (['1)', '(1)', '(一)', '1.1', '<', '〈', '()'].includes(style)) return 5;
  if (style === 'label') return 4;
  return 6;
}
