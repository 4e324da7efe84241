import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { within } from '../../text/locate.ts';
import type { ServiceVocabulary } from './service-vocabulary.ts';
import type { FoundService } from './unquoted-names.ts';

const id = 'service-columns';

/** What stands between the cells of a row, or between a label and its words. */
const cell = /^(?:[|] *)?([^|:\s][^|:]*?)(?= *(?:[|:]| |$))/;
const noteStart = /^(?:※|\*|注|合計|計\b)/;
const name = { least: 2, most: 30 };
/** Enough for a column's head and what may stand before it. In UTF-16 units. */
const reach = 40;
/** More rows than any notice's table of services has. */
const mostRows = 40;

/**
 * Builds the reader of services in a table's first column under サービス名 or 対象サイト (サービス名 期間 件数 / しらかばシェア
 * 2015年から… 103件), and of the one that such a label names: 対象サイト:しらかば堂.
 */
export function createColumnReader(words: ServiceVocabulary) {
  return (layout: Layout, article: Span): readonly FoundService[] => {
    const lines = within(layout.lines, article);
    return lines.flatMap((line, index) => {
      if (!words.beginsColumn.test(layout.text.slice(line.body, line.body + reach))) return [];
      const head = cellOf(layout.text, line.body, line);
      if (!head || !words.column.test(layout.text.slice(head.start, head.end))) return [];
      const rest = layout.text.slice(head.end, line.bodyEnd);
      const label = /^ *: *(?=\S)/.exec(rest)?.[0].length;
      if (label !== undefined) return named(layout.text, cellOf(layout.text, head.end + label, line));
      if (rest.trim() === '') return [];
      return column(layout.text, lines.slice(index + 1, index + 1 + mostRows));
    });
  };

  function column(text: string, rows: readonly Line[]): readonly FoundService[] {
    const found: FoundService[] = [];
    for (const row of rows) {
      const first = cellOf(text, row.body, row);
      if (isBlank(row) || !first || noteStart.test(text.slice(row.body, row.bodyEnd))) break;
      // A row has more than one cell.
      if (first.end < row.bodyEnd) found.push(...named(text, first));
    }
    return found;
  }

  function named(text: string, span: Span | undefined): readonly FoundService[] {
    if (!span) return [];
    const written = text.slice(span.start, span.end).replace(/^[「『"]|[」』"]$/g, '');
    const start = text.indexOf(written, span.start);
    const bare = written.replace(/\([^()]*\)$/, '');
    if (bare.length < name.least || bare.length > name.most || /[。、]/.test(bare)) return [];
    if (words.isGeneric(bare) || words.isPhrase(bare)) return [];
    return [{ start, end: start + bare.length, name: bare, by: id }];
  }
}

function cellOf(
  text: string,
  start: number,
  { bodyEnd }: Span & { readonly bodyEnd: number },
): Span | undefined {
  const written = cell.exec(text.slice(start, bodyEnd));
  const words = written?.[1];
  if (!written || words === undefined) return undefined;
  const from = start + written[0].indexOf(words);
  return { start: from, end: from + words.length };
}
