import type { PageDocument } from './page.ts';

/** What parts a page's name from its site's: 個人情報漏えいのお知らせ | しらかば堂. */
const parting = /\s*[|｜:：»›<＜]\s*|\s+[-–—―‐／/]\s+/u;

/** The title of a page: its only main heading, unless that is the site's logo, or its name without the site's. */
export function pageTitle(document: PageDocument): string | undefined {
  const parts = oneLine(document.title).split(parting);
  const named = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const [first, other] = [...document.querySelectorAll('h1')]
    .map((each) => oneLine(each.textContent ?? ''))
    .filter(Boolean);
  if (first === undefined || other !== undefined) return named || undefined;
  const isLogo = first !== named && parts.includes(first);
  return !isLogo && (first.length >= named.length || named.includes(first)) ? first : named;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
