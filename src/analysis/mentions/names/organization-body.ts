import { nameBefore } from './name-run.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type FoundName } from './named-span.ts';
import { placeBefore } from './whereabouts.ts';

const id = 'organization-body';

/** What may follow a municipality where it acts: its departments and institutions, or the end of the word. */
const asActor =
  /^(?:立|教育委員会|役所|役場|職員|長(?:[はがのにをと、 \n]|$)|議会|健康|福祉|総務|市民|町民|環境|建設|子ども|こども|保健|税務|財政|企画|生涯|産業|都市|農|経済|[一-鿿]{1,8}(?:部|局|課|室|本部)|[はがの、](?!区|町)|で[はも]|において|によ|から|と[はの]|として|\(以下| |:|\n|$)/;

const municipality = /[一-鿿々ヶケノぁ-ゖァ-ヺー](?:都|道|府|県|市|区|町|村)/g;
/** HD of HDD. */
const insideLatin = /^[A-Za-z]{2}/;
/** 新風の会: a club, where no word goes on (の会員, の会議). */
const club = /(?<=[一-鿿ァ-ヺー])の会(?![一-鿿])/g;
/** A department or branch behind a body: 教育委員会｜生涯学習課, 大学｜医学部附属病院. */
const department =
  /^[一-鿿ァ-ヺー・]{1,14}?(?:課|部|局|室|係|科|支部|支店|支所|事務局|営業所|出張所|分校|学群|研究所|図書館)/;
const mayFollow = new RegExp(
  `${department.source}|^(?:内|側|様|及|並|等|教|職|学生|生徒|名|長|前|元|広報|附属|付属|医学|利用|患者|会員|参加|入居|入院|受診|個人|園児|保護|卒業|受験|申込|顧客)`,
);
/** 第三小, 三雲西小, 緑中, 西高: schools for short, of which 市立 or the like says that they are. */
const shortSchool = /[小中高](?=[でのはがにを、。)」 ]|$)(?<=立[^\s、。「」()]{1,9}[小中高])/gm;
/** Names of one letter before the ending that exist: 津市, 堺市, 港区, 北区. */
const short = /^(?:[津堺呉蕨柏燕][市]|[港北南東西中緑旭泉栄]区|[森町]町)$/;

/**
 * Names that end in their kind: 白樺大学, しらかば市立病院, 東白樺信用金庫, しらかば町. A word that only names the kind
 * (総合病院, 市立中学校, 各大学) is none, and a municipality counts where it acts, not in an address.
 */
export function createBodyReader(words: NameVocabulary): (text: string) => readonly FoundName[] {
  const kinds = new RegExp(`(?:${words.body})`, 'g');

  return (text) => {
    const found: FoundName[] = [];
    const add = (start: number, end: number): void => {
      const name = cleanName(text.slice(start, end));
      if (name.length < 2 || words.isGeneric(name)) return;
      const last = found.at(-1);
      if (last && start < last.end) {
        // 白樺大学病院: the later ending makes the longer name.
        if (start <= last.start) found[found.length - 1] = { start, end, name, by: id };
        return;
      }
      found.push({ start, end, name, by: id });
    };
    const endings = [...text.matchAll(kinds), ...text.matchAll(shortSchool)].sort(
      (a, b) => a.index - b.index,
    );
    for (const match of endings) {
      const end = match.index + match[0].length;
      if (insideLatin.test(text.slice(end - 1, end + 1))) continue;
      if (/[一-鿿ァ-ヺー]/.test(text.charAt(end)) && !mayFollow.test(text.slice(end, end + 18))) continue;
      const start = begins(text, end);
      if (start !== undefined) add(start, end);
    }
    for (const match of text.matchAll(club)) {
      const start = begins(text, match.index);
      const end = match.index + match[0].length;
      if (start !== undefined && !words.isThing(text.slice(start, match.index))) add(start, end);
    }
    found.sort((a, b) => a.start - b.start);
    const bodies = [...found];
    let next = 0;
    for (const match of text.matchAll(municipality)) {
      const end = match.index + match[0].length;
      if (!asActor.test(text.slice(end, end + 8))) continue;
      const whole = begins(text, end);
      if (whole === undefined) continue;
      const start = whole + placeBefore(text.slice(whole, end));
      const name = text.slice(start, end);
      if (name.length > 8 || words.isNoMunicipality(name) || (name.length < 3 && !short.test(name))) continue;
      while ((bodies[next]?.end ?? Infinity) < end) next += 1;
      if ((bodies[next]?.start ?? Infinity) > start) found.push({ start, end, name, by: id });
    }
    return found.sort((a, b) => a.start - b.start);
  };

  function begins(text: string, end: number): number | undefined {
    const name = nameBefore(text, end, words.parts);
    if (name?.end !== end) return undefined;
    const lead = words.leadIn.exec(text.slice(name.start, end))?.[0].length ?? 0;
    return name.start + lead < end ? name.start + lead : undefined;
  }
}
