import type { NameVocabulary } from '../../mentions/names/name-vocabulary.ts';
import { cleanName, type NamedSpan } from '../../mentions/names/named-span.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/locate.ts';

/** Of whom the head of an entry tells. */
export interface EntrySubject {
  /** What the entries of one organisation share. */
  readonly key: string;
  /** A reader of names knows it, or it stands where a headline names whom it tells of. */
  readonly sure: boolean;
  readonly organization?: NamedSpan;
}

/** What stands before the words of a head: signs, a number, a date, a label, the bracket of a link. */
const leads: readonly RegExp[] = [
  /[^\p{L}\p{N}「『【[(<\n]+/uy,
  /\[(?=[^\][]{1,200}\]\()/y,
  /\[[^\]]{1,30}\](?!\()/y,
  /【[^】]{1,30}】/y,
  /<[^<>]{1,80}>/y,
  /#?\d{1,3}[.)] */y,
  /(?:事例|事案|事件|事故|ケース|インシデント|その|case|file|no\.?) ?[\d①-⑳]{1,3}[ :.、)】-]*/iy,
  /[A-Za-z_]{1,20} ?[:=] ?(?=["'`])/y,
  /(?:title|name|headline|heading|company|タイトル|題名|件名|企業名?|会社名|組織名?|団体名?) ?[:=] ?/iy,
];
/** A day, month or year before the words: 6月1日 …, 2014年7月、…, 2014: …. */
const dates: readonly RegExp[] = [
  /\(?(?:(?:19|20)\d\d ?[年/.-] ?)?\d{1,2} ?[月/.-] ?\d{1,2} ?日?\)? ?(?:\(.\))?(?:に?[ :、|]+|に(?=[ァ-ヶA-Za-z]))/y,
  /(?:19|20)\d\d(?:年(?:\d{1,2}月)?|[/.-]\d\d?)?(?:に?[ :、|]+|に(?=[ァ-ヶA-Za-z]))/y,
];
const labels: readonly RegExp[] = [/(?:国内|日本|海外|続報|速報)[ :]+/y];

/** A run of words that a headline sets apart: しらかば堂、…, しらかば堂「…, しらかば堂に不正アクセス, **しらかば堂**. */
const run =
  /^[^、。,:;「」『』()【】[\]|<>*"'—~?\n]{2,30}?(?=[、,:|"']|\*\*| ?[(「『【]|に(?=[^、。]{0,20}(?:不正|攻撃|侵入|ランサム|サイバー))|への|の(?=[^、。]{0,2}(?:個人情報|情報|顧客|会員|流出|漏|不正))|で(?=[^すき])|が|は| (?![A-Za-z])|(?<![A-Za-z]) |[—~]| - |$)/;
/** ベネッセ of ベネッセ個人情報漏洩事件: another kind of letter begins behind the name. */
const joined = /^[ァ-ヶーA-Za-z0-9&.]{2,20}(?=個人情報|顧客|会員|情報|不正|標的|誤)/;
/** A phrase or a clause: 適切な管理, 氏名と住所, 流出したの, 何が起きたか. */
const phrase =
  /[一-鿿ァ-ヶーA-Za-z0-9][をにへでとのがはな][一-鿿ァ-ヶA-Za-z0-9]|・.*・|[一-鿿].*[ぁ-ん]$|^[をにへでとのがはもう]|^(?:うち|なお|また|その|この)|\d$/;
const municipality = /^[^の]{2,8}[都道府県市区町村]$/;
/** 通信大手のナミカゼ: what the organisation does stands before its name. */
const trade = /^.{1,12}(?:の|大手|老舗)(?=[ァ-ヶA-Za-z])/;
const vague = /(?:など|等|約|ほか|他|ら|たち)$/;
/** At the end: 設定ミスで会員情報が流出 - しらかば堂. */
const trailing = /(?: [-~|] ?|[—~]+ ?| )([^-~|、。—「」()[\] ]{2,24})$/;
const quoted = /「([^」]{2,30})」/;
const authority =
  /(?:委員会|省|庁|警察|県警|府警|道警|警視庁|警察署|統括室|政府|議員|大臣|長官|FBI|CISA|IPA|JPCERT)$/;

/** Where the words of a head begin, behind its labels, and whether a day or a year is among those. */
export function wordsOf(text: string, head: Span): Span & { readonly dated: boolean } {
  let start = head.start;
  let dated = false;
  const skip = (patterns: readonly RegExp[]): boolean =>
    patterns.some((pattern) => {
      pattern.lastIndex = start;
      const length = pattern.exec(text)?.[0].length ?? 0;
      if (length === 0 || start + length > head.end) return false;
      start += length;
      return true;
    });
  for (let moved = true; moved && start < head.end;) {
    const day = skip(dates);
    dated ||= day;
    moved = day || skip(leads) || skip(labels);
  }
  return { start, end: linkEnd(text, start, head.end) ?? head.end, dated };
}

/** [しらかば堂、会員情報を流出](https://…): the words end where the address begins. */
function linkEnd(text: string, start: number, end: number): number | undefined {
  if (!/\[[\s*_]*$/.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  const close = text.indexOf('](', start);
  return close >= 0 && close < end ? close : undefined;
}

/** Builds what tells of whom the head of an entry tells; undefined where it names nobody but things. */
export function createSubjectFinder(vocabulary: NameVocabulary) {
  const proper = (written: string): boolean => {
    const words = written.replace(vague, '');
    return (
      words.length >= 2 &&
      /[ァ-ヶ一-鿿A-Za-z]|^[ぁ-んー]+$/.test(words) &&
      !/^\d+[^A-Za-z\d]/.test(words) &&
      !phrase.test(words) &&
      (municipality.test(words) || !vocabulary.isThing(words)) &&
      !vocabulary.isGeneric(words) &&
      !(vocabulary.isNoOrganization(words) && !/^第[一二三四五百](?![報回号弾次])/.test(words)) &&
      !authority.test(words)
    );
  };

  return (text: string, words: Span, names: readonly NamedSpan[]): EntrySubject | undefined => {
    const known = within(names, words).filter(({ name }) => !authority.test(name));
    const head = text.slice(words.start, words.end);
    const first = known[0];
    const before = first ? text.slice(words.start, first.start) : '';
    if (first && (before === '' || vocabulary.leadIn.exec(before)?.[0] === before))
      return { key: first.base, sure: true, organization: first };
    const leading = (joined.exec(head) ?? run.exec(head))?.[0];
    if (leading !== undefined) {
      const lead = (trade.exec(leading) ?? vocabulary.leadIn.exec(leading))?.[0].length ?? 0;
      const name = leading.slice(lead);
      if (proper(name)) return named(words.start + lead, name);
    }
    const [, last] = trailing.exec(head) ?? [];
    if (last !== undefined && proper(last)) return named(words.end - last.length, last);
    if (first) return { key: first.base, sure: true };
    const service = quoted.exec(head)?.[1];
    return service === undefined ? undefined : { key: service, sure: false };

    function named(start: number, written: string): EntrySubject {
      const name = cleanName(written);
      const base = vocabulary.baseOf(name);
      return {
        key: base,
        sure: true,
        organization: { start, end: start + written.length, name, base, by: 'entry-subject' },
      };
    }
  };
}
