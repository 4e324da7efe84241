import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../../src/analysis/analyze.ts';

const analyze = createAnalyzer();
const servicesIn = (text: string): string[] => [
  ...new Set(
    analyze(text).annotations.flatMap((annotation) =>
      annotation.kind === 'service' ? [annotation.name] : [],
    ),
  ),
];

suite('services', () => {
  const finds: [text: string, ...names: string[]][] = [
    ['当社が運営する通販サイト「しらかば便」において、', 'しらかば便'],
    ['通販サイト『しらかば便』', 'しらかば便'],
    ['公式オンラインショップ"BIRCH STORE"', 'BIRCH STORE'],
    ['弊社の「しらかば便(https://birch.example/)」で不正アクセスがありました。', 'しらかば便'],
    ['「しらかば便」への不正アクセスについて', 'しらかば便'],
    ['「しらかば便」をご利用のお客様', 'しらかば便'],
    ['「しらかば便」で商品を購入されたお客様', 'しらかば便'],
    ['スマートフォンアプリ「こだま」', 'こだま'],
    ['会員管理システム「モリノワ」に侵入された。', 'モリノワ'],
    ['アンケートモニターサービス「コタエル」', 'コタエル'],
    ['「春の窓」の会員サイトが攻撃を受けた。', '春の窓'],
    ['オンラインショップ「ツグミ」および「コトリ」に対し', 'ツグミ', 'コトリ'],
    ['「ツグミ」「コトリ」「スズメ」が不正アクセスを受けた。', 'ツグミ', 'コトリ', 'スズメ'],
    ['「ツグミ(以下、当サイト)」の保守管理', 'ツグミ'],
    ['しらかば公園の公式Twitterアカウントが乗っ取られた。', 'しらかば公園公式Twitterアカウント'],
    ['病院職員求人ナビ(以下「当サイト」といいます。)に不正アクセスがありました。', '病院職員求人ナビ'],
    ['株式会社しらかばの「白樺便」でも不正アクセスがあった。', '白樺便'],
    ['当社が利用するクラウドサービス「くるみドライブ」', 'くるみドライブ'],
  ];
  for (const [text, ...names] of finds) {
    test(text, () => {
      assert.deepEqual(servicesIn(text), names);
    });
  }

  const ignores: [text: string, why: string][] = [
    ['ホームページの「お問い合わせ」画面から送信された情報が閲覧可能な状態になっていた。', 'a page of it'],
    ['「個人情報の漏えいに関するお知らせ」を公表しました。', 'a title'],
    ['「To」欄に入力すべきところ', 'a field of a mail'],
    ['「前の回答を表示」を押すと見える。', 'a button'],
    ['「春の講演会」の参加者', 'an event'],
    ['「緑のフェスタ」への参加を申し込んだ方', 'an event'],
    ['「しらかば」シリーズを提供する', 'a line of products'],
    ['「不審なメールが届いた」と連絡があった。', 'what someone said'],
    ['株式会社しらかば商店(以下「当社」)が', 'a definition'],
    ['「しらかば専用ダイヤル」にて承ります。', 'an enquiry desk'],
    ['「情報セキュリティ規程」を改定しました。', 'a rule'],
    ['「個人情報の保護に関する法律」に基づき', 'a law'],
    ['「なりすましメール」が送信されました。', 'a kind of attack'],
    ['当社ECサイトをご利用のお客様', 'no name of its own'],
    ['弊社のシステムに侵入された。', 'no name of its own'],
    ['「重要なお知らせ」と題するメール', 'a subject line'],
    ['「アンケートのお願い」という件名のメール', 'a subject line'],
    ['しらかば市民会館のホールで', 'a venue'],
    ['「窓際」と書かれたメモ', 'what is written'],
  ];
  for (const [text, why] of ignores) {
    test(`none in ${text} (${why})`, () => {
      assert.deepEqual(servicesIn(text), []);
    });
  }

  test("a supplier's tool is not the service that lost the data", () => {
    const text = [
      '当社の通販サイト「しらかば便」が導入していた株式会社ミナモが提供するサービスが不正アクセスを受けました。',
      'ミナモ社が提供する以下のサービスのプログラムが改ざんされました。',
      '・入力支援システム「ミナモフォーム」',
      '2024年3月1日',
      '株式会社しらかば商店',
    ].join('\n');
    assert.deepEqual(servicesIn(text), ['しらかば便']);
  });
});
