import assert from 'node:assert/strict';
import { lexicon } from '../../../../../src/analysis/index.ts';
import { createNameVocabulary } from '../../../../../src/analysis/mentions/names/name-vocabulary.ts';
import { type PieceKind, unlistedName } from '../../../../../src/analysis/mentions/names/unlisted-name.ts';
import { tokensOf } from '../../tokens-of.ts';

const words = createNameVocabulary(lexicon.names);
const breach = '不正/名詞.形容動詞語幹 アクセス/名詞.サ変接続';

function nameIn(kind: PieceKind, written: string): string | undefined {
  const { piece, tokens } = tokensOf(written);
  const span = unlistedName(piece, tokens, kind, words);
  return span && piece.slice(span.start, span.end);
}

suite('unlisted-name', () => {
  const finds: readonly [kind: PieceKind, name: string, written: string][] = [
    [
      'headline',
      'ほしかげ旅行',
      `ほし/形容詞.自立 かげ/名詞.接尾.一般 旅行/名詞.サ変接続 ␣/記号.空白 ${breach}`,
    ],
    ['headline', 'つむぎ堂', `つむぎ/動詞.自立 堂/名詞.接尾.一般 で/助詞.格助詞 ${breach}`],
    ['headline', 'ミルテ', `人気/名詞.一般 の/助詞.連体化 ミルテ?/名詞.一般 、/記号.読点 ${breach}`],
    ['headline', 'アトリエ・ルナ', `アトリエ・ルナ?/名詞.一般 に/助詞.格助詞 ${breach}`],
    ['sentence', 'ハルカゼ', `ハル/名詞.固有名詞.人名 カゼ/名詞.一般 は/助詞.係助詞 、/記号.読点 ${breach}`],
    [
      'sentence',
      '2ほしトリップ',
      `4?/名詞.数 月/名詞.一般 、/記号.読点 2?/名詞.数 ほし/名詞.一般 トリップ?/名詞.一般 が/助詞.格助詞 ${breach}`,
    ],
    [
      'sentence',
      '白樺県こころの医療センター',
      `白樺/名詞.固有名詞.地域 県/名詞.接尾.地域 こころ/名詞.一般 の/助詞.連体化 医療/名詞.一般 センター/名詞.一般 は/助詞.係助詞 ${breach}`,
    ],
  ];
  for (const [kind, name, written] of finds) {
    test(`finds ${name} in ${tokensOf(written).piece}`, () => {
      assert.equal(nameIn(kind, written), name);
    });
  }

  const ignores: readonly [why: string, kind: PieceKind, written: string][] = [
    ['a thing', 'sentence', `購買/名詞.サ変接続 履歴/名詞.一般 が/助詞.格助詞 ${breach}`],
    ['the writer', 'sentence', `当社/名詞.一般 は/助詞.係助詞 ${breach}`],
    ['a place', 'sentence', `東京/名詞.固有名詞.地域 では/助詞.格助詞 ${breach}`],
    ['a person', 'sentence', `山田/名詞.固有名詞.人名 が/助詞.格助詞 ${breach}`],
    ['figures', 'sentence', `1200?/名詞.数 件/名詞.接尾.助数詞 が/助詞.格助詞 ${breach}`],
    [
      'a kind of notice',
      'headline',
      `重要/名詞.形容動詞語幹 な/助動詞 お知らせ/名詞.サ変接続 ␣/記号.空白 ${breach}`,
    ],
    [
      'a service, in quotes',
      'headline',
      `サイト/名詞.一般 「/記号.括弧開 ミルテ?/名詞.一般 」/記号.括弧閉 で/助詞.格助詞 ${breach}`,
    ],
    [
      'software with its version',
      'headline',
      `RockBox?/名詞.一般 ␣/記号.空白 3?/名詞.数 に/助詞.格助詞 ${breach}`,
    ],
    ['an object of the sentence', 'sentence', `ミルテ?/名詞.一般 を/助詞.格助詞 狙う/動詞.自立 ${breach}`],
    ['nothing that tells of a breach', 'headline', 'ミルテ?/名詞.一般 、/記号.読点 新/接頭詞 商品/名詞.一般'],
  ];
  for (const [why, kind, written] of ignores) {
    test(`ignores ${tokensOf(written).piece}: ${why}`, () => {
      assert.equal(nameIn(kind, written), undefined);
    });
  }
});
