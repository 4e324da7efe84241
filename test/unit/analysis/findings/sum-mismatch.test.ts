import assert from 'node:assert/strict';
import { createAnalyzer, noteText } from '../../../../src/analysis/index.ts';
import { testFindings } from './marked-findings.ts';

suite('sum-mismatch: finds', () => {
  testFindings('sum-mismatch', [
    ['■件数\n（1）学生　408名分\n（2）教職員　95名分\n合計　〈513名〉分', 'rows of a list'],
    ['■件数\n・学生 408名\n・教職員 95名\n・卒業生 12名\n\n計〈505名〉', 'a blank line before the sum'],
    ['| 本店 | 1,204件 |\n| 支店 | 86件 |\n| 合計 | 〈1,300件〉 |', 'rows of a table'],
    ['対象者\n学生\n408名\n教職員\n95名\n合計\n〈513名〉', 'a table that a PDF took apart'],
    ['・本店 120件（98名）\n・支店 30件（25名）\n合計 〈140件〉（123名）', 'one of two units'],
    [
      '申込者41名分（39世帯）の氏名、住所\nうち17名分の備考欄\n同伴者12名分の氏名\n合計〈58名〉分',
      'うち and another unit are no parts',
    ],
    ['次の513名です。\n・学生 408名\n・教職員 95名\n合計 〈513名〉', 'the sentence before tells the sum'],
    [
      '・卒業生に関する次の内容\n（1） 70名の学籍番号\n（2） 616名の氏名\n計〈687名〉',
      'a line that leads up to rows',
    ],
    ['学生408名、教職員95名の計〈513名〉の氏名が漏えいした。', 'an enumeration'],
    ['本店 3件、支店 4件 計〈8件〉です。', 'an enumeration without particles'],
    ['購入3件と解約5件の合計〈9件〉でした。', 'two joined by と'],
    ['流出したのは〈513名〉分（内訳：学生408名、教職員95名）です。', 'a breakdown in brackets'],
    ['流出したのは〈513名〉分です。内訳は学生408名、教職員95名です。', 'a breakdown in the next sentence'],
  ]);
});

suite('sum-mismatch: ignores', () => {
  testFindings('sum-mismatch', [
    ['・学生 408名\n・教職員 95名\n合計 503名', 'it is right'],
    ['購入3件、解約5件の合計8件', 'it is right'],
    ['503名（内訳：学生408名、教職員95名）', 'it is right'],
    ['学生約410名、教職員95名の計513名', 'about'],
    ['・学生 約400名\n・教職員 95名\n合計 513名', 'about'],
    ['・学生 最大408名\n・教職員 95名\n合計 513名', 'at most'],
    ['・学生 408名\n・教職員 95名\n合計 約500名', 'a rounded sum'],
    ['・学生 408名\n・教職員 95名\n合計 延べ513名', 'the same person counts twice'],
    ['・学生 408名\n・教職員 95名\n合計 480名（重複を除く）', 'without duplicates'],
    ['・学生 408名\n・教職員 95名（重複あり）\n合計 480名', 'parts overlap'],
    ['・氏名を含むもの 408名\n・住所を含むもの 95名\n合計 480名', 'parts overlap'],
    [
      '① 店舗 16,872件\n② ①のうち売上を含むもの 2,305件\n③ 代理店 2,768件\n\n※①と③の合計 19,640件',
      'the sum of some',
    ],
    ['・本店 120件\n・支店 小計 30件\n合計 160件', 'a subtotal'],
    ['・本店 120件\n・支店 30件\n計 150件\n・通販 20件\n計 20件\n合計 170件', 'sums of sums'],
    ['・学生 408名\n  ・学部生 300名\n  ・院生 108名\n合計 408名', 'rows within a row'],
    ['・学生 408名\n  ・うち院生 108名\n・教職員 95名\n合計 503名', 'a part of a row'],
    ['・学生 408名\n・教職員（人数は調査中）\n合計 513名', 'a row without a figure'],
    ['・学生 408名\n・卒業生\n・教職員 95名\n合計 513名', 'a row without a figure'],
    [
      '| | 氏名 | 住所 |\n| 学生 | 408名 | 60名 |\n| 職員 | 95名 | 10名 |\n| 合計 | 513名 | 70名 |',
      'two columns',
    ],
    [
      '1) 学生の情報\n・学部生 100名\n・院生 50名\n2) 教職員の情報\n・教員 60名\n・職員 40名\n合計 250名',
      'the sum of two lists',
    ],
    ['・学生 408名。\n・教職員 95名\n・卒業生 10名\n合計 513名', 'rows end unlike each other'],
    ['事務局3校（各校1名、計3名）に送信した。', 'each of three'],
    ['5月2日に3名、3日に新たに4名が判明し、計12名となった。', 'more than those two'],
    ['学生408名、教職員95名など計513名', 'among others'],
    ['学生408名、教職員95名ほか、合計513名', 'among others'],
    ['全社員500名のうち、正社員120名、パート80名の計210名', 'of others'],
    ['男性3名、女性2名を含む計12名', 'among others'],
    ['本店で408名、支店で書類95件、計513名', 'another unit'],
    ['会員408名の氏名が漏えいした。教職員95名の計画を見直し、計513名', 'another sentence'],
    ['513名（主な内訳：学生408名、教職員95名）', 'the main parts'],
    ['513名（内訳：学生408名、教職員95名ほか）', 'among others'],
    ['513名（内訳：学生408名、うち院生95名）', 'a part of a part'],
    ['513名（内訳：学生約400名、教職員95名）', 'about'],
    ['1名3件、2名5件の統計12件', 'not 計'],
    ['前回408名、今回95名と公表しましたが、正しくは合計513名です。', 'a correction'],
  ]);
});

test('sum-mismatch names the parts', () => {
  const text = '・学生 1,408名\n・教職員 95名\n合計 1,513名';
  const [finding] = createAnalyzer()(text).findings;
  assert.ok(finding);
  assert.equal(noteText(finding), 'the parts add up to 1,503名, not 1,513名');
  assert.deepEqual(
    finding.related.map(({ start, end }) => text.slice(start, end)),
    ['1,408名', '95名'],
  );
  assert.deepEqual(finding.data, { stated: 1513, sum: 1503, unit: 'people' });
});
