/** kuromoji 0.1.2 brings no types: what the tests use of it, as its source has it. */
declare module 'kuromoji' {
  export interface IpadicFeatures {
    readonly word_type: 'KNOWN' | 'UNKNOWN';
    readonly surface_form: string;
    readonly pos: string;
    readonly pos_detail_1: string;
    readonly pos_detail_2: string;
    readonly pos_detail_3: string;
  }

  export interface Tokenizer {
    /** @throws TypeError on a lone surrogate and on U+0000 */
    tokenize(text: string): IpadicFeatures[];
  }

  export interface TokenizerBuilder {
    build(callback: (error: Error | null, tokenizer: Tokenizer) => void): void;
  }

  const kuromoji: { builder(options: { dicPath: string }): TokenizerBuilder };
  export default kuromoji;
}
