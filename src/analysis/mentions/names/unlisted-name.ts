import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/tokens.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { endOf, nounPhrases, type NounPhrase } from './noun-phrases.ts';

/** Where a piece was cut from: a headline leaves out particles, a sentence does not. */
export type PieceKind = 'headline' | 'sentence';

const aside = String.raw`^(?:\([^()]{0,30}\))?`;
/** What makes the words before it the one of whom a sentence or a headline tells. */
const subjectMark: Readonly<Record<PieceKind, RegExp>> = {
  sentence: new RegExp(`${aside}(?:は(?!じ)|が|では|において|によると|によれば)`),
  headline: new RegExp(
    `${aside}(?:[、,:]| (?![\\d(])|は(?!じ)|が|で(?!す)|から|に(?=不正|サイバー|ランサム)|の(?=顧客|会員|個人|利用者|お客))`,
  ),
};
const breach =
  /不正|サイバー|攻撃を|ランサム|流出|漏え?い|漏洩|紛失|誤|改ざん|被害|侵入|持ち出|盗|お詫び|おわび|お知らせ|報告/;

/**
 * The name, in a piece that begins a headline or a sentence, of an organisation without a legal form or an ending that
 * tells: ｜ほしかげ旅行｜ 不正アクセスによる…, 人気ブランドの｜ミルテ｜、会員情報流出か, ｜ハルカゼ｜は10日、…を受け.
 *
 * A name is a run of nouns with a proper noun or a word that the dictionary lacks. Places, persons and what the lexicon
 * lists as no organisation (お知らせ, サイト, 当社) are none.
 */
export function unlistedName(
  piece: string,
  tokens: readonly Token[],
  kind: PieceKind,
  words: NameVocabulary,
): Span | undefined {
  const phrases = nounPhrases(piece, tokens);
  for (const [index, phrase] of phrases.entries()) {
    if (!phrase.opens || quoted(piece, phrase)) continue;
    const next = phrases[index + 1];
    const joined = next && institution(phrase, next, piece, words);
    const span = joined ?? withoutLead(piece, phrase, words);
    const rest = piece.slice(span.end);
    if (!subjectMark[kind].test(rest)) continue;
    if (!breach.test(rest)) continue;
    if (joined) return joined;
    const name = piece.slice(span.start, span.end);
    const own = phrase.tokens.filter((token) => token.start >= span.start);
    if (acceptable(name, words) && tells(own, kind)) return span;
  }
  return undefined;
}

/** Whether all its words are ordinary: 購買履歴, 会員データ. Such a run may be a thing as well as a name. */
export function isOrdinary(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.every(({ known, pos, details }) => {
      return known && (pos === '接頭詞' || details[0] === '一般' || details[0] === 'サ変接続');
    })
  );
}

function acceptable(name: string, words: NameVocabulary): boolean {
  return (
    name.length >= 2 &&
    name.length <= 30 &&
    !words.isThing(name) &&
    !words.isGeneric(name) &&
    !words.isNoOrganization(name)
  );
}

/** Whether a run holds what only a name is made of. */
function tells(tokens: readonly Token[], kind: PieceKind): boolean {
  if (tokens.every((token) => isPlace(token) || isFigure(token))) return false;
  if (tokens.every((token) => isPerson(token))) return false;
  if (
    tokens.some(
      ({ known, pos, details }) =>
        pos === '名詞' && (details[0] === '固有名詞' || !known) && details[0] !== '数',
    )
  )
    return true;
  return (
    kind === 'headline' && tokens.some(({ pos }) => pos !== '名詞' && pos !== '接頭詞' && pos !== '記号')
  );
}

function isFigure({ details }: Token): boolean {
  return details[0] === '数' || (details[0] === '接尾' && details[1] === '助数詞');
}

function isPlace({ details }: Token): boolean {
  return details[1] === '地域';
}

/** Surname and first name in kanji, with what is put behind them. */
function isPerson({ surface, details }: Token): boolean {
  return details[1] === '人名' && /[\p{Script=Han}]/u.test(surface);
}

/** 「…」 is called after the piece's subject: a service, a form. */
function quoted(piece: string, { start, end }: Span): boolean {
  return /[「『]$/.test(piece.slice(0, start)) || /^[」』]/.test(piece.slice(end));
}

/** Without what leads to the name: 大手｜ミルテ, and figures of a date that ran into it. */
function withoutLead(piece: string, phrase: NounPhrase, words: NameVocabulary): Span {
  const lead = words.leadIn.exec(piece.slice(phrase.start, phrase.end))?.[0].length ?? 0;
  const start = phrase.start + lead;
  return start < phrase.end ? { start, end: phrase.end } : phrase;
}

/**
 * しらかば県こころの医療センター: a place, a word that goes on from it, の and the kind of an institution. With の right
 * behind the place (しらかば県の医療センター) it is a phrase, and no name.
 */
function institution(
  phrase: NounPhrase,
  next: NounPhrase,
  piece: string,
  words: NameVocabulary,
): Span | undefined {
  const suffix = phrase.tokens.findIndex(({ details }) => details[0] === '接尾' && details[1] === '地域');
  const more = phrase.tokens.slice(suffix + 1);
  if (suffix < 1 || more.length === 0 || !more.every(({ pos }) => pos === '名詞')) return undefined;
  if (!phrase.tokens.slice(0, suffix).every((token) => isPlace(token))) return undefined;
  if (piece.slice(phrase.end, next.start) !== 'の') return undefined;
  const last = next.tokens.at(-1);
  if (!last || !words.endsInBody(piece.slice(next.start, endOf(last)))) return undefined;
  return { start: phrase.start, end: next.end };
}
