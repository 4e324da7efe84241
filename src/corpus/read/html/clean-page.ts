import { type PageDocument, type PageElement, textNodes } from './page.ts';

/** What a reader of the page does not see, or does not read: programs, forms, pictures and what stands for them. */
const unread = [
  'script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,map,img,picture',
  'button,select,input,textarea,datalist,dialog:not([open]),link,meta,[hidden]',
].join();

/** `display: none` and `visibility: hidden`, where the element itself says so: style sheets are not read. */
const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu;

/**
 * Takes out of a page what is no text of it. Of ruby (漏洩 with its reading ろうえい above it) the base is kept and the
 * reading goes: put behind the base, as in 漏洩（ろうえい）, it would stand in the middle of the words that it belongs to,
 * and neither the terms of the lexicon nor the names of companies would be found.
 */
export function cleanPage(document: PageDocument): void {
  for (const element of document.querySelectorAll(`${unread},rt,rp,rtc`)) element.remove();
  for (const element of document.querySelectorAll('[style]')) {
    if (hiding.test(element.getAttribute('style') ?? '')) element.remove();
  }
  for (const label of document.querySelectorAll(labels)) label.textContent = ` ${label.textContent ?? ''} `;
  joinWrappedLines(document.body);
}

/** Set apart by a style sheet alone: 2023年5月10日 and 重要 beside it. */
const labels = [
  'time',
  ...['date', 'day', 'cat', 'tag', 'label'].map((name) => `span[class*=${name}]`),
].join();

/** A blank between two of these is only where the page's source was wrapped: no Japanese text has one there. */
const wide = String.raw`[\u2E80-\u30FF\u3400-\u9FFF\uFF01-\uFF60]`;
const wrappedWithin = new RegExp(String.raw`(?<=${wide})[ \t]*[\r\n]\s*(?=${wide})`, 'gu');
const wrappedAtStart = new RegExp(String.raw`^[ \t]*[\r\n]\s*(?=${wide})`, 'u');
const wrappedAtEnd = new RegExp(String.raw`(?<=${wide})[ \t]*[\r\n]\s*$`, 'u');
const startsWide = new RegExp(String.raw`^\s*${wide}`, 'u');
const endsWide = new RegExp(String.raw`${wide}\s*$`, 'u');

/** Takes the line breaks of the source out of Japanese text: a browser shows none, and most would read as a blank. */
function joinWrappedLines(body: PageElement): void {
  let before: string | undefined;
  const nodes = [...textNodes(body)].filter(
    (node) => node.textContent?.trim() && !node.parentElement?.closest('pre'),
  );
  for (const [index, node] of nodes.entries()) {
    const text = node.textContent ?? '';
    const after = nodes[index + 1]?.textContent ?? '';
    let joined = text.replace(wrappedWithin, '');
    if (before !== undefined && endsWide.test(before)) joined = joined.replace(wrappedAtStart, '');
    if (startsWide.test(after)) joined = joined.replace(wrappedAtEnd, '');
    if (joined !== text) node.textContent = joined;
    before = text;
  }
}
