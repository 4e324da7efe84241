/** kuromoji 0.1.2 brings no types: what this project uses of it, as its source has it. */
declare module 'kuromoji' {
  /** A morpheme. `surface_form` is missing where the dictionary's feature line is. */
  export interface IpadicFeatures {
    readonly word_type: 'KNOWN' | 'UNKNOWN';
    readonly surface_form?: string;
    readonly pos?: string;
    readonly pos_detail_1?: string;
    readonly pos_detail_2?: string;
    readonly pos_detail_3?: string;
  }

  export interface Tokenizer {
    /** @throws TypeError on a lone high surrogate */
    tokenize(text: string): IpadicFeatures[];
  }

  export interface TokenizerBuilder {
    build(callback: (error: Error | null, tokenizer: Tokenizer) => void): void;
  }

  const kuromoji: { builder(options: { dicPath: string }): TokenizerBuilder };
  export default kuromoji;
}
