import type { Annotation, Found } from '../../model/annotation.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { indexAt, within } from '../../text/locate.ts';

/** In UTF-16 units. */
const longestItem = 40;
const mostItems = 3;

const between = /^(?:等|など)?(?:\([^()\n]{0,60}\))?(?:等|など)? *[、,・/]\s*(?=[^\s、,・/。()])/;
/** An item goes no further: the list does, or a particle makes a sentence of it. */
const stop = /[、,・/。()\n「」:|をがは]/;
const before = /([^、,・/。()\n「」:|をがは]{2,40})[、,・/] *$/;
const opens = /[(:\n、,・/]$|^$/;

/**
 * Where a list of leaked data holds an item that nothing else was read from: between 、 and 、 next to a field
 * (氏名、｜お子様の靴のサイズ｜、住所), or a bulleted line next to one that begins with a field. Offsets of the folded text.
 *
 * @param mentions of all kinds, in reading order
 */
export function unlistedItems(layout: Layout, mentions: readonly Found<Annotation>[]): readonly Span[] {
  const fields = mentions.filter(
    (each) => each.kind === 'field' && (each.assertion === 'confirmed' || each.assertion === 'suspected'),
  );
  const spans = [
    ...fields.flatMap((field) => [...rightOf(layout, field), ...leftOf(layout, field)]),
    ...besideLines(layout, fields),
  ];
  const places = new Map(
    spans
      .filter((span) => worthAsking(layout.text, span) && !taken(mentions, span))
      .map((span) => [span.start, span] as const),
  );
  return [...places.values()].sort((a, b) => a.start - b.start);
}

/** Further items up to the next field, or to the end of the list. */
function rightOf(layout: Layout, field: Span): readonly Span[] {
  const { text } = layout;
  const sentence = layout.sentenceAt(field.start);
  const items: Span[] = [];
  let at = field.end;
  while (items.length < mostItems) {
    const joint = between.exec(text.slice(at, at + 80));
    if (!joint) break;
    const start = at + joint[0].length;
    if (sentence && start >= sentence.end) break;
    const length = text.slice(start, start + longestItem).search(stop);
    const end = length < 0 ? Math.min(text.length, start + longestItem) : start + length;
    items.push({ start, end });
    at = end;
  }
  return items;
}

/** An item that the list begins with; a particle at its end makes it a part of the sentence (交付の事務で、氏名が…). */
function leftOf({ text }: Layout, field: Span): readonly Span[] {
  const ahead = text.slice(Math.max(0, field.start - longestItem - 2), field.start);
  const match = before.exec(ahead);
  if (!match || !opens.test(ahead.slice(0, match.index)) || /[でにも]$/u.test(match[1] ?? '')) return [];
  const start = field.start - ahead.length + match.index;
  const words = match[1] ?? '';
  const bullet = /^[ ・■●○◆◇□*※-]*/.exec(words)?.[0].length ?? 0;
  return [{ start: start + bullet, end: start + words.length }];
}

/** Lines of one list: those without a field, beside one that begins with one. */
function besideLines({ text, lines }: Layout, fields: readonly Span[]): readonly Span[] {
  const leading = new Set(
    fields
      .map(({ start }) => indexAt(lines, start))
      .filter((index) => {
        const line = lines[index];
        return (
          line?.marker !== undefined && within(fields, { start: line.body, end: line.body + 2 }).length > 0
        );
      }),
  );
  const items: Span[] = [];
  for (const index of leading) {
    for (const near of [index - 1, index + 1]) {
      const line = lines[near];
      if (line && !leading.has(near) && isItem(text, line, lines[index])) {
        items.push({ start: line.body, end: Math.min(line.bodyEnd, line.body + longestItem) });
      }
    }
  }
  return items;
}

function isItem(text: string, line: Line, sibling: Line | undefined): boolean {
  if (isBlank(line) || line.marker?.style !== sibling?.marker?.style || line.indent !== sibling?.indent)
    return false;
  return line.bodyEnd - line.body <= longestItem && !/[。:]/.test(text.slice(line.body, line.bodyEnd));
}

/** また, なお: a list may follow such a word, and no item is written so. */
function worthAsking(text: string, { start, end }: Span): boolean {
  return end - start >= 2 && !/^[ぁ-ん ]+$/.test(text.slice(start, end));
}

/** Something was read from it already: a field, a figure, a name. */
function taken(mentions: readonly Found<Annotation>[], span: Span): boolean {
  return within(mentions, { start: span.start - longestItem, end: span.end }).some((each) =>
    overlaps(each, span),
  );
}
