import type { Lexicon } from '../../lexicon/generated/lexicon-types.ts';
import { createTermMatcher } from '../../lexicon/term-matcher.ts';
import type { Span } from '../../model/span.ts';
import { denialAfter, type Denial } from './negation.ts';

export type CueCode = Lexicon['assertions'][number]['code'];

/** Words that say what became of the data near them, in offsets of the folded view. */
export interface Cue extends Span {
  readonly code: CueCode;
  /** How the statement goes on to be denied: 流出 + は確認されておりません. */
  readonly denial?: Denial;
}

/** All cues of a text, sorted; where a word has two senses, the first that the lexicon lists. */
export type CueReader = (text: string) => readonly Cue[];

const deniable: ReadonlySet<CueCode> = new Set<CueCode>([
  'exposed',
  'lost',
  'held',
  'kept',
  'possible',
  'misuse',
  'found',
]);

export function createCueReader(lexicon: Lexicon): CueReader {
  const match = createTermMatcher(
    lexicon.assertions.flatMap(({ code, words }) => words.map((template) => ({ template, value: code }))),
  );
  return (text) =>
    match(text).flatMap(({ start, end, values: [code] }) => {
      if (code === undefined || describesOthers(text, code, end) || isOfNone(text, code, start)) return [];
      const denial = deniable.has(code) ? denialAfter(text, end) : undefined;
      return [{ start, end, code, ...(denial && { denial }) }];
    });
}

/** 一致していない可能性: that something is not may be so, and no leak. */
function isOfNone(text: string, code: CueCode, start: number): boolean {
  return code === 'possible' && text.startsWith('ない', start - 2) && !text.startsWith('でき', start - 4);
}

/** 入力されていない｜お客様: persons are described. */
const unserved =
  /^(?:して|て|され|いただ[いけ]|頂い|でき|れ|ら)*(?:い|おら)?ない(?:お客(?!様?さ?ま?の?(?:個人)?(?:情報|データ))|方(?![法向針])|[人者](?!の?情報)|(?:会員|利用者|ユーザー)(?!の?情報)|皆様)/u;

/** 黒塗りされ｜ていなかった: what would have spared the data was not done. */
const undone = /^て(?:い|お)?(?:な[いかく]|ら(?:ず|な)|ませ)/u;

/** 閲覧できない保護者に公開され: who cannot is described, and nothing is denied. */
function describesOthers(text: string, code: CueCode, end: number): boolean {
  if (unserved.test(text.slice(end, end + 16))) return true;
  if (undone.test(text.slice(end, end + 10))) return code === 'denied';
  return (
    text.startsWith('でき', end - 2) &&
    /^ない(?!状態|状況)[\p{Script=Han}\p{Script=Katakana}]/u.test(text.slice(end, end + 5))
  );
}
