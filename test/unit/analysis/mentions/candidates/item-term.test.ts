import assert from 'node:assert/strict';
import { lexicon } from '../../../../../src/analysis/index.ts';
import { createItemTermReader } from '../../../../../src/analysis/mentions/candidates/item-term.ts';
import { tokensOf } from '../../tokens-of.ts';

const itemTerm = createItemTermReader(lexicon.candidates);

function termIn(written: string): string | undefined {
  const { piece, tokens } = tokensOf(written);
  const span = itemTerm(piece, tokens);
  return span && piece.slice(span.start, span.end);
}

suite('item-term', () => {
  const finds: readonly [term: string, written: string][] = [
    ['会報誌の送付区分', '会報/名詞.一般 誌/名詞.接尾 の/助詞.連体化 送付/名詞.サ変接続 区分/名詞.サ変接続'],
    ['希望コース', 'ご/接頭詞.名詞接続 希望/名詞.サ変接続 コース/名詞.一般 など/助詞.副助詞'],
    ['推しキャラクター', '推し/動詞.自立 キャラクター/名詞.一般'],
    ['座席の区分', '座席/名詞.一般 の/助詞.連体化 区分/名詞.サ変接続 に関する/助詞.格助詞 情報/名詞.一般'],
    ['愛称', '愛称/名詞.一般 の/助詞.連体化 データ/名詞.一般'],
    ['宛名コード', '宛名/名詞.一般 コード/名詞.一般 等/名詞.接尾'],
    ['会費の区分', '会費/名詞.一般 の/助詞.連体化 区分/名詞.サ変接続 が/助詞.格助詞 流出/名詞.サ変接続'],
  ];
  for (const [term, written] of finds) {
    test(`finds ${term} in ${tokensOf(written).piece}`, () => {
      assert.equal(termIn(written), term);
    });
  }

  const ignores: readonly [why: string, written: string][] = [
    ['a figure', '1200?/名詞.数 個/名詞.接尾.助数詞'],
    ['people, no data', '会員/名詞.一般'],
    ['people, no data', '退会/名詞.サ変接続 者/名詞.接尾'],
    ['an umbrella', '登録/名詞.サ変接続 情報/名詞.一般'],
    ['a file that holds data', '申込/名詞.一般 ファイル/名詞.一般'],
    ['a verb', '流出/名詞.サ変接続 し/動詞.自立 た/助動詞'],
    ['a clause', '閲覧/名詞.サ変接続 さ/動詞.自立 れ/動詞.接尾 た/助動詞 区分/名詞.一般'],
    ['a name alone', 'ミナト/名詞.固有名詞.人名'],
    ['one letter', '他/名詞.一般'],
    ['an adverb', 'また/接続詞'],
  ];
  for (const [why, written] of ignores) {
    test(`ignores ${tokensOf(written).piece}: ${why}`, () => {
      assert.equal(termIn(written), undefined);
    });
  }
});
