import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { indexAt, within } from '../../text/locate.ts';
import { type Figure, has, isPart, labelOf, type SumReader, type SumScope } from './stated-sum.ts';

/** No notice lists more rows than this above one sum; hostile text does. */
const mostRows = 60;
/** Lines above the rows in which a further figure makes it doubtful where they begin. */
const outlook = 3;
/** What may stand before 合計 on its line: 対象者数 全期間合計, but not ①と③の合計. */
const beforeLabel = /^[^0-9①-⑳。、と]{0,12}$/u;

/**
 * The sum under rows of a list or a table, each with one figure: 学生 408名 / 教職員 95名 / 合計 503名.
 *
 * It declines where a row has two figures or none, where one row is within another, and where figures above the rows
 * may belong to the sum, too.
 */
export const sumOfRows: SumReader = (total, _index, scope) => {
  const { layout, cues } = scope;
  const label = labelOf(total, scope);
  const line = label && layout.lineAt(label.start);
  if (!line || !beforeLabel.test(layout.text.slice(line.body, label.start))) return undefined;
  const own = { start: line.start, end: layout.lineAt(total.end)?.end ?? total.end };
  if (partsIn(own, total, scope).length > 1) return undefined;

  const at = indexAt(layout.lines, line.start);
  const rows = rowsAbove(layout, at);
  const [top] = rows;
  if (!top || rows.length > mostRows) return undefined;
  const figures = rows.map((row) => partsIn(row, total, scope));
  const parts = figures.flat();
  if (parts.some((part) => labelOf(part, scope))) return undefined;
  const block = { start: top.start, end: own.end };
  if (
    parts.length < 2 ||
    figures.some((each) => each.length > 1) ||
    has(cues.of('overlap'), block) ||
    !rows.every((row, index) => figures[index]?.length === 1 || isAside(row, rows, scope)) ||
    isNested(parts, layout) ||
    goesOnAbove(top, total, parts, scope)
  )
    return undefined;
  return { total, parts };
};

function partsIn(span: Span, total: Figure, { figures }: SumScope): readonly Figure[] {
  return within(figures, span).filter((figure) => isPart(figure, total));
}

/** The lines right above the sum, from the top: one blank line may come between, a heading or a lead ends them. */
function rowsAbove(layout: Layout, sum: number): readonly Line[] {
  const { lines, text } = layout;
  const rows: Line[] = [];
  for (let at = sum - 1; at >= 0 && rows.length <= mostRows; at--) {
    const line = lines[at];
    if (!line || (isBlank(line) && rows.length > 0)) break;
    if (isBlank(line) && at === sum - 1) continue;
    if (isBlank(line) || layout.sentenceAt(line.body)?.kind === 'heading') break;
    if (/[。:]$/u.test(text.slice(line.bodyEnd - 1, line.bodyEnd))) break;
    rows.unshift(line);
  }
  return rows;
}

/** A line that is no row: what goes on with one (its fields in brackets), a lead, a table's head; not an item without a figure. */
function isAside(row: Line, rows: readonly Line[], { layout, figures }: SumScope): boolean {
  if (row.marker === undefined || within(figures, row).length > 0) return true;
  return rows.some((other) =>
    layout.leadsOf(other.body).some((lead) => lead.start <= row.body && row.body < lead.end),
  );
}

/** ・会員 120名 and under it ・うち法人 30名: the lower row is part of the upper. */
function isNested(parts: readonly Figure[], layout: Layout): boolean {
  return parts.some((part) => layout.leadsOf(part.start).some((lead) => within(parts, lead).length > 0));
}

/** Further figures above the rows, unless they are the sum itself, as the sentence that leads up to a list has it. */
function goesOnAbove(top: Line, total: Figure, parts: readonly Figure[], scope: SumScope): boolean {
  const { lines } = scope.layout;
  const sum = parts.reduce((sofar, { value }) => sofar + value, 0);
  let seen = 0;
  for (let at = indexAt(lines, top.start) - 1; at >= 0 && seen < outlook; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    seen += 1;
    if (partsIn(line, total, scope).some(({ value }) => value !== total.value && value !== sum)) return true;
  }
  return false;
}
