import type { Span } from '../../model/span.ts';
import { flatten } from '../../text/flat-sentence.ts';
import type { Layout } from '../../text/layout.ts';

/** Words in 「」, 『』 or "", without an address or a definition in brackets: 「しらかば堂(https://…)」. */
export interface QuotedName extends Span {
  readonly name: string;
  /** The words before the quote, and before those that it is listed with, within the sentence. */
  readonly before: string;
  /** The words behind the quote or the list: for 「ア」又は「イ」にて both have にて. */
  readonly after: string;
  /** What a bracket right behind it says: (株式会社しらかば提供). */
  readonly note: string;
}

const quoted = /[「『"“]([^「」『』"“”\n]{2,120})[」』"”]/g;
const bracket = / ?[(<][^()]*(?:\([^()]*\))?[^()]*[)>]?$/;
const joint =
  /^(?:\([^()]*\))?(?: |、|,|・|\/|や|と|及び|および|又は|または|並びに|ならびに|もしくは|あるいは)*$/;

/** How many of the words round a quote are looked at. In UTF-16 units. */
const reach = 60;

interface Quote {
  readonly span: Span;
  /** Of the name alone. */
  readonly inner: Span;
  readonly name: string;
}

export function readQuotedNames(layout: Layout, article: Span): readonly QuotedName[] {
  const found: Quote[] = [];
  for (const match of layout.text.slice(article.start, article.end).matchAll(quoted)) {
    const [whole, words = ''] = match;
    const start = article.start + match.index;
    const name = words.replace(bracket, '').trim();
    if (name.length < 2 || name.length > 40) continue;
    const inner = { start: start + 1, end: start + 1 + name.length };
    found.push({ span: { start, end: start + whole.length }, inner, name });
  }
  return groups().flatMap((group) => {
    const from = group[0]?.span.start ?? article.start;
    const to = group.at(-1)?.span.end ?? from;
    const before = wordsBefore(from);
    const after = wordsAfter(to);
    const note = /^\([^()]*\)/.exec(layout.text.slice(to, to + reach))?.[0] ?? '';
    return group.map(({ inner, name }) => ({ ...inner, name, before, after, note }));
  });

  /** Quotes that are listed together. */
  function groups(): readonly (readonly Quote[])[] {
    const all: Quote[][] = [];
    for (const quote of found) {
      const group = all.at(-1);
      if (group && joined(group.at(-1)?.span, quote.span)) group.push(quote);
      else all.push([quote]);
    }
    return all;
  }

  function joined(one: Span | undefined, other: Span | undefined): boolean {
    if (!one || !other || other.start - one.end > 40) return false;
    return joint.test(layout.text.slice(one.end, other.start));
  }

  function wordsBefore(at: number): string {
    const start = layout.sentenceAt(at)?.start ?? at;
    return flatten(layout.text, { start: Math.max(start, at - reach), end: at }).text;
  }

  function wordsAfter(at: number): string {
    const end = layout.sentenceAt(at - 1)?.end ?? at;
    const words = flatten(layout.text, { start: at, end: Math.min(Math.max(end, at), at + reach) }).text;
    return words.replace(/^\([^()]*\)/, '');
  }
}
