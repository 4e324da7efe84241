import type { ReadOriginal } from './read-original.ts';

/**
 * Reads pages and PDFs in this thread. What each needs is loaded at the first one.
 *
 * @param cMaps folder of the character maps that Japanese PDFs refer to
 */
export function createOriginalReader(cMaps: string): ReadOriginal {
  return async (bytes, type) => {
    if (type === 'application/pdf') return (await import('./pdf/read-pdf.ts')).readPdf(bytes, cMaps);
    return (await import('./html/read-page.ts')).readPage(bytes);
  };
}
