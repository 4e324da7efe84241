import type { Span } from '../../model/span.ts';
import { isBlank, type Line } from '../../text/lines.ts';

/** How a line begins an entry that has siblings of the same form. */
export interface EntryForm {
  /** Siblings share it: a heading's level, a bullet at one depth, the row of a table, the key of a data object. */
  readonly style: string;
  /** `heading`: closes all of its level and below; the others close what stands as deep as they do. */
  readonly kind: 'heading' | 'item' | 'row' | 'datum';
  /** 1 for the uppermost heading; for the others the blanks before them. */
  readonly level: number;
  /** The words that say what the entry is about: a title, the line of an item, a table's first worded cell. */
  readonly head: Span;
  /** The words that belong to the line itself, head and all. */
  readonly line: Span;
  /** Its place says that the head names whom it tells of: the key of an object, a column for organisations. */
  readonly names?: boolean;
  /** Its key says that the head is a title: what it leaves out stands in the other values of the object. */
  readonly titles?: boolean;
}

/** The header of the table that a row stands in. */
export interface TableHeader {
  readonly words: string;
  /** Index of the column that names organisations. */
  readonly who?: number;
}

/** A head is read no further than so many UTF-16 units. */
const longest = 240;
const bold = /^\*\*[^*]{2,80}\*\*[ :]*$/;
const element = /^<(h[1-6]|li|dt|title|summary|td|th|p|item)(?: [^<>]{0,120})?>/;
const rule = /^\|[ :|-]*\|?$/;
/** 'title': '…', title="…", y: 2015, t: "…": a key and a value in quotes. */
const datum = /^["']?([A-Za-z_]{1,20})["']? ?[:=] ?["'`](?=[^"'`])/;
/** "しらかば堂": { — a data object that its key names. */
const keyed = /^["']([^"']{2,40})["'] ?: ?[{[(]$/;
/** A data object, or the arguments of a call, on a line of its own. */
const record = /^(?:[{[(]|[A-Za-z_.]{1,20}\().*[}\])],?;?$/;
const japanese = /[ぁ-んァ-ヶ一-鿿]/;

/** A line that is nothing but a string of program text. */
const literal = /^["'`]([^"'`]{6,})["'`],?;?$/;
/** title: しらかば堂、会員情報を流出: a key that titles what follows needs no quotes. */
const titled =
  /^(?:title|name|headline|heading|company|organi[sz]ation|subject|incident|event|タイトル|題名|件名|企業名?|会社名|組織名?|団体名?|事業者名?|インシデント名?|事件名?) ?[:=] ?(?=[^ "'`{[(])/i;

/** The form of a line that may begin an entry; undefined of running text, of table rules and of lines without words. */
export function readForm(text: string, line: Line, table?: TableHeader): EntryForm | undefined {
  if (isBlank(line)) return undefined;
  const first = line.start + line.indent;
  const end = Math.min(line.bodyEnd, first + longest);
  const own = { start: first, end: line.bodyEnd };
  const form = (
    style: string,
    kind: EntryForm['kind'],
    level: number,
    head: Span | undefined,
    names = false,
  ): EntryForm | undefined => head && { style, kind, level, head, line: own, ...(names && { names }) };

  if (line.marker?.style === '#') {
    const level = countOf(text, first, '#');
    return form(`h${level}`, 'heading', level, { start: line.body, end });
  }
  if (line.marker?.kind === 'sign') return form(line.marker.style, 'heading', 8, { start: line.body, end });
  const words = text.slice(first, end);
  if (bold.test(words)) return form('**', 'heading', 7, { start: first, end });
  const tag = element.exec(words);
  if (tag) {
    const close = words.indexOf('</', tag[0].length);
    const head = { start: first + tag[0].length, end: close < 0 ? end : first + close };
    const name = tag[1] ?? '';
    if (name.startsWith('h')) return form(name, 'heading', Number(name.slice(1)), head);
    return form(`<${name}${line.indent}`, 'item', line.indent, head);
  }
  if (words.startsWith('|')) {
    if (rule.test(words)) return undefined;
    const { words: header = '', who } = table ?? {};
    const head = who === undefined ? firstCell(text, first, end) : cellAt(text, first, end, who);
    return form(`|${header}`, 'row', 0, head, who !== undefined);
  }
  if (line.marker?.kind === 'bullet' || line.marker?.kind === 'number')
    return form(`${line.marker.style}${line.indent}`, 'item', line.indent, { start: line.body, end });
  if (line.dated) return form('dated', 'item', line.indent, { start: line.body, end });
  const named = keyed.exec(words)?.[1];
  if (named !== undefined)
    return form(
      `{${line.indent}`,
      'datum',
      line.indent,
      { start: first + 1, end: first + 1 + named.length },
      true,
    );
  const [written, key = ''] = datum.exec(words) ?? [];
  if (written !== undefined) {
    const value = valueAt(text, first + written.length, end);
    const titles = titled.test(`${key}: x`);
    if (!titles && !japanese.test(text.slice(value.start, value.end))) return undefined;
    return { style: `${key}:`, kind: 'datum', level: line.indent, head: value, line: own, titles };
  }
  const keyword = titled.exec(words)?.[0];
  if (keyword !== undefined)
    return form(keyword, 'datum', line.indent, { start: first + keyword.length, end });
  const string = literal.exec(words)?.[1];
  if (string !== undefined)
    return form(`"${line.indent}`, 'item', line.indent, { start: first + 1, end: first + 1 + string.length });
  if (!record.test(text.slice(first, line.bodyEnd).slice(0, 2000))) return undefined;
  return form(`{}${line.indent}`, 'item', line.indent, firstValue(text, first, end));
}

function countOf(text: string, from: number, sign: string): number {
  let count = 0;
  while (text.startsWith(sign, from + count)) count += 1;
  return count;
}

/** The cells of a row. */
function cellsOf(text: string, start: number, end: number): readonly Span[] {
  const cells: Span[] = [];
  for (let from = start + 1; from < end;) {
    const bar = text.indexOf('|', from);
    const to = bar < 0 || bar > end ? end : bar;
    cells.push({ start: from, end: to });
    from = to + 1;
  }
  return cells;
}

/** The first cell of a row that has words: not a number, a date or a sign. */
function firstCell(text: string, start: number, end: number): Span | undefined {
  return cellsOf(text, start, end).find((cell) =>
    /[ぁ-んァ-ヶ一-鿿A-Za-z]{2}/.test(text.slice(cell.start, cell.end).replace(/\d+ ?[年月日]/g, '')),
  );
}

function cellAt(text: string, start: number, end: number, column: number): Span | undefined {
  const cell = cellsOf(text, start, end)[column];
  return cell && text.slice(cell.start, cell.end).trim() !== '' ? cell : undefined;
}

/**
 * The header of a table, from its first row.
 *
 * @param namesWho whether a column's title says that it names organisations
 */
export function readHeader(text: string, line: Line, namesWho: (title: string) => boolean): TableHeader {
  const cells = cellsOf(
    text,
    line.start + line.indent,
    Math.min(line.bodyEnd, line.start + line.indent + longest),
  );
  const titles = cells.map(({ start, end }) => text.slice(start, end).trim());
  const who = titles.findIndex((title) => title.length <= 12 && namesWho(title));
  return { words: titles.join('|'), ...(who >= 0 && { who }) };
}

/** What stands in quotes, without them. */
function valueAt(text: string, start: number, end: number): Span {
  const quote = text.charAt(start - 1);
  const close = text.indexOf(quote, start);
  return { start, end: close < 0 || close > end ? end : close };
}

/** The first value in quotes with Japanese in it. */
function firstValue(text: string, start: number, end: number): Span | undefined {
  for (let at = start; at < end; at++) {
    if (!/["'`]/.test(text.charAt(at))) continue;
    const value = valueAt(text, at + 1, end);
    if (japanese.test(text.slice(value.start, value.end))) return value;
    at = value.end;
  }
  return undefined;
}
