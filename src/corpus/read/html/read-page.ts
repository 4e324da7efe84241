import type { Failure } from '../../failure.ts';
import { cleanPage } from './clean-page.ts';
import { mainPart } from './main-part.ts';
import { parsePage } from './page.ts';
import { decodePage } from './page-encoding.ts';
import { pageTitle } from './page-title.ts';
import { renderText } from './render-text.ts';

/**
 * The notice on an HTML page: its main text without what stands round it, below its title.
 *
 * @returns the text, or why there is none
 */
export function readPage(bytes: Uint8Array): { readonly text: string } | Omit<Failure, 'path'> {
  const decoded = decodePage(bytes);
  if ('code' in decoded) return decoded;
  let text: string;
  try {
    text = noticeOn(decoded.text);
  } catch (error) {
    // Elements within elements, thousands deep, are more than any reader of pages can follow.
    return { code: 'bad-page', message: `It cannot be read as a page: ${String(error)}.` };
  }
  return text === '' ? NO_TEXT : { text };
}

const NO_TEXT = {
  code: 'no-text',
  message: 'No text is on this page: one that a program makes in the browser must be saved from there.',
} as const;

function noticeOn(html: string): string {
  const document = parsePage(html);
  cleanPage(document);
  const title = pageTitle(document);
  const text = renderText(mainPart(document, title).outerHTML);
  const holdsTitle = title === undefined || bare(text).includes(bare(title));
  return `${holdsTitle || text === '' ? text : `${title}\n\n${text}`}${text === '' ? '' : '\n'}`;
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
