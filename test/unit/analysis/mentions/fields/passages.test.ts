import { assertFields } from './marked-text.ts';

/** Longer passages, each of another make: where the words that decide stand far from the fields. */
const passages: Record<string, string> = {
  'a city’s report of a mail to the wrong people': `
個人情報の漏えいについて

1　概要
令和6年5月10日、花森市環境課の職員が、講座の申込者28名に案内を電子メールで送信した際、宛先を「BCC」とすべきところ「TO」に入力したため、受信者に他の受信者の[メールアドレス](email confirmed)が表示される状態となりました。
2　漏えいした個人情報
申込者28名の[メールアドレス](email confirmed)（うち11名は[氏名](name confirmed)を含む）
※[住所](address ruled-out)や[電話番号](phone ruled-out)は含まれておりません。
3　対応
同日、対象者全員に電話とメールで謝罪し、当該メールの削除を依頼しました。
4　再発防止策
送信前に複数の職員でメールアドレスの入力欄を確認します。
5　問い合わせ先
花森市環境課　電話番号：000-000-0000　メールアドレス：kankyo@hanamori.example
`,
  'a shop’s notice with two lists': `
クレジットカード情報および個人情報漏えいに関するお詫びとお知らせ

弊社が運営する「みずたま雑貨店オンライン」におきまして、第三者による不正アクセスを受け、お客様の個人情報が漏えいした可能性があることが判明いたしました。

1. 個人情報漏えい状況
(1) クレジットカード情報
2023年4月1日から2023年9月30日の期間中に商品をご購入されたお客様120名で、漏えいした可能性のある情報は以下のとおりです。
・[カード名義人名](card-holder suspected)
・[クレジットカード番号](card-number suspected)
・[有効期限](card-expiry suspected)
・[セキュリティコード](card-security-code suspected)
(2) 個人情報
会員登録をされたお客様2,310名で、漏えいした可能性のある情報は以下のとおりです。
・[氏名](name suspected)
・[郵便番号](postal-code suspected)
・[住所](address suspected)
・[電話番号](phone suspected)
・[メールアドレス](email suspected)
・[購入履歴](order-history suspected)
2. お客様へのお願い
カード会社からの利用明細書に心当たりのない請求がないかご確認ください。なお、弊社から電話やメールでカード番号や暗証番号をお聞きすることはございません。
`,
  'items of a form in brackets, by population': `
■漏えい等が発生し、又は発生したおそれがある個人データの項目
①お取引先様　約1,200名分（[氏名](name suspected)、[会社名](company suspected)、[部署名](department suspected)、[役職](job-title suspected)、[メールアドレス](email suspected)、[電話番号](phone suspected)）
②従業員（退職者を含む）　310名分（[氏名](name suspected)、[生年月日](birthdate suspected)、[住所](address suspected)、[社員番号](employee-id suspected)、[給与情報](salary suspected)、[家族情報](family suspected)、[口座情報](口座情報 suspected)）
③採用応募者様　85名分（[履歴書](career-history suspected)、[学歴](school suspected)、[職歴](career-history suspected)等）
※[マイナンバー](my-number ruled-out)は暗号化のうえ別の環境に保管しており、漏えいの対象ではございません。
`,
  'a news report': `
つゆくさ病院は3日、医療情報システムがランサムウエアに感染し、患者約9000人分の情報が流出したと発表した。
流出したのは2018年以降に受診した患者の[氏名](name confirmed)、[住所](address confirmed)、[患者番号](patient-id confirmed)、[病名](diagnosis confirmed)など。[カルテの内容](treatment no-evidence)や[クレジットカード情報](クレジットカード情報 no-evidence)の流出は確認されていない。
病院は同日、県警に相談した。攻撃者は、管理用のIDとパスワードを使って侵入したとみられる。
`,
  'lost on paper, by a school': `
生徒の個人情報を含む書類の紛失について

1 紛失した書類
　部活動の合宿参加申込書　18名分
2 記載されていた内容
　生徒の[氏名](name confirmed)、[学年・組](school-year confirmed)、[保護者氏名](name+family confirmed)、[住所](address confirmed)、[緊急連絡先](family confirmed)、[アレルギーの有無](health confirmed)
3 経緯
　8月2日、顧問の教諭が鞄を電車に置き忘れ、翌日、駅に問い合わせたが見つからなかった。
4 対応
　保護者に電話番号の変更などの希望がないか確認する。
`,
  'questions and answers': `
Q1. どのような情報が漏えいしましたか。
A1. [お名前](name confirmed)、[ご住所](address confirmed)、[お電話番号](phone confirmed)です。[クレジットカード情報](クレジットカード情報 ruled-out)や[パスワード](password ruled-out)は含まれておりません。
Q2. パスワードを変更する必要はありますか。
A2. 変更していただく必要はございません。
`,
  'accounts broken into with stolen passwords': `
不正ログインについて

他社のサービスから流出した可能性のあるユーザーIDとパスワードを利用した、第三者による不正なログインが発生しました。
1．不正ログインが行われた件数　415件
2．閲覧された可能性のある個人情報
・お客様の[氏名](name suspected)（[フリガナ](name-kana suspected)を含む）
・[住所](address suspected)、[電話番号](phone suspected)、[メールアドレス](email suspected)
・[クレジットカード番号の下4桁](card-number-partial suspected)、[有効期限](card-expiry suspected)
・[保有ポイント数](points suspected)
クレジットカード番号については上記以外は表示されず、[セキュリティコード](card-security-code ruled-out)は保存しておりません。
3．お客様へのお願い
パスワードの使い回しを避け、氏名や生年月日など推測されやすいものを設定しないようお願いいたします。
`,
  'an insider': `
元従業員による顧客情報の不正な持ち出しについて

当社の元従業員が、退職時にお客様の個人情報を持ち出し、転職先で使用していたことが判明しました。
持ち出された情報の内容
お客様1,480名様の[氏名](name confirmed)、[住所](address confirmed)、[電話番号](phone confirmed)、[生年月日](birthdate confirmed)、[契約内容](contract-info confirmed)、[証券番号](insurance-contract confirmed)
なお、お客様の[病歴](diagnosis ruled-out)、[口座番号](bank-account ruled-out)、[クレジットカード番号](card-number ruled-out)などの情報は含まれておりません。
`,
  'a form that showed the answers of others': `
参加申込フォームの設定誤りによる個人情報の漏えいについて

申込フォームの編集権限の設定を誤り、申込者が他の申込者の情報を閲覧できる状態になっていました。
(1) 閲覧可能となっていた情報
　申込者35名の[氏名](name confirmed)、[年齢](age confirmed)、[メールアドレス](email confirmed)、[所属](department confirmed)
(2) 閲覧可能となっていた期間
　6月3日9時から6月4日17時まで
`,
  'a digest': `
【今週の事故まとめ】

●つばめ町、住民票の誤交付
つばめ町は、住民票を別人に誤って交付したと発表した。記載されていたのは世帯主ら4人の[氏名](name confirmed)、[生年月日](birthdate confirmed)、[住所](address confirmed)、[本籍](place-of-birth confirmed)、[続柄](family confirmed)。[マイナンバー](my-number ruled-out)は記載していなかった。

●ゆりかご保険、委託先で契約者情報が流出
ゆりかご保険は、印刷を委託する会社のサーバーに不正アクセスがあり、契約者の[氏名](name suspected)、[証券番号](insurance-contract suspected)、[保険料](insurance-premium suspected)が漏れたおそれがあるとした。[口座番号](bank-account ruled-out)は委託しておらず、対象に含まれない。
`,
};

suite('fields in passages', () => {
  for (const [title, passage] of Object.entries(passages)) {
    test(title, () => {
      assertFields(passage);
    });
  }
});
