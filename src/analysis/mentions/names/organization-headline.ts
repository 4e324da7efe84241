import { nameAfter } from './name-run.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type FoundName } from './named-span.ts';

const id = 'organization-headline';

/** What a headline may have in front of its first word: a sign, a number, a date, a label. */
const lineStart =
  /^[ \t]*(?:[・■◆●○◇▼※◎★☆-] *)?(?:\d{1,2}[.)] *)?(?:【[^】\n]{0,30}】|\[[^\]\n]{0,30}\])? *(?=\S)/gm;
/** Behind the name in a headline: しらかば旅行、…, しらかば旅行で…. */
const asTopic =
  /^(?:[、,:|]| (?=[^\s\d])|で(?!す)|が|は|に(?=不正|サイバー|ランサム)|の(?=顧客|会員|個人|利用者|お客|患者|職員|社員))/;
/** Behind the same words in a sentence. */
const asSubject =
  /^(?:\([^()\n]{0,30}\))?(?:は|が|では|において|によると|によれば|社は|の(?:会員|顧客|公式|サーバ|システム|通販|担当|広報|職員|社員))/;
/** Longer lines are sentences. In UTF-16 units. */
const longest = 90;
/** More headlines than any digest has; keeps a hostile text linear. */
const most = { names: 200, tried: 400 };

/**
 * Names that neither their letters nor a verb tell, but that a headline begins with and a sentence has for its subject:
 * 青空旅行、会員情報が流出 / 青空旅行の会員サイトが…. Words for things (会員情報、流出か) are none.
 */
export function createHeadlineReader(words: NameVocabulary): (text: string) => readonly FoundName[] {
  const mishap = new RegExp(words.mishap);

  return (text) => {
    const names = new Set<string>();
    const tried = new Set<string>();
    for (const match of text.matchAll(lineStart)) {
      if (names.size >= most.names || tried.size >= most.tried) break;
      const start = match.index + match[0].length;
      const end = text.indexOf('\n', start);
      const line = text.slice(start, end < 0 ? text.length : end);
      if (line.length > longest || line.includes('。') || !mishap.test(line)) continue;
      const span = nameAfter(text, start);
      if (span?.start !== start || !asTopic.test(text.slice(span.end, span.end + 8))) continue;
      const name = text.slice(start, span.end);
      if (tried.has(name) || !acceptable(name)) continue;
      tried.add(name);
      if (isSubject(text, name, span.end)) names.add(name);
    }
    return [...names].flatMap((name) => [...places(text, name)]);
  };

  function acceptable(name: string): boolean {
    return (
      name.length >= 2 &&
      name.length <= 24 &&
      /[一-鿿ァ-ヺA-Za-z]/.test(name) &&
      !words.isThing(name) &&
      !words.isGeneric(name) &&
      !words.isNoOrganization(name)
    );
  }
}

/** Whether a later sentence, or a later part of one, begins with the name as its subject. */
function isSubject(text: string, name: string, from: number): boolean {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length)) {
    const begins = at === 0 || /[\n。、」 ・◎■◆●]/.test(text.charAt(at - 1));
    if (begins && asSubject.test(text.slice(at + name.length, at + name.length + 40))) return true;
  }
  return false;
}

function* places(text: string, name: string): Generator<FoundName> {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    yield { start, end: start + name.length, name: cleanName(name), by: id };
  }
}
