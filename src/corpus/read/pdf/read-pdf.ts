import { sep } from 'node:path';
import type { PdfDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OriginalText } from '../read-original.ts';
import { inReadingOrder } from './columns.ts';
import { loadPdfjs } from './load-pdfjs.ts';
import { withoutFurniture } from './page-furniture.ts';
import { pageLines } from './page-lines.ts';
import { pageRuns } from './page-runs.ts';
import { pageText } from './page-text.ts';
import type { Line } from './run.ts';

/**
 * The text of a PDF, page by page.
 *
 * @param cMaps folder of the character maps that Japanese PDFs refer to
 * @returns the text, or why there is none
 */
export async function readPdf(bytes: Uint8Array, cMaps: string): Promise<OriginalText> {
  const { getDocument } = await loadPdfjs();
  const loading = getDocument({
    // pdf.js keeps what it is given, and gives it to others.
    data: Uint8Array.from(bytes),
    cMapUrl: `${cMaps}${sep}`,
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    const text = textOf(await linesOf(await loading.promise));
    return isReadable(text) ? { text: `${text}\n` } : NO_TEXT;
  } catch (error) {
    return failureOf(error);
  } finally {
    await loading.destroy();
  }
}

async function linesOf(document: PdfDocument): Promise<readonly (readonly Line[])[]> {
  const pages: (readonly Line[])[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(pageLines(await pageRuns(page)));
    page.cleanup();
  }
  return pages;
}

function textOf(pages: readonly (readonly Line[])[]): string {
  return withoutFurniture(pages)
    .map((lines) => pageText(inReadingOrder(lines)))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A scanned page has no letters, or a few of a stamp; a font without a map to Unicode has letters that mean nothing. */
function isReadable(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const meaningless =
    text.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.filter((sign) => !/[\n\t]/u.test(sign)).length ?? 0;
  return letters >= fewestLetters && meaningless < letters / 3;
}

const fewestLetters = 10;

const NO_TEXT = {
  code: 'no-text',
  message:
    'No text is in this PDF: its pages are pictures. Put it through character recognition (OCR) first.',
} as const;

function failureOf(error: unknown): OriginalText {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException') {
    return { code: 'encrypted', message: 'It is locked with a password: save it without one first.' };
  }
  return { code: 'bad-pdf', message: `It cannot be read as a PDF: ${message}` };
}
