import assert from 'node:assert/strict';
import { createAnalyzer, type Incident } from '../../../../../src/analysis/index.ts';

const analyze = createAnalyzer();

function onlyIncident(notice: string): Incident {
  const [incident, ...others] = analyze(notice).incidents;
  assert.ok(incident, 'tells of an incident');
  assert.equal(others.length, 0);
  return incident;
}

const values = (counts: readonly { value: number }[]): number[] => counts.map(({ value }) => value);

/** Label, figures and fields of each exposure. */
function exposuresOf({ exposures }: Incident): unknown[] {
  return exposures.map(({ label, counts, fields }) => [
    label?.text,
    values(counts),
    fields.map(({ code }) => code).join(' '),
  ]);
}

suite('Populations', () => {
  test('puts everything into one exposure where nothing sets groups apart', () => {
    const incident = onlyIncident(`会員情報の漏えいについて
当社の会員サイトが不正アクセスを受け、会員の個人情報が流出しました。
1.漏えいした情報
氏名、住所、電話番号
2.件数
1,234件(うち、退会された方 18件)
`);
    assert.deepEqual(values(incident.totals), [1234]);
    assert.deepEqual(exposuresOf(incident), [[undefined, [18], 'name address phone']]);
    assert.equal(incident.exposures[0]?.counts[0]?.subset, true);
  });

  test('rests the certainty on the words that say so, not on the name of a field', () => {
    const notice = `会員情報の漏えいについて
会員サイトが不正アクセスを受けました。
■閲覧された可能性のある情報
会員312名のID、パスワード、氏名
`;
    const [exposure] = onlyIncident(notice).exposures;
    const [words] = exposure?.certaintyEvidence ?? [];
    assert.equal(exposure?.certainty, 'suspected');
    assert.equal(notice.slice(words?.start, words?.end), '可能性');
  });

  test('gives a group the fields on the line below it, though the line may look like a title', () => {
    const incident = onlyIncident(`鞄の紛失について
当法人の職員が書類の入った鞄を紛失しました。
一、鞄の中にあったもの
①相談の受付票（受付票の相談者10名）
氏名、電話番号、相談の内容
②申込書の写し（申込みの利用者24名）
氏名、住所、生年月日
`);
    assert.deepEqual(exposuresOf(incident), [
      ['受付票の相談者', [10], 'name phone consultation-content'],
      ['申込みの利用者', [24], 'name address birthdate'],
    ]);
  });

  test('gives each row of kinds its own fields', () => {
    const incident = onlyIncident(`メールアカウントへの不正アクセスについて
教員のアカウントが不正アクセスを受け、個人情報が流出しました。
■流出した情報
(1)学生 408名分 氏名、学籍番号、うち63名分は成績
(2)教職員 95名分 氏名、メールアドレス
合計 503名分
`);
    assert.deepEqual(values(incident.totals), [503]);
    assert.deepEqual(exposuresOf(incident), [
      ['学生', [408, 63], 'name student-id grades'],
      ['教職員', [95], 'name email'],
    ]);
  });

  test('takes an umbrella term for a name where it has an item of its own beside another', () => {
    const incident = onlyIncident(`通販サイトへの不正アクセスによる個人情報漏えいに関するお知らせ
弊社の通販サイトが不正アクセスを受け、カード情報46件、個人情報1,308件が漏えいした可能性があります。

1. 漏えいの可能性がある情報
(1) クレジットカード情報(46件)
2022年11月30日から2023年3月17日までに購入されたお客様
・クレジットカード番号 ・有効期限
(2) 個人情報(1,308件)
2023年3月20日までに会員登録をされたお客様
・氏名、住所
`);
    assert.deepEqual(exposuresOf(incident), [
      ['クレジットカード情報', [46], 'card-number card-expiry'],
      ['個人情報', [1308], 'name address'],
    ]);
  });

  test('tells a group that is counted with repetitions from others', () => {
    const incident = onlyIncident(`ランサムウェア感染による個人情報漏えいのおそれについて
当院のサーバーがランサムウェアに感染し、個人情報が漏えいしたおそれがあります。
漏えいのおそれがある個人情報
1. 患者様に関する情報 最大約4万3,000名分(氏名、診療情報)
2. 職員に関する情報 延べ1,260名分(氏名、給与)
`);
    assert.deepEqual(exposuresOf(incident), [
      ['患者様に関する情報', [43000], 'name treatment'],
      ['職員に関する情報', [1260], 'name salary'],
    ]);
  });

  test('reads what counts one group, with and without repetitions, under the heading that names it', () => {
    const incident = onlyIncident(`帳票の紛失について
当行で保存していた帳票を紛失していることが判明しました。

1.紛失した帳票とお客さまの数
①入金伝票
2,310枚 延べ1,875名さま(重複を除くと1,422名さま)
記載:お名前、口座番号
②ローンの申込書
96件(88名)
記載:お名前、年収
`);
    assert.deepEqual(incident.totals, []);
    assert.deepEqual(exposuresOf(incident), [
      ['入金伝票', [2310, 1875, 1422], 'name bank-account'],
      ['ローンの申込書', [96, 88], 'name income'],
    ]);
  });

  test('counts all people once in the total, with the figure that repeats them', () => {
    const incident = onlyIncident(`個人情報の誤掲載について
利用者の名簿が公開され、個人情報が漏えいしました。
対象：利用者 延べ214件(実人数187人)
・一人暮らしの方 131人 氏名、電話番号
・高齢者のみの世帯の方 56人 氏名、住所
`);
    assert.deepEqual(values(incident.totals), [214, 187]);
  });

  test('counts one item of a list by its figure, and the list by the figure above', () => {
    const incident = onlyIncident(`採用応募サイトにおける個人情報の誤表示について
プログラムの不具合により、応募者の個人情報が別の応募者に表示されました。

■対象となる方
別の方に表示された応募者 22名

■表示された情報
・基本情報 氏名、生年月日
・学歴 最終学歴
・証明写真(14名)
`);
    assert.deepEqual(exposuresOf(incident), [
      ['応募者', [22], 'name birthdate school'],
      ['証明写真', [14], 'photo'],
    ]);
  });

  test('calls the rows of a table by their first cell', () => {
    const incident = onlyIncident(`設定誤りによる情報の公開について
三つのサービスのお客様情報が公開された状態となり、漏えいしました。

● 対象(サービス別)
サービス名	期間	件数	項目
しろくまカード	2015年2月～2023年4月	1,420件	会員番号、氏名
しろくま点検予約	2019年11月～2023年4月	最大28,000件	氏名、電話番号
`);
    assert.deepEqual(exposuresOf(incident), [
      ['しろくまカード', [1420], 'member-id name'],
      ['しろくま点検予約', [28000], 'name phone'],
    ]);
  });

  for (const [label, why] of [
    ['氏名、年齢', 'a list of fields'],
    ['対象のお客様', 'all of them'],
    ['A', 'a letter'],
    ['流出した可能性のある個人情報', 'what leaked'],
  ] as const) {
    test(`does not call a group ${label}: ${why}`, () => {
      const incident = onlyIncident(`不正アクセスによる情報流出のお知らせ
二つの通販サイトが不正アクセスを受け、氏名と住所が流出しました。
・北の市場:3,705件
・南の市場:5,819件
・${label}:97件
`);
      const labels = incident.exposures.map((exposure) => exposure.label?.text);
      assert.deepEqual(labels.slice(0, 2), ['北の市場', '南の市場']);
      assert.ok(!labels.includes(label));
    });
  }

  test('keeps 約 in a name that ends in it', () => {
    const incident = onlyIncident(`システム不具合による誤った手続きと個人情報漏えいのお知らせ
システムの不具合により、お客様の氏名が他のお客様に表示され、個人情報が漏えいしました。
対象となるお客様
・新規のご予約 30名
・サービスの解約 50名
`);
    assert.deepEqual(
      incident.exposures.map(({ label }) => label?.text),
      ['新規のご予約', 'サービスの解約'],
    );
  });

  test('shares the fields below rows among them', () => {
    const incident = onlyIncident(`不正アクセスによる情報流出のお知らせ
二つの通販サイトが不正アクセスを受け、個人情報が流出しました。
■流出した個人情報
・北の市場:3,705件
・南の市場:5,819件
・詳細:氏名、住所
`);
    assert.deepEqual(values(incident.totals), []);
    assert.deepEqual(exposuresOf(incident), [
      ['北の市場', [3705], 'name address'],
      ['南の市場', [5819], 'name address'],
    ]);
  });

  test('reads a group where it is told of in full, not in the lead', () => {
    const incident = onlyIncident(`不正アクセスによる個人情報漏えいに関するお詫びとお知らせ
通販サイトが不正アクセスを受け、カード情報2,418件および個人情報5,730件が漏えいした可能性があります。
1. 漏えいした可能性がある情報
(1)クレジットカード情報
2022年6月8日~2023年11月14日の期間にカード決済をご利用になったお客様 2,418件
・クレジットカード番号
・有効期限
(2)個人情報
会員登録をされたお客様 5,730名
・氏名
・住所
`);
    assert.deepEqual(exposuresOf(incident), [
      ['クレジットカード情報', [2418], 'card-number card-expiry'],
      ['個人情報', [5730, 5730], 'name address'],
    ]);
    assert.equal(incident.exposures[0]?.period?.value, '2022-06-08/2023-11-14');
    assert.equal(incident.exposures[1]?.period, undefined);
  });

  test('counts one group twice where two units count it', () => {
    const incident = onlyIncident(`書類の紛失について
登録票96件(88名)を紛失しました。記載された情報は氏名、住所です。
`);
    assert.deepEqual(values(incident.totals), [96, 88]);
    assert.deepEqual(exposuresOf(incident), [[undefined, [], 'name address']]);
  });

  test('states a repeated figure once, with its places', () => {
    const incident = onlyIncident(`個人情報12,345件の流出について
不正アクセスにより個人情報12,345件が流出しました。流出した情報は氏名です。
`);
    assert.deepEqual(values(incident.totals), [12345]);
    assert.equal(incident.totals[0]?.evidence.length, 2);
  });

  test('leaves out what a title only rounds', () => {
    const incident = onlyIncident(`個人情報28万件以上が流出
不正アクセスにより個人情報最大280,052件が流出した。流出したのは氏名。
`);
    assert.deepEqual(
      incident.totals.map(({ value, qualifier }) => `${value} ${qualifier}`),
      ['280052 max'],
    );
  });

  test('keeps a corrected figure, marked, and totals the new one', () => {
    const incident = onlyIncident(`件数の訂正について
不正アクセスによる個人情報(氏名、住所)の流出につき、対象件数を1,200件から1,350件に訂正いたします。
`);
    assert.deepEqual(values(incident.totals), [1350]);
    const kept = incident.exposures.flatMap(({ counts }) => counts);
    assert.deepEqual(
      kept.map(({ value, superseded }) => [value, superseded]),
      [[1200, true]],
    );
  });

  test('takes no small figure for a sum', () => {
    const incident = onlyIncident(`事件記録の紛失について
事件の記録を紛失し、次の方の氏名が漏えいしたおそれがあります。
・訴状の控え(依頼者3名、相手方2名)
・供述調書の写し(被告人1名、参考人4名)
・相談の受付票(相談者10名)
`);
    assert.deepEqual(incident.totals, []);
  });

  test('has no total for groups side by side', () => {
    const incident = onlyIncident(`マルウェア感染について
パソコンがマルウェアに感染し、個人情報が漏えいした可能性があります。
漏えいの可能性がある情報
(ア)在園児 74名 氏名、性別
(イ)取引先等 約180名 氏名、メールアドレス
`);
    assert.deepEqual(values(incident.totals), []);
    assert.deepEqual(
      incident.exposures.map(({ certainty }) => certainty),
      ['suspected', 'suspected'],
    );
    assert.deepEqual(exposuresOf(incident), [
      ['在園児', [74], 'name sex'],
      ['取引先等', [180], 'name email'],
    ]);
  });

  test('takes the part of what was sent for all victims', () => {
    const incident = onlyIncident(`みやま町は27日、税務課の催告書が別の人に届いたと発表した。
催告書は12日に発送した142通。このうち18件で入れ間違え、氏名や滞納額が漏えいした。
`);
    assert.deepEqual(values(incident.totals), [18]);
    assert.equal(incident.totals[0]?.subset, undefined);
  });

  test('never adds what counts no victims', () => {
    const incident = onlyIncident(`不正アクセスのお知らせ
サーバー3台が不正アクセスを受け、お客様 41名の氏名、住所が流出しました。担当者2名で調査しています。
`);
    assert.deepEqual(
      values([...incident.totals, ...incident.exposures.flatMap(({ counts }) => counts)]),
      [41],
    );
  });
});
