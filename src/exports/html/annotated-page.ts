import { type Piece, piecesOf, type Span } from '../../analysis/index.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { type MarkStyle, pageStyle } from './page-style.ts';

/** What a page shows. All words are those of its reader's language. */
export interface AnnotatedPage {
  /** BCP 47 tag of the words beside the notice: `ja`, `en`. */
  readonly language: string;
  readonly title: string;
  /** What the page was made of, and by what. */
  readonly origin: string;
  readonly text: string;
  readonly marks: readonly PageMark[];
  readonly legendTitle: string;
  readonly legend: readonly { readonly style: MarkStyle; readonly label: string }[];
  /** One table an incident. */
  readonly incidents: readonly PageIncident[];
}

export interface PageMark extends Span {
  readonly style: MarkStyle;
  /** Shown when the pointer rests on the mark. */
  readonly title: string;
}

export interface PageIncident {
  readonly title: string;
  /** Rows without values are left out. */
  readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[];
}

/**
 * One page that holds everything: no script, nothing fetched, readable in light, dark and forced colours, and on paper. The
 * notice's text stands in `<article>` as it is, character by character.
 */
export function renderAnnotatedPage(page: AnnotatedPage): string {
  const { language, title, origin, text, marks, legendTitle, legend, incidents } = page;
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
<header>
<h1>${escapeText(title)}</h1>
<p>${escapeText(origin)}</p>
</header>
<section class="legend">
<h2>${escapeText(legendTitle)}</h2>
<ul>
${legend.map(({ style, label }) => `<li><mark class="${style}">${escapeText(label)}</mark></li>`).join('\n')}
</ul>
</section>
${incidents.map(tableOf).join('\n')}
<article lang="ja">${annotated(text, marks)}</article>
</body>
</html>
`;
}

function tableOf({ title, rows }: PageIncident): string {
  const lines = rows
    .filter(({ values }) => values.length > 0)
    .map(
      ({ label, values }) =>
        `<tr><th scope="row">${escapeText(label)}</th><td>${values.map(escapeText).join('<br>')}</td></tr>`,
    );
  return `<table class="incident">
<caption>${escapeText(title)}</caption>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

function annotated(text: string, marks: readonly PageMark[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const piece of piecesOf(marks)) {
    parts.push(escapeText(text.slice(at, piece.start)), marked(text, piece));
    at = piece.end;
  }
  return [...parts, escapeText(text.slice(at))].join('');
}

/** Marks that overlap lie in each other, the shortest innermost; each says what all of them mean. */
function marked(text: string, { start, end, covering }: Piece<PageMark>): string {
  const title = escapeAttribute(
    covering
      .map((mark) => mark.title)
      .toReversed()
      .join('\n'),
  );
  const open = covering.map(({ style }) => `<mark class="${style}" title="${title}">`).join('');
  return `${open}${escapeText(text.slice(start, end))}${'</mark>'.repeat(covering.length)}`;
}
