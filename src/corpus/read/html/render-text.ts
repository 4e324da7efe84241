import { convert, type HtmlToTextOptions } from 'html-to-text';
import { formatBlock, formatList } from './format-list.ts';
import { formatDescriptions, formatTable } from './format-table.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const options: HtmlToTextOptions = {
  wordwrap: false,
  formatters: {
    noticeBlock: formatBlock,
    noticeDescriptions: formatDescriptions,
    noticeList: formatList,
    noticeTable: formatTable,
  },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'hr', format: 'skip' },
    ...headings.map((selector) => ({
      selector,
      format: 'heading',
      options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 },
    })),
    ...['blockquote', 'figcaption', 'caption', 'address', 'details', 'summary'].map((selector) => ({
      selector,
      format: 'noticeBlock',
    })),
    { selector: 'dl', format: 'noticeDescriptions' },
    { selector: 'ul', format: 'noticeList' },
    { selector: 'ol', format: 'noticeList' },
    { selector: 'table', format: 'noticeTable' },
  ],
};

/**
 * The text of HTML as notices are written: a paragraph, a heading, an item a line, with an empty line where the page has a
 * gap; items with their marks; tables as `format-table.ts` says. Links and pictures leave their words only.
 */
export function renderText(html: string): string {
  return convert(html, options)
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
