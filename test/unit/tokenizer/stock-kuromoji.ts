import type { IpadicFeatures, Tokenizer } from 'kuromoji';

/** What a token says, without its place: kuromoji's own drifts. */
export type Reading = readonly [surface: string, pos: string, details: readonly string[], known: boolean];

/** kuromoji as it is published, dictionary included. It takes a second and 300 MB. */
export async function loadStockKuromoji(): Promise<(text: string) => Reading[]> {
  const { default: kuromoji } = await import('kuromoji');
  const tokenizer = await new Promise<Tokenizer>((resolve, reject) => {
    kuromoji.builder({ dicPath: 'node_modules/kuromoji/dict' }).build((error, built) => {
      if (error) reject(error);
      else resolve(built);
    });
  });
  return (text) => tokenizer.tokenize(text).map(toReading);
}

function toReading(features: IpadicFeatures): Reading {
  const { surface_form, pos, pos_detail_1, pos_detail_2, pos_detail_3, word_type } = features;
  return [surface_form, pos, [pos_detail_1, pos_detail_2, pos_detail_3], word_type === 'KNOWN'];
}
