import type { Token, Tokenizer } from '../analysis/index.ts';
import type { IpadicFeatures, Tokenizer as Kuromoji } from 'kuromoji';
import { alignTokens, type UnplacedToken } from './align-tokens.ts';
import { cutPiece } from './cut-piece.ts';

/**
 * kuromoji in this thread. Its code and dictionary (about a second, 280 MB) are loaded at the first call; when loading
 * fails that call fails, and the next one tries again.
 *
 * @param dictionary folder of the `*.dat.gz` files
 */
export function createKuromojiTokenizer(dictionary: string): Tokenizer {
  let loading: Promise<Kuromoji> | undefined;
  return {
    async tokenize(pieces) {
      loading ??= load(dictionary).catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      const kuromoji = await loading;
      return new Map(pieces.map((piece) => [piece, tokenizePiece(kuromoji, piece)]));
    },
  };
}

async function load(dictionary: string): Promise<Kuromoji> {
  const { default: kuromoji } = await import('kuromoji');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath: dictionary }).build((error, tokenizer) => {
      if (error) reject(error);
      else resolve(tokenizer);
    });
  });
}

function tokenizePiece(kuromoji: Kuromoji, piece: string): Token[] {
  // kuromoji throws on a lone surrogate; the stand-in is as long, so offsets hold.
  const wellFormed = piece.replace(/\p{Surrogate}/gu, '\uFFFD');
  const tokens = cutPiece(wellFormed).flatMap((part) => kuromoji.tokenize(part).map(toToken));
  return alignTokens(wellFormed, tokens).map((token) => ({
    ...token,
    surface: piece.slice(token.start, token.start + token.surface.length),
  }));
}

function toToken(features: IpadicFeatures): UnplacedToken {
  const {
    surface_form = '',
    pos = '*',
    pos_detail_1 = '*',
    pos_detail_2 = '*',
    pos_detail_3 = '*',
  } = features;
  return {
    surface: surface_form,
    pos,
    details: [pos_detail_1, pos_detail_2, pos_detail_3],
    known: features.word_type === 'KNOWN',
  };
}
