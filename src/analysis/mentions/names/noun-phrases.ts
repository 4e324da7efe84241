import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/tokens.ts';

/** A run of nouns as a tokenizer cuts it, in UTF-16 offsets of the piece. */
export interface NounPhrase extends Span {
  readonly tokens: readonly Token[];
  /** Nothing, or punctuation, a blank or a particle stands before it: no word that it goes on from. */
  readonly opens: boolean;
}

/** Dependent nouns (こと, もの, ため) and pronouns (それ) belong to no name. */
const dependent = new Set(['非自立', '代名詞']);
const written = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Za-z0-9々ー]/u;
const joining = /^[・&'’.-]$/;
const hiragana = /^[ぁ-ゖー]+$/;
const clauseStart = /^$|[、。\s「」『』()【】〈〉《》[\]:|!?]$/;

/**
 * Cuts a piece into its runs of nouns, which end at particles, verbs and punctuation.
 *
 * A name in hiragana is often misread as a verb or an adjective (つむぎ｜堂, ほし｜かげ｜旅行): at the beginning of a clause,
 * and right before a noun, such words are taken as part of it.
 */
export function nounPhrases(piece: string, tokens: readonly Token[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let run: Token[] = [];
  const close = (): void => {
    while (run.length > 0 && joining.test(run.at(-1)?.surface ?? '')) run.pop();
    const first = run[0];
    const last = run.at(-1);
    if (first && last && run.some((token) => token.pos === '名詞')) {
      const before = piece.slice(0, first.start);
      const opens = clauseStart.test(before) || tokenBefore(tokens, first)?.pos === '助詞';
      phrases.push({ start: first.start, end: endOf(last), tokens: run, opens });
    }
    run = [];
  };
  for (const [index, token] of tokens.entries()) {
    const previous = run.at(-1);
    if (previous && endOf(previous) !== token.start) close();
    if (isNominal(token) || (run.length > 0 && joining.test(token.surface))) run.push(token);
    else if (misread(index)) run.push(token);
    else close();
  }
  close();
  return phrases;

  function misread(index: number): boolean {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next || !hiragana.test(token.surface) || token.pos === '助詞') return false;
    if (next.start !== endOf(token) || !(isNominal(next) || hiragana.test(next.surface))) return false;
    if (next.pos === '助詞' || next.pos === '助動詞') return false;
    const goesOn = run.length > 0 && run.every(({ surface }) => hiragana.test(surface));
    return goesOn || (run.length === 0 && clauseStart.test(piece.slice(0, token.start)));
  }
}

export function endOf(token: Token): number {
  return token.start + token.surface.length;
}

function isNominal(token: Token): boolean {
  if (!written.test(token.surface)) return false;
  const [detail = ''] = token.details;
  if (token.pos === '名詞') return !dependent.has(detail);
  return token.pos === '接頭詞' || (token.pos === '記号' && detail === 'アルファベット');
}

function tokenBefore(tokens: readonly Token[], token: Token): Token | undefined {
  return tokens[tokens.indexOf(token) - 1];
}
