import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type FoundName } from './named-span.ts';

const id = 'organization-standing';

/** More names than any notice has; keeps a hostile text linear. */
const most = 32;

/**
 * Names whose end something else than their own letters shows, hiragana in them and all: alone on a line
 * (株式会社月の輪茶舗⏎代表取締役 …, 会社名:月の輪茶舗株式会社), in quotes (「株式会社みなと書房」) or before an explaining bracket
 * (株式会社みなと書房(以下「当社」)). What such a place tells holds for the whole notice, where the same name runs on into a
 * sentence (株式会社みなと書房と契約).
 */
export function createStandingReader(words: NameVocabulary): (text: string) => readonly FoundName[] {
  const body = String.raw`[^\s、。,:()「」『』【】<>・]{1,20}`;
  const form = `(?:${words.companyForm}|${words.corporationForm}|(?:${words.frontForm})(?![のをでにへ]))`;
  const forward = `${form} ?${body}`;
  const backward = `${body}(?:${words.companyForm})`;
  const label = `(?:(?:${words.letterLabel}) *[:：]? *)?`;
  const titled = `(?= *(?:$| (?:${words.speaker})))`;
  const places = [
    new RegExp(`^ *${label}(${forward}|${backward})${titled}`, 'gm'),
    new RegExp(`[「『](${forward}|${backward})[」』]`, 'g'),
    new RegExp(`(${forward})(?= ?\\((?:以下|以降|本社|所在地|代表|社長|コード|証券))`, 'g'),
  ];

  return (text) => {
    const names = new Set<string>();
    for (const place of places) {
      for (const [, name = ''] of text.matchAll(place)) {
        if (names.size >= most) break;
        const own = words.baseOf(name);
        if (/[ぁ-ゖ]/.test(own) && !words.saysSomething(own) && !words.isGeneric(name) && !words.isThing(own))
          names.add(name);
      }
    }
    return [...names].flatMap((name) => [...standing(text, name)]);
  };
}

function* standing(text: string, name: string): Generator<FoundName> {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    yield { start, end: start + name.length, name: cleanName(name), by: id };
  }
}
