import type { Tokenizer } from '../analysis/index.ts';
import { readDictionary } from './dictionary/dictionary.ts';
import { loadDictionary } from './dictionary/load-dictionary.ts';
import { createTextTokenizer, type TokenizeText } from './text-tokenizer.ts';

/**
 * kuromoji's tokens, in this thread. The dictionary is loaded at the first call; when that fails the call fails, and
 * the next one tries again.
 *
 * @param dictionary its folder, or what `loadDictionary` returned: threads that are given it have one copy together
 */
export function createKuromojiTokenizer(dictionary: string | SharedArrayBuffer): Tokenizer {
  let loading: Promise<TokenizeText> | undefined;
  return {
    async tokenize(pieces) {
      loading ??= load(dictionary).catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      const tokenizeText = await loading;
      return new Map(pieces.map((piece) => [piece, tokenizeText(piece)]));
    },
  };
}

async function load(dictionary: string | SharedArrayBuffer): Promise<TokenizeText> {
  const bytes = typeof dictionary === 'string' ? await loadDictionary(dictionary) : dictionary;
  return createTextTokenizer(readDictionary(bytes));
}
