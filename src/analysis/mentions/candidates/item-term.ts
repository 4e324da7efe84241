import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/tokens.ts';
import { alternatives } from '../names/name-vocabulary.ts';

/** Reads the noun phrase that a piece begins with. */
export type ItemTermReader = (piece: string, tokens: readonly Token[]) => Span | undefined;

const honorific = /^(?:お|ご|御)$/;
const linking = /^[・ー-]$/;
const written = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Za-z]/u;
/** What may follow an item: the next one, a particle that makes the list a subject or an object, an aside, the end. */
const follows = /^(?:$|[、,・/()。\s]|が|を|は|も|と|や|で|及|並|又|または|および|ならびに|について)/;

const longest = 24;

/**
 * Finds how far an item reaches: お子様の靴のサイズ｜など, ご｜利用店舗｜に関する情報. Nouns, joined by の; honorifics before
 * and 等, など, に関する情報 behind are no part of it. A sentence, a number, a name or what the lexicon lists as no item
 * (こと, 会員, ファイル) is none.
 */
export function createItemTermReader(groups: readonly CueGroup[]): ItemTermReader {
  const cues = (code: string): readonly string[] => groups.find((group) => group.code === code)?.cues ?? [];
  const suffix = new RegExp(`^(?:${alternatives(cues('item-suffix'))})+`);
  const trailing = new RegExp(`(?:${alternatives(cues('item-suffix'))})+$`);
  const noItem = new RegExp(`(?:${alternatives(cues('no-item'))})$`);

  return (piece, tokens) => {
    const first = tokens.findIndex(({ surface }) => surface.trim() !== '');
    const from = tokens[first]?.pos === '接頭詞' && honorific.test(tokens[first].surface) ? first + 1 : first;
    const phrase = nouns(tokens, from);
    const [head] = phrase;
    const last = phrase.at(-1);
    if (!head || !last) return undefined;
    const { start } = head;
    const reach = last.start + last.surface.length;
    const end = start + piece.slice(start, reach).replace(trailing, '').length;
    const rest = piece.slice(end);
    if (!follows.test(rest.replace(suffix, ''))) return undefined;
    const term = piece.slice(start, end);
    if (term.length < 2 || term.length > longest || noItem.test(term)) return undefined;
    const own = phrase.filter((token) => token.start < end);
    return own.every((token) => isFigure(token) || isProper(token)) || isFigure(head)
      ? undefined
      : { start, end };
  };
}

/** Runs of nouns with の between them. */
function nouns(tokens: readonly Token[], from: number): readonly Token[] {
  const phrase: Token[] = [];
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token) break;
    if (isNoun(token) || beforeNoun(token, next)) phrase.push(token);
    else if (
      phrase.length > 0 &&
      next &&
      joins(token) &&
      (isNoun(next) || beforeNoun(next, tokens[index + 2]))
    )
      phrase.push(token);
    else break;
  }
  return phrase;
}

function isNoun({ surface, pos, details }: Token): boolean {
  if (!written.test(surface) && details[0] !== '数') return false;
  return (pos === '名詞' && details[0] !== '非自立' && details[0] !== '代名詞') || pos === '接頭詞';
}

/** 推し｜キャラクター, 払い｜戻し先: a verb's stem that makes a noun with what follows. */
function beforeNoun({ surface, pos }: Token, next: Token | undefined): boolean {
  return (
    pos === '動詞' &&
    /[いきしちにみりぎじびえけせてねべめれ]$/.test(surface) &&
    next !== undefined &&
    isNoun(next)
  );
}

function joins({ surface, pos }: Token): boolean {
  return (surface === 'の' && pos === '助詞') || linking.test(surface);
}

function isFigure({ details }: Token): boolean {
  return details[0] === '数' || details[1] === '助数詞';
}

function isProper({ details }: Token): boolean {
  return details[0] === '固有名詞';
}
