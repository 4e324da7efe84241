import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Loads pdf.js for reading alone. As it loads it makes a matrix for drawing, of a class that only browsers have; nothing is
 * drawn here, so any class will do.
 */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: Object });
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
