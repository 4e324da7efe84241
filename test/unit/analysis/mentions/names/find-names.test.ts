import assert from 'node:assert/strict';
import { lexicon } from '../../../../../src/analysis/lexicon/generated/lexicon.ts';
import { createNameFinder } from '../../../../../src/analysis/mentions/names/find-names.ts';
import { createNameVocabulary } from '../../../../../src/analysis/mentions/names/name-vocabulary.ts';
import type { Token } from '../../../../../src/analysis/model/tokens.ts';

const find = createNameFinder(createNameVocabulary(lexicon.names));
const namesIn = (text: string): string[] => find(text).names.map(({ name }) => name);

suite('names of organisations', () => {
  const finds: [text: string, ...names: string[]][] = [
    ['株式会社しらかば商店は、深くお詫び申し上げます。', '株式会社しらかば商店'],
    ['弊社は白樺物産株式会社と申します。', '白樺物産株式会社'],
    ['委託先の株式会社ミナモシステムが提供する', '株式会社ミナモシステム'],
    ['委託先株式会社ミナモにおいて', '株式会社ミナモ'],
    ['運営を委託しております株式会社ミナモの社員', '株式会社ミナモ'],
    ['(株)あおば印刷の倉庫で紛失した。', '(株)あおば印刷'],
    ['あおば印刷(株)の倉庫で紛失した。', 'あおば印刷(株)'],
    ['有限会社すみれは東京にあります。', '有限会社すみれ'],
    ['すみれ有限会社', 'すみれ有限会社'],
    ['株式会社SHIRAKABAの公式サイト', '株式会社SHIRAKABA'],
    ['株式会社Blue Birch Labが運営する', '株式会社Blue Birch Lab'],
    ['しらかばキッチン&ファーム合同会社', 'しらかばキッチン&ファーム合同会社'],
    ['会社名 東みどり工業株式会社', '東みどり工業株式会社'],
    ['株式会社しらかば商店代表取締役 白樺', '株式会社しらかば商店'],
    ['象牙椰子ホールディングスのグループ会社である象牙椰子サービス株式会社が', '象牙椰子サービス株式会社'],
    ['医療法人社団白樺会しらかばクリニック', '医療法人社団白樺会しらかばクリニック'],
    ['国立大学法人北州大学は、', '国立大学法人北州大学'],
    ['地方独立行政法人みなと県立うみの医療センター', '地方独立行政法人みなと県立うみの医療センター'],
    ['学校法人碧空学園が運営する', '学校法人碧空学園'],
    ['社会福祉法人こぐま会の職員', '社会福祉法人こぐま会'],
    ['北州大学の教員', '北州大学'],
    ['あさぎり市立あさぎり病院の医師', 'あさぎり市立あさぎり病院'],
    ['桐生野市立北中学校の教諭', '桐生野市立北中学校'],
    ['白梅町教育委員会生涯学習課', '白梅町教育委員会'],
    ['いちょう信用金庫は5日、発表した。', 'いちょう信用金庫'],
    ['柊野市は13日、発表した。', '柊野市'],
    ['千葉野県柊野市は13日、発表した。', '柊野市'],
    ['みなと県健康福祉部障害福祉課', 'みなと県'],
    ['津市の職員', '津市'],
    ['柳川菓子が運営する通販サイト', '柳川菓子'],
    ['花時計本舗は6日、顧客情報が流出したと発表した。', '花時計本舗'],
    ['ホームセンターを営むアルメリア(大津市)は1日、流出したと発表した。', 'アルメリア'],
    ['親会社の発表によると、Shirakaba Europe GmbHのサーバ', 'Shirakaba Europe GmbH'],
    ['Birch & Sons Co., Ltd.のネットワーク', 'Birch & Sons Co., Ltd.'],
    ['台湾の白樺股份有限公司では', '白樺股份有限公司'],
    ['2024年5月22日白樺物産株式会社は', '白樺物産株式会社'],
    ['静岡・柊野市の小学校で', '柊野市'],
    ['みなと県柊野市教育委員会は', '柊野市教育委員会'],
    ['県立みなと浜高等学校の教員', '県立みなと浜高等学校'],
    ['された槻の森市の職員', '槻の森市'],
    ['市立第三小の教諭', '市立第三小'],
    ['(一社)白樺士会の会員へ送信した。', '(一社)白樺士会'],
    ['旅行大手の「ほしぞら」が', 'ほしぞら'],
    ['新たに柊野市でも、市民の氏名が流出した。', '柊野市'],
    ['印刷を自治体から請け負う「みなも印刷」(本社・柊野市)が攻撃を受けた。', 'みなも印刷'],
    ['業務を委託している「あさつゆサービス」のサーバーが攻撃を受けた。', 'あさつゆサービス'],
    ['白樺HDのサーバー', '白樺HD'],
    ['青空旅行で会員情報が流出\n青空旅行は調査中としている。', '青空旅行', '青空旅行'],
  ];
  for (const [text, ...names] of finds) {
    test(text, () => {
      assert.deepEqual(
        namesIn(text).filter((name) => names.includes(name)),
        names,
        `found: ${namesIn(text).join(' | ')}`,
      );
    });
  }

  const ignores: [text: string, why: string][] = [
    ['不確定な情報の公開は混乱を招くと発表した。', 'an act'],
    ['当該株式会社の定款', 'a form without a name'],
    ['各大学に注意を促した。', 'no one university'],
    ['市内の総合病院へ搬送した。', 'only the kind of it'],
    ['市立中学校の生徒', 'only the kind of it'],
    ['他の病院でも同様です。', 'only the kind of it'],
    ['監督官庁へ報告した。', 'no name'],
    ['所轄官庁に報告した。', 'no name'],
    ['都市部の店舗', 'a city in another word'],
    ['市町村の窓口', 'a kind'],
    ['本市の職員', 'stands for a name'],
    ['地区の自治会', 'a part of a town'],
    ['東京都港区芝1丁目', 'an address'],
    ['流出した件数は12件と発表した。', 'a thing is the subject'],
    ['原因は調査中と発表した。', 'a thing is the subject'],
    ['同社は10月2日、流出したと発表した。', 'a pronoun'],
    ['同市は謝罪した。', 'a pronoun'],
    ['同学は、全員に謝罪した。', 'a pronoun of universities'],
    ['外付けHDDに保存していた。', 'a disk'],
    ['外付けHDに保存していた。', 'a disk, in short'],
    ['教員が名簿を紛失したと発表した。', 'a person'],
    ['志望校がほかの人に閲覧できる状態だったと発表した。', 'what leaked'],
    ['氏名1200人分が流出したと発表した。', 'what leaked'],
    ['予約を管理する「予約システム」の不具合', 'a thing'],
    ['決済を委託している「決済システム」の停止', 'a thing that somebody runs'],
    ['市内でも同じことがあった。', 'no name'],
    ['当社が運営する通販サイト', 'stands for a name'],
    ['これは9月20日に発表したもの。', 'a pronoun'],
    ['お客様は明細をご確認ください。', 'whom it speaks to'],
    ['弊社担当者が報告した。', 'a person'],
    ['社長は会見で謝罪した。', 'a person'],
    ['今週は紛失が多く発表された。', 'a time'],
    ['クレジットカード会社が公表した。', 'a kind of company'],
    ['通販サイトは現在停止していると発表した。', 'a thing'],
    ['攻撃グループ「ロックビット」の犯行', 'a gang'],
    ['同社が運営する「月の輪便」の会員', 'what somebody runs'],
    ['会員情報、流出か\n会員情報は暗号化されていた。', 'a thing in a headline'],
    ['青空旅行で会員情報が流出', 'a headline alone does not tell'],
    ['夫の病院の書類', 'whose it is'],
    ['市立小の児童', 'only the kind of it'],
    ['子会社の社員が報告した。', 'a person'],
    ['寸法が漏えいした。', 'what leaked is no one'],
    ['委託先のサーバーが停止した。', 'a thing'],
    ['ホテルの予約を取り消した。', 'only the kind of it'],
    ['当社の会議で決めた。', 'の会 of another word'],
    ['カフェの会員に送った。', 'only the kind of it'],
    ['県が小学校に通知した。', 'only the kind of them'],
  ];
  for (const [text, why] of ignores) {
    test(`none in ${text} (${why})`, () => {
      assert.deepEqual(namesIn(text), []);
    });
  }
});

suite('names that only a tokenizer can tell', () => {
  const noun = (surface: string, start: number, known = true): Token => ({
    surface,
    start,
    pos: '名詞',
    details: ['固有名詞', '組織', '*'],
    known,
  });
  const particle = (surface: string, start: number): Token => ({
    surface,
    start,
    pos: '助詞',
    details: ['格助詞', '一般', '*'],
    known: true,
  });

  const doubts: [text: string, before: string[], tokens: Token[], after: string[]][] = [
    [
      '株式会社あけぼの食販で紛失した。',
      ['株式会社あけぼ'],
      [noun('株式会社', 0), noun('あけぼの', 4), noun('食販', 8, false)],
      ['株式会社あけぼの食販'],
    ],
    [
      '株式会社すみれの工場で紛失した。',
      ['株式会社すみれ'],
      [noun('株式会社', 0), noun('すみれ', 4), particle('の', 7), noun('工場', 8)],
      ['株式会社すみれ'],
    ],
  ];
  for (const [text, before, tokens, after] of doubts) {
    test(`${text}: ${after.join() || 'none'}`, () => {
      const first = find(text);
      assert.deepEqual(
        first.names.map(({ name }) => name),
        before,
      );
      assert.equal(first.questions.length, 1);
      const second = find(text, new Map(first.questions.map((question) => [question, tokens])));
      assert.deepEqual([second.names.map(({ name }) => name), second.questions], [after, []]);
    });
  }

  test('asks nothing where the rules suffice', () => {
    assert.deepEqual(find('株式会社白樺物産は、白樺市の北州大学と発表した。').questions, []);
  });
  test('asks no more than a tokenizer can answer soon', () => {
    const many = Array.from({ length: 500 }, (_, index) => `株式会社あ${index}ぼの食販。`).join('\n');
    assert.ok(find(many).questions.length <= 40);
  });
});
