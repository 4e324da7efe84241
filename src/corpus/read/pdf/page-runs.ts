import type { PdfPage, TextItem } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Run } from './run.ts';

/**
 * The runs of a page. Where most letters stand in columns (縦書き), the page is turned so that its columns are lines, the
 * rightmost first. What is turned otherwise, as a stamp across the page, is no text of it.
 */
export async function pageRuns(page: PdfPage): Promise<readonly Run[]> {
  const { items, styles } = await page.getTextContent();
  const toPage = page.getViewport({ scale: 1 }).transform;
  const placed = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    return place(item, toPage, styles[item.fontName]?.vertical === true) ?? [];
  });
  const lengthOf = (vertical: boolean): number =>
    placed.reduce((sum, each) => sum + (each.vertical === vertical ? each.text.length : 0), 0);
  const isVertical = lengthOf(true) > lengthOf(false);
  return placed.map((each) => (isVertical ? inColumn(each) : inLine(each)));
}

/** 。 and brackets as they are cut for columns (︒ ︵): Unicode has them as characters of their own. */
const verticalForm = /[\uFE10-\uFE19\uFE30-\uFE48]/gu;

/** A run with the corner where it begins; y grows downward, `length` is along its own direction. */
interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly size: number;
  readonly vertical: boolean;
}

function place(
  { str, transform: [a, b, c, d, x, y], width, height }: TextItem,
  [pa, pb, pc, pd, px, py]: readonly [number, number, number, number, number, number],
  vertical: boolean,
): Placed | undefined {
  const along = [pa * a + pc * b, pb * a + pd * b] as const;
  if (Math.abs(along[1]) > Math.abs(along[0]) * 0.2 || along[0] <= 0) return undefined;
  return {
    text: str.replace(verticalForm, (form) => form.normalize('NFKC')),
    x: pa * x + pc * y + px,
    y: pb * x + pd * y + py,
    length: vertical ? height : width,
    size: Math.hypot(c, d),
    vertical,
  };
}

function inLine({ text, x, y, length, size, vertical }: Placed): Run {
  return vertical
    ? { text, start: x - size / 2, end: x + size / 2, base: y + size, size }
    : { text, start: x, end: x + length, base: y, size };
}

/** Upright figures in a column (縦中横) are one letter of it. */
function inColumn({ text, x, y, length, size, vertical }: Placed): Run {
  return vertical
    ? { text, start: y, end: y + length, base: -x, size }
    : { text, start: y - size, end: y, base: -(x + length / 2), size };
}
