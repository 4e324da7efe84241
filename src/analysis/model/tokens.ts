/**
 * The port to a morphological analyser: analysis defines it, `src/tokenizer` implements it with kuromoji's
 * dictionary. Analysis asks about short pieces only, because a tokenizer is far slower than all the rest together.
 */

/** One morpheme. Features follow the IPA dictionary. */
export interface Token {
  readonly surface: string;
  /** UTF-16 offset of the surface in the piece. */
  readonly start: number;
  /** 品詞: 名詞, 助詞, 動詞 … */
  readonly pos: string;
  /** 品詞細分類1 to 3: 固有名詞, 組織; `*` where there is none. */
  readonly details: readonly string[];
  /** False for a word that the dictionary lacks. */
  readonly known: boolean;
}

/** Pieces and their tokens. */
export type TokenTable = ReadonlyMap<string, readonly Token[]>;

export interface Tokenizer {
  /**
   * @param pieces short strings, as an analysis asks for them
   * @throws Error when the dictionary cannot be loaded: the caller goes on without
   */
  tokenize(pieces: readonly string[]): Promise<TokenTable>;
}
