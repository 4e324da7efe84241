import { Readability } from '@mozilla/readability';
import { measure } from './measure.ts';
import { type PageDocument, type PageElement, type PageNode, wordsOf } from './page.ts';

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
 * @throws RangeError where the page is nested too deeply
 */
export function mainPart(document: PageDocument, title: string | undefined): PageElement {
  const measures = measure(document.body);
  const isMenu = (element: PageElement): boolean => {
    const { words, linked, links } = measures.get(element) ?? { words: 0, linked: 0, links: 0 };
    return links >= fewestLinks && linked > mostlyLinks * words;
  };
  const kept = keptByReadability(document);
  const found = kept && withHead(smallestHolding(document.body, kept), title);
  for (const element of document.body.querySelectorAll(surroundings)) {
    if (!found || !element.contains(found)) element.remove();
  }
  const part = found ?? document.querySelector('main') ?? document.body;
  for (const list of part.querySelectorAll('ul,ol,div,p')) if (isMenu(list)) list.remove();
  return part;
}

/** A list of links is a menu, related pages, buttons to share a page. */
const fewestLinks = 2;
const mostlyLinks = 0.8;

/** The elements with text of their own that Readability keeps; nothing where it finds no text. */
function keptByReadability(document: PageDocument): readonly PageElement[] | undefined {
  const elements = [...document.body.querySelectorAll('*')];
  if (elements.length > mostElements) return undefined;
  for (const [place, element] of elements.entries()) element.setAttribute(mark, String(place));
  const places = new Set<number>();
  try {
    const reader = new Readability<string>(document.cloneNode(true), {
      charThreshold: fewestCharacters,
      serializer: (content: PageElement) => {
        for (const element of content.querySelectorAll(`[${mark}]`)) {
          if (ownWords(element) > 0) places.add(Number(element.getAttribute(mark)));
        }
        return '';
      },
    });
    reader.parse();
  } catch {
    return undefined;
  }
  return places.size > 0 ? elements.filter((_, place) => places.has(place)) : undefined;
}

function ownWords(element: PageElement): number {
  let length = 0;
  for (const node of element.childNodes) if (node.nodeType === 3) length += wordsOf(node).length;
  return length;
}

/** The smallest element that holds nearly all of the text of others: one stray line far off does not count. */
function smallestHolding(body: PageElement, kept: readonly PageElement[]): PageElement {
  const held = new Map<PageNode, number>();
  for (const element of kept) {
    const length = ownWords(element);
    for (let around: PageElement | null = element; around; around = around.parentElement) {
      held.set(around, (held.get(around) ?? 0) + length);
    }
  }
  const enough = nearlyAll * (held.get(body) ?? 0);
  let smallest = body;
  for (;;) {
    const inner = [...smallest.children].find((child) => (held.get(child) ?? 0) >= enough);
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
