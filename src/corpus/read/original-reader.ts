import type { ReadOriginal } from './read-original.ts';

/**
 * Reads pages in this thread. What that needs is loaded at the first one.
 */
export function createOriginalReader(): ReadOriginal {
  return async (bytes) => (await import('./html/read-page.ts')).readPage(bytes);
}
