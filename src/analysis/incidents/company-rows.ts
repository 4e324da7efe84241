import type { ArticleOrganizations } from '../mentions/names/read-organizations.ts';
import type { Annotation, Found } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { within } from '../text/locate.ts';

/** One company's row in an article on several that were hit together. */
export interface CompanyRow extends Span {
  readonly organization: string;
}

/** A row may go on in the lines under it, up to the next row. */
const mostLines = 8;
/** In ems: a longer line is a row only where the name stands apart (▽しらかば信用金庫 満期案内を…). */
const widest = 60;
const apartFrom = /^(?: |:|\(|$)/;

/**
 * Rows of an article that each name a company and tell how many of its customers or which of its data were affected:
 * ・しらかば社の「白樺堂」 / 4月13日から4月22日に決済を利用した顧客6名の…. One company, one incident.
 *
 * @param text of the notice
 * @param lines of the article
 * @param mentions of the article, in reading order
 */
export function companyRows(
  text: string,
  lines: readonly Line[],
  organizations: ArticleOrganizations,
  mentions: readonly Found<Annotation>[],
): readonly CompanyRow[] {
  const named = new Map(organizations.mentions.map((mention) => [mention.start, mention]));
  const heads = lines.flatMap((line, index) => {
    const mention = named.get(line.body);
    if (!mention || line.marker === undefined) return [];
    const apart = mention.end >= line.bodyEnd || apartFrom.test(text.slice(mention.end, mention.end + 2));
    return line.width <= widest || apart ? [{ index, organization: mention.name }] : [];
  });
  const rows: CompanyRow[] = [];
  let usual = 1;
  for (const [place, { index, organization }] of heads.entries()) {
    const next = heads[place + 1];
    const follows = next !== undefined && next.index - index <= mostLines;
    if (follows) usual = next.index - index;
    const last = lines[trailing(lines, index, follows ? next.index : index + usual)];
    const start = lines[index]?.start ?? 0;
    const row = { start, end: last?.end ?? start, organization };
    if (tells(within(mentions, row))) rows.push(row);
  }
  const distinct = new Set(rows.map((row) => row.organization));
  return distinct.size >= 2 && distinct.size === rows.length ? rows : [];
}

/** Index of the last line of a row that has words. */
function trailing(lines: readonly Line[], from: number, to: number): number {
  let last = Math.min(to, lines.length) - 1;
  for (let line = lines[last]; last > from && line && isBlank(line); line = lines[last]) last -= 1;
  return last;
}

/** Whether mentions are of data that were exposed, or of those whose they are. */
export function tells(mentions: readonly Found<Annotation>[]): boolean {
  return mentions.some(
    (mention) =>
      (mention.kind === 'count' && mention.affected) ||
      (mention.kind === 'field' && (mention.assertion === 'confirmed' || mention.assertion === 'suspected')),
  );
}
