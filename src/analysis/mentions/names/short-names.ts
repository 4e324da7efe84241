import type { Span } from '../../model/span.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type NamedSpan } from './named-span.ts';

/** Words that stand for an organisation in one article. */
export interface ShortName {
  readonly words: string;
  readonly name: string;
}

/** (以下「しらかば社」といいます), (以下、当社) behind a name; the brackets may hold more before it. */
const definition =
  /^[^()\n]{0,6}?\((?:[^()]{0,20}?、)?(?:以下|以降)[、:]? *(?:[「『"“]([^「」『』"“”()\n]{1,20})[」』"”]|([^「」『』"“”()、。\n]{2,20}?)(?=という|といいます|といたします|と(?:略|表)?記|とする|[、。)]))[^()]*\)/;

/** More names than any article has; keeps a hostile text linear. */
const most = 64;

/**
 * What an article calls its organisations for short: as it defines (株式会社しらかば商店(以下「しらかば」)), without the legal
 * form, or with 社 behind that.
 */
export function readShortNames(
  text: string,
  names: readonly NamedSpan[],
  words: NameVocabulary,
): readonly ShortName[] {
  const self = new RegExp(`^(?:${words.self}|${words.pronoun})$`);
  const short = new Map<string, string>();
  for (const { name, base, end } of names.slice(0, 4 * most)) {
    if (short.size >= most) break;
    const defined = definedIn(text, end);
    if (defined !== undefined && !/サイト|サービス|事業|本件|情報/.test(defined))
      short.set(cleanName(defined), name);
    if (base !== name && base.length >= 2 && !short.has(base) && !words.isThing(base)) short.set(base, name);
    if (base !== name && base.length >= 2 && !short.has(`${base}社`)) short.set(`${base}社`, name);
  }
  return [...short].filter(([each]) => !self.test(each)).map(([each, name]) => ({ words: each, name }));
}

function definedIn(text: string, end: number): string | undefined {
  const match = definition.exec(text.slice(end, end + 80));
  return match?.[1] ?? match?.[2];
}

/** Whom 当社 stands for where the article says so: 株式会社しらかば商店(以下「当社」といいます). */
export function definedSelf(
  text: string,
  names: readonly NamedSpan[],
  words: NameVocabulary,
): NamedSpan | undefined {
  const self = new RegExp(`^(?:${words.self})$`);
  return names.find(({ end }) => self.test(definedIn(text, end) ?? ''));
}

/** Where the short names stand, in reading order and outside the full names. */
export function* occurrences(
  text: string,
  article: Span,
  short: readonly ShortName[],
  names: readonly NamedSpan[],
): Generator<Span & { readonly name: string }> {
  if (short.length === 0) return;
  const nameOf = new Map(short.map((each) => [each.words, each.name]));
  const pattern = new RegExp(
    [...nameOf.keys()]
      .sort((a, b) => b.length - a.length)
      .map((each) => each.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
      .join('|'),
    'g',
  );
  let next = 0;
  for (const match of text.slice(article.start, article.end).matchAll(pattern)) {
    const start = article.start + match.index;
    const end = start + match[0].length;
    while ((names[next]?.end ?? Infinity) <= start) next += 1;
    const full = names[next];
    if (full && full.start < end) continue;
    const name = nameOf.get(match[0]);
    if (name !== undefined) yield { start, end, name };
  }
}
