import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../../src/analysis/analyze.ts';

const analyze = createAnalyzer();
const causesIn = (...lines: string[]): string[] =>
  [
    ...new Set(
      analyze(lines.join('\n')).annotations.flatMap((annotation) =>
        annotation.kind === 'cause' ? [annotation.code] : [],
      ),
    ),
  ].sort();

suite('causes', () => {
  const finds: [text: string, ...codes: string[]][] = [
    ['ペイメントアプリケーションの改ざんが行われたため。', 'payment-page-tampering'],
    ['決済画面が偽の画面に差し替えられ、改ざんされていた。', 'payment-page-tampering'],
    ['入力したカードの情報が外部へ送られるよう、サイトが改ざんされていた。', 'payment-page-tampering'],
    ['印刷を請け負う会社のサーバーがランサムウェアに感染した。', 'contractor', 'ransomware'],
    ['カード番号、有効期限が流出した。サイトのプログラムが改ざんされたため。', 'payment-page-tampering'],
    ['アクセス権の設定を誤り、誰でも閲覧できる状況だった。', 'misconfiguration'],
    ['外部で不正に取得されたとみられる情報で不正ログインされた。', 'credential-stuffing'],
    ['サーバーのデータが暗号化されていることを確認した。', 'ransomware'],
    ['黒塗りした氏名が識別可能な状態で提供した。', 'mis-publication'],
    ['決済画面に読み込むスクリプトが書き換えられていた。', 'payment-page-tampering'],
    ['SQLインジェクション攻撃を受けた。', 'sql-injection'],
    ['SQL インジェクション攻撃への脆弱性が判明した。', 'sql-injection'],
    ['システムの一部の脆弱性をついた第三者の不正アクセス', 'vulnerability-exploit'],
    ['セキュリティホールを入口とした攻撃を受けた。', 'vulnerability-exploit'],
    ['侵入経路はVPN機器の脆弱性とみられる。', 'vulnerability-exploit'],
    ['リスト型攻撃により不正ログインされた。', 'credential-stuffing'],
    ['他社サービスから流出したIDとパスワードによるログインが行われた。', 'credential-stuffing'],
    ['公式アカウントが乗っ取られた。', 'account-takeover'],
    ['教員のメールアカウントに不正アクセスがあった。', 'account-takeover'],
    ['お客様のマイページへの不正ログインが発生した。', 'account-takeover'],
    ['サーバーがランサムウェアに感染した。', 'ransomware'],
    ['サーバー内のファイルが暗号化されており、身代金を要求された。', 'ransomware'],
    ['職員のフリーメールに不正なアクセスがあった。', 'account-takeover'],
    ['端末がマルウェアに感染した。', 'malware'],
    ['Emotetへの感染を確認した。', 'malware'],
    ['フィッシングサイトにパスワードを入力した。', 'phishing'],
    ['取引先を名乗るメールに記載されたURLを開き、パスワードを入力した。', 'phishing'],
    ['偽のサインイン画面でIDを入力した。', 'phishing'],
    ['偽の警告画面に表示された番号へ電話し、遠隔操作された。', 'support-scam'],
    ['第三者による不正アクセスを受けた。', 'unauthorized-access'],
    ['サイバー攻撃を受け、情報が流出した。', 'unauthorized-access'],
    ['メールを誤送信した。', 'mis-sent-email'],
    ['BCCで送るべきところTOで送信した。', 'mis-sent-email'],
    ['互いのメールアドレスが見える状態で一斉に送信した。', 'mis-sent-email'],
    ['ファイルを誤ってメールに添付した。', 'mis-sent-email'],
    ['別の方の通知書を誤って同封した。', 'mis-delivery'],
    ['予約票に別の方の用紙が紛れていた。', 'mis-delivery'],
    ['配達員が別の世帯に配達した。', 'mis-delivery'],
    ['FAXを別の薬局へ誤って送信した。', 'mis-delivery'],
    ['宛先の設定を誤り、ほかの受信者のメールアドレスが見える状態で送信した。', 'mis-sent-email'],
    ['公示する必要のない住所を掲示していた。', 'mis-publication'],
    ['名簿を誤ってホームページに掲載した。', 'mis-publication'],
    ['黒塗りが不十分で、氏名が読み取れた。', 'mis-publication'],
    ['アクセス権限の設定に誤りがあった。', 'misconfiguration'],
    ['リンクを知っている全員が見られる設定だった。', 'misconfiguration'],
    ['外部から閲覧できる状態であった。', 'misconfiguration'],
    ['システムの不具合により他の会員の情報が表示された。', 'system-bug'],
    ['USBメモリを紛失した。', 'lost-device'],
    ['ノートパソコンが所在不明となった。', 'lost-device'],
    ['電車内に置き忘れ、タブレット端末を失くした。', 'lost-device'],
    ['答案用紙を紛失した。', 'lost-document'],
    ['伝票が路上に散逸した。', 'lost-document'],
    ['書類が見当たらないことに気付いた。', 'lost-document'],
    ['伝票を誤って廃棄した可能性が高い。', 'mis-disposal'],
    ['車上荒らしに遭い、かばんが盗まれた。', 'theft'],
    ['元従業員が顧客名簿を不正に持ち出した。', 'insider'],
    ['委託先の社員が顧客の個人情報を抜き取り、社外に持ち出した。', 'contractor', 'insider'],
    ['住民の情報を無断で閲覧していた職員を処分した。', 'insider'],
    ['名簿を知人に渡した行為は守秘義務に違反する。', 'insider'],
    ['職員が業務外で住民の情報を閲覧した。', 'insider'],
    ['委託先のサーバーがランサムウェアに感染した。', 'contractor', 'ransomware'],
    ['契約業者によるアクセス制限の設定が不完全だった。', 'contractor', 'misconfiguration'],
    [
      '導入していた入力補助ツール(株式会社はごろも提供)が不正アクセスを受けた。',
      'contractor',
      'unauthorized-access',
    ],
    ['ウェブサイトが改ざんされ、不正なサイトへ誘導された。', 'website-tampering'],
    ['原因は調査中です。', 'unknown'],
  ];
  for (const [text, ...codes] of finds) {
    test(text, () => {
      assert.deepEqual(causesIn(text), codes);
    });
  }

  const ignores: [lines: string[], why: string][] = [
    [['近年、ランサムウェアによる被害が相次いでいます。'], 'of attacks in general'],
    [['マルウェアとは、悪意のあるソフトウェアのことです。'], 'explains a word'],
    [['フィッシングメールにご注意ください。'], 'advice'],
    [['再発防止策として脆弱性を悪用した攻撃への監視を行う。'], 'a measure'],
    [
      ['5.再発防止策', '不正アクセスを検知する装置を置きます。'].map((line) => line.replace('5', '1')),
      'under a heading on measures',
    ],
    [
      ['■お客様へのお願い', '不正アクセスを防ぐため、パスワードを変えましょう。'],
      'under a heading on advice',
    ],
    [['ランサムウェアへの感染は確認されておりません。'], 'denied'],
    [['不正アクセスの形跡はありません。'], 'denied'],
    [['不正アクセスではなく、'], 'denied'],
    [['会員のIDとパスワードが外部に流出した。'], 'no list of another site'],
    [['氏名、メールアドレスが誤りなく登録されている。'], 'nothing sent'],
    [['パソコンから送信の痕跡は見つからなかった。'], 'nothing lost'],
    [
      ['誤送付先では、受け取った書類を破棄したため可能性は低い。'].map((line) =>
        line.replace('誤送付', '届け'),
      ),
      'thrown away on purpose',
    ],
    [['データは暗号化されております。'], 'how data are kept'],
    [['アクセス権限の管理が不十分だった。'], 'no setting of a system'],
    [['VPN機器の脆弱性の有無を確認した。'], 'asked'],
    [['マルウェアの感染は確認されませんでした。'], 'denied'],
    [['職員のアカウントが使われ、送信された。'], 'staff whose account it was'],
    [['パソコンがマルウェアに感染しているか調べた。'], 'asked'],
    [['防犯カメラに外部からの侵入者はいなかった。'], 'denied'],
    [['警察に盗難届を提出した。'], 'a report, whatever happened'],
    [['文書を誤ってとじ、カルテ開示の請求に応じた。'], 'disclosed on purpose'],
    [['サイト全体への不正アクセスが存在しないことを確かめた。'], 'denied'],
    [['個人情報を窓口で閲覧に供している一覧の様式を見直した。'], 'reading as a service'],
    [['課内での情報共有が不十分だった。'], 'no setting of a system'],
    [['チェック体制の不備に起因する。'], 'no weakness of a system'],
    [['不正アクセス禁止法に基づき届け出た。'], 'a law'],
    [['新型コロナウイルスの感染が拡大した。'], 'an illness'],
    [['暗号化されたパスワードを保管しています。'], 'how data are kept'],
    [['委託先の監督を強化します。'], 'a measure'],
    [['外部の専門会社に調査を委託した。'], 'an investigation'],
    [['カードの紛失に気付いた場合はご連絡を。'], "a customer's card"],
    [['2019年にも同様の紛失があった。'], 'an earlier case'],
    [['パスワードを再設定しました。'], 'a measure'],
    [['脆弱性診断を年4回行っています。'], 'a measure'],
    [['商品を発送しました。'], 'nothing of the kind'],
    [['個人情報保護委員会に報告しました。'], 'a report'],
  ];
  for (const [lines, why] of ignores) {
    test(`none in ${lines.join(' / ')} (${why})`, () => {
      assert.deepEqual(causesIn(...lines), []);
    });
  }

  test('a supplier that only reports it is no cause', () => {
    assert.deepEqual(
      causesIn(
        '株式会社みやま花園のサイトが不正アクセスを受けた。',
        '決済代行会社の株式会社はごろもペイメントから、漏えいの懸念について連絡を受けた。',
      ),
      ['unauthorized-access'],
    );
  });

  const yieldings: [lines: string[], codes: string[], why: string][] = [
    [
      ['第三者による不正アクセスを受けた。', 'VPN機器の脆弱性を悪用された。'],
      ['vulnerability-exploit'],
      'the method is named',
    ],
    [['マルウェアの一種であるランサムウェアに感染した。'], ['ransomware'], 'the kind is named'],
    [
      ['不正ログインが発生した。', 'リスト型攻撃とみられる。'],
      ['credential-stuffing'],
      'the method is named',
    ],
    [
      ['トロイの木馬への感染を示す警告画面が表示され、電話で遠隔操作された。'],
      ['support-scam'],
      'the infection is pretended',
    ],
    [
      ['サーバーへの不正アクセスを受け、データの不正な持ち出しの痕跡があった。'],
      ['unauthorized-access'],
      'carried out by strangers',
    ],
    [
      ['封入機の設定に誤りがあった。', '他の世帯の通知書が同封されていた。'],
      ['mis-delivery'],
      'the setting of a machine',
    ],
    [
      ['システムに不具合が発生した。', '調べるとランサムウェアに感染していた。'],
      ['ransomware'],
      'how it was noticed',
    ],
    [['誤送信したメールの破棄を全員に依頼した。'], ['mis-sent-email'], 'thrown away on purpose'],
    [['原因は調査中です。', 'サーバーがランサムウェアに感染した。'], ['ransomware'], 'a cause is named'],
  ];
  for (const [lines, codes, why] of yieldings) {
    test(`${lines.join(' / ')}: ${codes.join(', ')} (${why})`, () => {
      assert.deepEqual(causesIn(...lines), codes);
    });
  }
});
