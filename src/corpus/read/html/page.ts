import { parse, serialize } from 'parse5';
import { parseHTML } from 'linkedom';

/** What reading a page needs of the DOM. */
export interface PageNode {
  readonly nodeType: number;
  readonly parentElement: PageElement | null;
  textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: Iterable<PageElement> & { readonly length: number };
  readonly childNodes: Iterable<PageNode>;
  readonly outerHTML: string;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  contains(other: PageElement): boolean;
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
  replaceWith(...nodes: PageNode[]): void;
  remove(): void;
}

export interface PageDocument {
  readonly title: string;
  readonly body: PageElement;
  readonly documentElement: PageElement;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  cloneNode(deep: true): PageDocument;
}

/**
 * A page as a browser reads it, be it ever so badly formed: parse5 repairs it by the standard's rules (linkedom's own parser
 * leaves open cells open, and makes no body where none is written), linkedom gives it the DOM that Readability works on.
 */
export function parsePage(html: string): PageDocument {
  return (parseHTML(serialize(parse(html))) as unknown as { readonly document: PageDocument }).document;
}

/** The text nodes below an element, in the order of the document. */
export function* textNodes(element: PageElement): Generator<PageNode> {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) yield node;
    else if (node.nodeType === 1) yield* textNodes(node as PageElement);
  }
}

/** Text without any blank: what is compared where only the words count. */
export function wordsOf(node: PageNode | null): string {
  return (node?.textContent ?? '').replace(/\s+/gu, '');
}
