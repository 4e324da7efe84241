import { type PageElement, type PageNode, wordsOf } from './page.ts';

/** What is in an element, in characters that are no blanks. */
export interface Measure {
  readonly words: number;
  /** Of these, those in links. */
  readonly linked: number;
  readonly links: number;
}

/** Elements within elements beyond this depth are no page that a person wrote: readers of pages take hours over it. */
const deepest = 250;

/**
 * Measures an element and all within it, in time linear to them.
 *
 * @throws RangeError where it is too deep
 */
export function measure(element: PageElement): ReadonlyMap<PageNode, Measure> {
  const measures = new Map<PageNode, Measure>();
  const visit = (each: PageElement, inLink: boolean, depth: number): Measure => {
    if (depth > deepest) throw new RangeError(`more than ${deepest} elements within each other`);
    const isLink = each.localName === 'a';
    let [words, linked, links] = [0, 0, isLink ? 1 : 0];
    for (const node of each.childNodes) {
      if (node.nodeType === 3) {
        const { length } = wordsOf(node);
        words += length;
        if (inLink || isLink) linked += length;
      } else if (node.nodeType === 1) {
        const inner = visit(node as PageElement, inLink || isLink, depth + 1);
        words += inner.words;
        linked += inner.linked;
        links += inner.links;
      }
    }
    const sum = { words, linked, links };
    measures.set(each, sum);
    return sum;
  };
  visit(element, false, 0);
  return measures;
}
