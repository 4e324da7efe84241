import type { Span } from '../../model/span.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { readForm, readHeader, type EntryForm, type TableHeader } from './entry-form.ts';

/** A line that may begin an article of its own, with all that stands under it. */
export interface Entry extends Span {
  readonly form: EntryForm;
  /** The headings above it, innermost first. */
  readonly above: readonly Span[];
}

/** A data object's first key may stand so many lines below its bracket. */
const openingReach = 4;

/**
 * All entries of a text by their styles, each group in reading order: one pass over the lines.
 *
 * @param namesWho whether a table's column names organisations, from its title
 */
export function readEntries(
  text: string,
  lines: readonly Line[],
  namesWho: (column: string) => boolean,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  let open: { -readonly [K in keyof Entry]: Entry[K] }[] = [];
  const headings: { level: number; head: Span }[] = [];
  let blank = false;
  let table: TableHeader | undefined;

  const close = (at: number, ends: (entry: Entry) => boolean): void => {
    open = open.filter((entry) => {
      if (!ends(entry)) return true;
      entry.end = Math.max(entry.start, at);
      return false;
    });
  };

  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) {
      blank = true;
      continue;
    }
    const isRow = text.startsWith('|', line.start + line.indent);
    if (isRow && !table) {
      table = readHeader(text, line, namesWho);
      continue;
    }
    if (!isRow) table = undefined;
    const form = readForm(text, line, table);
    if (form) {
      const start = form.kind === 'datum' ? openingOf(index) : line.start;
      close(start, ({ form: before }) => closes(form, before));
      if (form.kind === 'heading') {
        while ((headings.at(-1)?.level ?? 0) >= form.level) headings.pop();
      }
      const entry = { form, start, end: text.length, above: headings.map(({ head }) => head).reverse() };
      if (form.kind === 'heading') headings.push({ level: form.level, head: form.head });
      open.push(entry);
      const siblings = groups.get(form.style);
      if (siblings) siblings.push(entry);
      else groups.set(form.style, [entry]);
    } else {
      const apart = blank;
      close(line.start, ({ form: before }) => {
        if (before.kind === 'row') return true;
        if (before.kind === 'item') return apart && line.indent <= before.level && isWhole(before);
        return before.kind === 'datum' && line.indent < before.level - 2;
      });
    }
    blank = false;
  }
  return groups;

  /** Where the object begins that a line with a key stands in. */
  function openingOf(index: number): number {
    for (let above = index - 1; above >= Math.max(0, index - openingReach); above--) {
      const line = lines[above];
      if (!line || isBlank(line)) break;
      if (/^(?:[-*] *)?(?:[\w.]{0,30} ?[:=]? ?)?[{([]$/.test(text.slice(line.body, line.bodyEnd)))
        return line.start;
    }
    return lines[index]?.start ?? 0;
  }
}

/** Whether an item says all on its own line: a sentence or a long headline, no title over a text. */
function isWhole({ head: { start, end } }: EntryForm): boolean {
  return end - start > 40;
}

/** Whether a line of one form ends an entry of another. */
function closes(form: EntryForm, before: EntryForm): boolean {
  if (form.style === before.style) return true;
  if (form.kind === 'heading') return before.kind !== 'heading' || form.level <= before.level;
  if (before.kind === 'heading' || before.kind === 'datum') return false;
  return form.level <= before.level;
}
