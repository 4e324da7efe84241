import { contains, type Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { readMarker } from '../../text/marker.ts';
import { inList } from './place-of.ts';

/** Labels are short; a longer stretch is a sentence. In UTF-16 code units. */
const longest = 32;

/**
 * The words that set a group of victims apart: 北の市場 of ・北の市場: 29,904件, 学生 of (1)学生 408名分, お客様(個人) of
 * | お客様(個人) | 12,408名 |; the item's lead or the heading of a list of victims where the row has none.
 *
 * @param figure the group's first figure
 * @param nameless words that count and name no group: 件数, 対象者
 */
export function populationLabel(
  layout: Layout,
  figure: Span,
  nameless: ReadonlySet<string>,
): Span | undefined {
  const line = layout.lineAt(figure.start);
  const sentence = layout.sentenceAt(figure.start);
  if (!line || !sentence) return undefined;
  const from = Math.max(sentence.start, line.start <= sentence.start ? line.body : line.start);
  const at = Math.min(from, figure.start);
  const row = sentence.kind === 'item' ? rowBefore(layout.text, at, figure.start) : undefined;
  const own = row ?? nounBefore(layout.text, at, figure.start);
  if (own && names(own)) return own;
  const title = inList(layout, figure.start) ? layout.sectionAt(figure.start)?.heading?.title : undefined;
  const outer = [layout.leadsOf(figure.start)[0], title];
  return outer.map((span) => span && before(layout.text, span, figure)).find((span) => span && names(span));

  function names({ start, end }: Span): boolean {
    const words = layout.text.slice(start, end);
    if (words.length < 2 || words.length > longest) return false;
    return !nameless.has(words) && !counted.test(words) && !words.includes('、');
  }
}

/** A lead without its marker; one that holds the figure itself is read up to it: (ウ)メールの送受信をした方 約180名. */
function before(text: string, lead: Span, figure: Span): Span {
  const marker = readMarker(text, lead.start, lead.end);
  const start = lead.start + (marker?.length ?? 0);
  if (!contains(lead, figure)) return { start, end: lead.end };
  const words = text.slice(start, figure.start);
  return { start, end: figure.start - (trailing.exec(words)?.[0].length ?? 0) };
}

/** Between a label and its figure; 解約 and 予約 are nouns, 会員約 is not. */
const trailing =
  /(?:[はがを・:=、(【「| -]|(?:合|小|総)?計|(?<![解契予規条])約|最大|少なくとも|延べ|のべ|うち|(?<=[^もな])の)*$/u;
/** Ends in a figure of its own (36世帯 51名), or in a word for no group (担当者の氏名を含むもの). */
const counted = /[0-9](?:名|人|件|世帯|社|先|通|枚)様?分?$|もの$|[数計]$|(?:た|ました|する|いる|れる)$/u;
/** Where a noun phrase begins: behind punctuation, a particle or a conjunction. */
const boundary = /(?:[、。はがをにで(「『】|:\n]|及び|および|並びに|ならびに)$/u;
/** A clause that describes the noun: 決済を利用し|た|お客様. */
const describing = /^.*[たるいなんぬむすくつう](?=お?[一-龠々ァ-ヶーA-Za-z]{2})/u;

/** All of a row that is short: ①生命保険をご契約のお客様 約23万名; of a table's row what stands before other figures. */
function rowBefore(text: string, from: number, figure: number): Span | undefined {
  const cell = /^[^\d、。:]{2,}? (?=[^ ]*\d)/.exec(text.slice(from, figure));
  const to = cell ? from + cell[0].length : figure;
  const words = text.slice(from, to);
  if (words.length > 2 * longest || /[、。:]/u.test(words.replace(trailing, ''))) return undefined;
  const end = to - (trailing.exec(words)?.[0].length ?? 0);
  return end > from && end - from <= longest && !counted.test(text.slice(from, end))
    ? { start: from, end }
    : undefined;
}

/** The noun phrase right before the figure; a bracket within it stays whole. */
function nounBefore(text: string, from: number, to: number): Span | undefined {
  const start = Math.max(from, to - 2 * longest);
  const words = text.slice(start, to);
  const bare = words.slice(0, words.length - (trailing.exec(words)?.[0].length ?? 0));
  let at = startOfPhrase(bare);
  if (at > 0 || start > from) at += describing.exec(bare.slice(at))?.[0].length ?? 0;
  const phrase = shorten(bare.slice(at));
  // What is cut out of a clause must be a noun: not していない人 of 登録をしていない人.
  const torn = (at > 0 || start > from) && /^[ぁ-ん]/u.test(phrase) && !/^[おご]/u.test(phrase);
  return phrase === '' || torn ? undefined : { start: start + at, end: start + at + phrase.length };
}

/** 本店 伝票綴り 2冊(平成24年4月~平成25年3月分) お客さま数 is called by its first word. */
function shorten(phrase: string): string {
  return phrase.length > longest ? (/^[^ (]{2,}/u.exec(phrase)?.[0] ?? phrase) : phrase;
}

function startOfPhrase(words: string): number {
  let depth = 0;
  let at = words.length;
  for (; at > 0; at--) {
    const sign = words.charAt(at - 1);
    if (sign === ')') depth += 1;
    else if (sign === '(' && depth > 0) depth -= 1;
    else if (depth === 0 && boundary.test(words.slice(Math.max(0, at - 4), at))) break;
  }
  while (words.charAt(at) === ' ') at += 1;
  return at;
}
