import type { Token, TokenTable } from '../../model/tokens.ts';
import { cleanName, type FoundName } from './named-span.ts';

/** Most questions of one notice: a tokenizer is slow, and no notice needs more. */
const most = 40;
/** Behind the name, enough to show what its last letters belong to. In UTF-16 units. */
const behind = 16;

export interface SettledNames {
  readonly names: readonly FoundName[];
  /** Pieces to tokenize before the names in doubt are certain. */
  readonly questions: readonly string[];
}

/**
 * Names of which only a tokenizer knows the end: 株式会社あけぼの食販 looks like 株式会社あけぼ and a particle. With the tokens
 * at hand the name goes on to the end of its nouns; without them it ends at the particle.
 */
export function settleNames(text: string, found: readonly FoundName[], tokens?: TokenTable): SettledNames {
  const questions = new Set<string>();
  const names = found.flatMap((name) => {
    const piece = pieceOf(text, name);
    if (piece === undefined) return [name];
    const answer = tokens?.get(piece);
    if (!answer) {
      if (questions.size < most) questions.add(piece);
      return [name];
    }
    const end = name.start + nounsFrom(answer, name.end - name.start);
    return [{ ...name, end, name: cleanName(text.slice(name.start, end)) }];
  });
  return { names, questions: [...questions] };
}

/** The words round a name in doubt; undefined for a name that is certain. */
function pieceOf(text: string, { start, end }: FoundName): string | undefined {
  const doubtful = /^[ぁ-ゖ][はがをにでとものへや][一-鿿ァ-ヺー]/.test(text.slice(end - 1, end + 2));
  if (!doubtful) return undefined;
  const piece = text.slice(start, end + behind);
  const stop = piece.slice(end - start).search(/[\s、。「」『』()（）,.]/);
  return stop < 0 ? piece : piece.slice(0, end - start + stop);
}

/** Where the nouns end of which one stands across or at an offset of the piece. */
function nounsFrom(tokens: readonly Token[], cut: number): number {
  let end = cut;
  for (const { start, surface, pos, known } of tokens) {
    const to = start + surface.length;
    if (to <= cut) continue;
    const across = start < cut;
    const goesOn = start === end && end > cut && (pos === '名詞' || pos === '接頭詞' || !known);
    if (!across && !goesOn) break;
    end = to;
  }
  return end;
}
