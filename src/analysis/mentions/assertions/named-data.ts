import type { Span } from '../../model/span.ts';

/** Data that a notice names together: 氏名、住所、電話番号等. What is said of the list is said of each item. */
export interface NamedData extends Span {
  /** How many items are named beyond doubt, those of sibling lines included. */
  readonly size: number;
  /** Names and passwords of accounts only, which may be the way in and not what leaked. */
  readonly credentials?: boolean;
}

/** How far around the data the tests below look, in UTF-16 code units. */
const reach = 24;

/** The data are named as an exception: パスワード以外の情報, 住所を除く項目, 氏名ではなく. */
export function isExcepted(text: string, { end }: Span): boolean {
  return /^(?:等|など|の?情報)*(?:以外|を除|では(?:なく|ありません|ございません))/.test(
    text.slice(end, end + reach),
  );
}

/** The data end their clause as its predicate (氏名です, 氏名で、, 氏名。) or their line, with no particle to carry it on. */
export function endsClause(text: string, from: number, to: number): boolean {
  return /^[ \n]*(?:のみ|だけ|の\d項目|の\d点)?(?:です|でした|であり|である|で、|となり|となっ|とな|だっ?た?[。、]|。|$)|^ *(?:[\d,]+ ?[件名人様分]+)? *\n(?! *[がをはにのもとでや、)等及並])/.test(
    text.slice(from, Math.min(to, from + reach)),
  );
}

/**
 * A field of the notice itself, with its value: 更新日: 2025年6月20日, 所属: 総務課. How many there are is no value
 * (メールアドレス: 384名分).
 */
export function isLabel(text: string, data: NamedData, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, data.start - reach), data.start);
  if (data.size > 1 || /[^\s・•●○◆■□【※*-]/u.test(before)) return false;
  return /^】? ?:(?! *(?:$|\n(?!「)|[①-⓿]|計|約|最大|合計|延べ|[\d,]+ ?[件名人社]))/u.test(
    text.slice(data.end, data.end + reach),
  );
}

/** 漏えいしていますか: what is asked is not said. */
export function isQuestion(text: string, sentence: Span): boolean {
  return /か[?。]?[」』)]?\s*$/u.test(
    text.slice(Math.max(sentence.start, sentence.end - reach), sentence.end),
  );
}

/** What a table or a list marks as spared: クレジットカード番号 なし, × 口座番号. */
const noBehind = /^ *[|│]? *(?:なし|無し|無|対象外|該当なし|非該当|[×✕✗])[ 。]*(?:[|│]|\n|$)/u;
const noBefore = /(?:^|[\n|│]) *[×✕✗] *$/u;

/** The sign beside the data that says they are none of what leaked. */
export function sparedBy(text: string, data: Span, sentence: Span): Span | undefined {
  const behind = noBehind.exec(text.slice(data.end, Math.min(sentence.end, data.end + reach)));
  if (behind) return { start: data.end, end: data.end + behind[0].trimEnd().length };
  const before = noBefore.exec(text.slice(Math.max(sentence.start, data.start - reach), data.start));
  return before ? { start: data.start - before[0].trimStart().length, end: data.start } : undefined;
}

/** Nothing but the data and how many there are: an item, or a line like メールアドレス: 384名分. */
export function standsAlone(text: string, data: Span, sentence: Span): boolean {
  return /^[ \n]*(?:[:(・)|│]|計|約|最大|合計|小計|のみ|等|あり|有り?|対象|該当|[○〇◯●]|[\d,]+ ?(?:[件名人通社校]|アカウント|世帯|口座|店)|$)/u.test(
    text.slice(data.end, Math.min(sentence.end, data.end + reach)),
  );
}

/** Several items in one place, as no heading names them: お名前、電話番号のみ. */
export function enumerates(text: string, { start, end }: Span): boolean {
  return /[、,・/とや]|及び|および/u.test(text.slice(start, end));
}
