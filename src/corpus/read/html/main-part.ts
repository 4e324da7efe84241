import { Readability } from '@mozilla/readability';
import { type PageDocument, type PageElement, wordsOf } from './page.ts';

/** Marks elements, so that those that Readability keeps are found again in the page itself. */
const mark = 'data-place';
/** Above this Readability is not asked: it takes seconds. */
const mostElements = 30_000;
/** Japanese says in a hundred characters what English says in three hundred. */
const fewestCharacters = 120;

/** What stands round a text on most pages. */
const surroundings =
  'nav,header:not(article header,main header),footer:not(article footer,main footer),aside,[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search]';

/**
 * The element of a page that holds its notice, without what stands round it (menus, related pages, footers), which is taken
 * out of the page.
 *
 * Readability says where the text stands. What is read is the page's own element there: what Readability makes of it lacks
 * short lists, the day above the title, and tables whose cells are short. Where it finds nothing, as in a notice of three
 * lines, the body is read.
 *
 * @param title of the page, where it has one
 */
export function mainPart(document: PageDocument, title: string | undefined): PageElement {
  const kept = keptByReadability(document);
  const found = kept && withHead(smallestHolding(document.body, kept), title);
  for (const element of document.body.querySelectorAll(surroundings)) {
    if (!found || !element.contains(found)) element.remove();
  }
  const part = found ?? document.querySelector('main') ?? document.body;
  for (const list of part.querySelectorAll('ul,ol,div,p')) if (isMenu(list)) list.remove();
  return part;
}

/** The places of the elements with text of their own that Readability keeps. */
function keptByReadability(document: PageDocument): ReadonlySet<string> | undefined {
  const elements = [...document.body.querySelectorAll('*')];
  if (elements.length > mostElements) return undefined;
  for (const [place, element] of elements.entries()) element.setAttribute(mark, String(place));
  const places = new Set<string>();
  try {
    const reader = new Readability<string>(document.cloneNode(true), {
      charThreshold: fewestCharacters,
      serializer: (content: PageElement) => {
        for (const element of content.querySelectorAll(`[${mark}]`)) {
          const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
          if (own) places.add(element.getAttribute(mark) ?? '');
        }
        return '';
      },
    });
    reader.parse();
  } catch {
    return undefined;
  }
  return places.size > 0 ? places : undefined;
}

/** The smallest element that holds nearly all of the text of others: one stray line far off does not count. */
function smallestHolding(body: PageElement, places: ReadonlySet<string>): PageElement {
  const lengthIn = (element: PageElement): number => {
    let length = 0;
    for (const inner of [element, ...element.querySelectorAll(`[${mark}]`)]) {
      if (!places.has(inner.getAttribute(mark) ?? '')) continue;
      for (const node of inner.childNodes) if (node.nodeType === 3) length += wordsOf(node).length;
    }
    return length;
  };
  const whole = lengthIn(body);
  let smallest = body;
  for (;;) {
    const inner = [...smallest.children].find((child) => lengthIn(child) >= nearlyAll * whole);
    if (!inner) return smallest;
    smallest = inner;
  }
}

const nearlyAll = 0.9;

/** The element with the title and the day above it, where those stand in a box of their own and little else does. */
function withHead(part: PageElement, title: string | undefined): PageElement {
  if (title === undefined) return part;
  const words = title.replace(/\s+/gu, '');
  for (
    let around = part.parentElement;
    around && around.localName !== 'html';
    around = around.parentElement
  ) {
    const added = wordsOf(around).length - wordsOf(part).length;
    if (added > words.length + mostBeside) return part;
    const heads = [...around.querySelectorAll('h1,h2,h3')];
    if (heads.some((head) => !part.contains(head) && wordsOf(head) === words)) return around;
  }
  return part;
}

/** Characters round a text that may be its day, its category and links to other pages. */
const mostBeside = 120;

/** A list of links: a menu, related pages, buttons to share a page. */
function isMenu(element: PageElement): boolean {
  const links = [...element.querySelectorAll('a')];
  if (links.length < fewestLinks) return false;
  const linked = links.reduce((sum, link) => sum + wordsOf(link).length, 0);
  return linked > mostlyLinks * wordsOf(element).length;
}

const fewestLinks = 2;
const mostlyLinks = 0.8;
