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
　生徒の[氏名](name suspected)、[学年・組](school-year suspected)、[保護者氏名](name+family suspected)、[住所](address suspected)、[緊急連絡先](family suspected)、[アレルギーの有無](health suspected)
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
  'names in quotes': `流出した情報は「[カード番号](card-number confirmed)」「[有効期限](card-expiry confirmed)」「[セキュリティコード](card-security-code confirmed)」に加え、「[氏名](name confirmed)」、「[住所](address confirmed)」、暗号化済みの「[パスワード](password confirmed)」です。`,
  'optional fields in an aside': `流出の可能性がある情報の内容
【6月1日から6月11日にご購入いただいたお客様】＝1,771名
・[名前](name suspected)・[郵便番号](postal-code suspected)・[住所](address suspected)・[電話番号](phone suspected)（任意で入力いただいた場合は[生年月日](birthdate suspected)・[性別](sex suspected)・[勤務先](company suspected)も）
【うち6月5日以降にカードで決済されたお客様】＝380名
・上記に加え、クレジットカード情報（[名義人](card-holder suspected)、[番号](card-number suspected)、[有効期限](card-expiry suspected)、[セキュリティコード](card-security-code suspected)）`,
  'a leak stated of three with a count': `調査の結果、[ご登録ID](login-id confirmed)・[パスワード](password confirmed)・[メールアドレス](email confirmed)（6,358件）の漏洩を確認いたしました。`,
  'a list summed up': `感染したパソコンに保管されていたお客さまの[お名前](name confirmed)、[メールアドレス](email confirmed)、[住所](address confirmed)等のご連絡先に関する情報や[Eメールの通信内容](message-content confirmed)の一部が漏えいしたことが判明いたしました。`,
  'a stolen computer': `盗まれたパソコンには、手当の対象者約500世帯の[世帯主の住所](address+family suspected)、[氏名](name suspected)、[収入](income suspected)のほか、相談窓口を訪れた80人の[学歴](school suspected)などが保存されていたという。`,
  'not named, though seen': `地図が誤って公開されていました。[氏名](name ruled-out)の記載はありませんでした。`,
  'persons told apart': `1.紛失した申立書に記載されていた個人情報
・納税義務者A氏の[氏名](name suspected)、[住所](address suspected)、[電話番号](phone suspected)、[自動車登録番号](vehicle suspected)及びA氏の同居家族B氏の[氏名](name suspected)、[生年月日](birthdate suspected)、[身体障がい者手帳の等級](disability suspected)及び区分`,
  'a mask that protects': `タブレットには41人分の[年齢](age confirmed)や[性別](sex confirmed)、[家族構成](family confirmed)、[病歴](diagnosis confirmed)が含まれていた。[氏名](name ruled-out)や[住所](address ruled-out)はマスキング処理がされていた。タブレットは盗難に遭い、見つかっていない。`,
  'what was contained, and a part of it': `流出した電子ファイルには、[ユーザーID](login-id confirmed)、[氏名](name confirmed)、[生年月日](birthdate confirmed)等の情報が記載されていました。取引システムの[パスワード](password ruled-out)や[取引口座情報](口座情報 ruled-out)については流出がないことを確認しています。`,
  'a hospital’s shared folder': `漏えいが確認されたのは、職員が作成し共有フォルダに保存していた患者の[氏名](name confirmed)、[住所](address confirmed)、[病名](diagnosis confirmed)等です。`,
  'seen on the town’s page': `町のホームページで閲覧できるようになっていたのは、意見を寄せた30人の[氏名](name confirmed)や[住所](address confirmed)、[電話番号](phone confirmed)などです。`,
  'a table in text': `漏えいした個人情報
区分　項目　件数
会員　[氏名](name confirmed)、[住所](address confirmed)、[電話番号](phone confirmed)　320件
職員　[氏名](name confirmed)、[職員番号](employee-id confirmed)　12件`,
  'one item a line, no bullets': `流出した可能性のある情報は次のとおりです。

[氏名](name suspected)
[住所](address suspected)
[電話番号](phone suspected)
[お問い合わせ内容](inquiry-content suspected)

以上`,
  'corrections later': `当初、対象は[氏名](name confirmed)と[メールアドレス](email confirmed)としておりましたが、その後の調査で[住所](address confirmed)も漏えいしていたことが判明しました。`,
  'added afterwards': `◆個人情報の流出（追記）
前回のお知らせにはなかった[電話番号](phone confirmed)と[住所](address confirmed)が、流出の対象に加わりました。`,
  'a sentence for each': `流出した会員情報の詳細は次のとおりです。
１）[氏名](name confirmed)：全員
２）[住所](address confirmed)：1,240名
３）[クレジットカード番号](card-number confirmed)：36名`,
  'mis-sent letter': `A様の[検査結果](examination-result confirmed)を、誤って同姓同名のB様に郵送しました。`,
  'mis-handed document': `別の患者の[処方箋の内容](treatment confirmed)が記載された書類を誤って手渡した。`,
  'a ransom site': `攻撃者のサイトに、従業員の[給与情報](salary suspected)や[履歴書](career-history suspected)とみられるデータが公開されていることを確認しました。`,
  'the scope in a bracket': `持ち出された情報（[氏名](name confirmed)、[電話番号](phone confirmed)。[住所](address ruled-out)は含まれていません）は回収しました。`,
  'umbrella ruled out, all but': `※クレジットカード情報以外の[個人情報](個人情報 ruled-out)は、流出した可能性はありません。`,
  'no card data held at all': `なお、当社ではお客様の[クレジットカード情報](クレジットカード情報 ruled-out)を保有しておらず、[カード情報](クレジットカード情報 ruled-out)の漏えいはございません。`,
  'the settlement agent keeps them': `[クレジットカード情報](クレジットカード情報 ruled-out)につきましては、決済代行会社にて管理しているため、本件による影響はございません。`,
  'a mail with everybody’s address': `一斉送信の際、送信先のメールアドレスを「宛先」欄に入力したため、受信者全員に[アドレス](email confirmed)が見える状態で送信しました。[氏名](name confirmed)を登録名としている方は[氏名](name confirmed)も表示されました。`,
  'a passport of a traveller': `流出した可能性のある個人情報は、[氏名](name suspected)（漢字・カタカナ・ローマ字）、[性別](sex suspected)、[生年月日](birthdate suspected)、[メールアドレス](email suspected)、[パスポート番号](passport suspected)です。`,
  'conditional card data': `[クレジットカード番号](card-number ruled-out)、[銀行の口座情報](口座情報 ruled-out)、旅行の[予約内容](reservation-info ruled-out)は含まれておりません。`,
  'a device that had a lock': `紛失したノートパソコンには顧客86名の[氏名](name suspected)、[会社名](company suspected)、[メールアドレス](email suspected)が保存されていました。端末にはパスワードを設定しており、ハードディスクは暗号化しています。`,
  'where fields come from': `会員登録の際にご登録いただいた[氏名](name suspected)、[住所](address suspected)等が第三者に閲覧された可能性があります。`,
  'an enquiry form': `お問い合わせフォームに入力された[お名前](name confirmed)、[メールアドレス](email confirmed)、[お問い合わせ内容](inquiry-content confirmed)が、外部から閲覧できる状態でした。`,
  'what we ask for': `下記の窓口までご連絡ください。お名前、お電話番号をお伺いします。`,
  'a policy': `個人情報保護方針に基づき、氏名、住所等は適切に管理いたします。`,
  'numbers beside fields': `[氏名](name confirmed)250件、[住所](address confirmed)180件、[電話番号](phone confirmed)96件が流出した。`,
  partly: `流出したのは[メールアドレス](email confirmed)のみで、[氏名](name ruled-out)や[住所](address ruled-out)は含まれていない。`,
  'all for some': `漏えいした情報　[メールアドレス](email confirmed)（全員）、[氏名](name confirmed)（一部の方）、[生年月日](birthdate confirmed)（一部の方）`,
  'a purchase': `お客様の[購入履歴](order-history suspected)、[配送先情報](delivery-info suspected)、[支払方法](payment-history suspected)も漏えいした可能性があります。`,
  vehicles: `[車台番号](vehicle suspected)、[車載端末ID](device-id suspected)および[車両の位置情報](location suspected)と時刻が、外部から閲覧された可能性があります。`,
  'a bank': `誤って廃棄した帳票には、お客さまの[氏名](name suspected)、[口座番号](bank-account suspected)、[取引金額](transaction-amount suspected)が記載されています。`,
  'an insurer’s agent': `漏えいした可能性のある契約者情報：[契約者名](name suspected)、[証券番号](insurance-contract suspected)、[保険種類](insurance-contract suspected)、[保険料](insurance-premium suspected)（[口座情報](口座情報 ruled-out)、[病歴](diagnosis ruled-out)は含まない）`,
  'a university': `学生562名の[学籍番号](student-id confirmed)、[氏名](name confirmed)、大学の[メールアドレス](email confirmed)、[成績](grades confirmed)が、学内の誰からでも閲覧可能な状態になっていました。`,
  'a nursery': `[園児の写真](photo confirmed)と[氏名](name confirmed)が、本来閲覧できない保護者にも公開されていた。`,
  'a welfare office': `紛失した[ケース記録](welfare-status suspected)には、生活保護受給者1名の[氏名](name suspected)、[住所](address suspected)、[収入状況](income suspected)、[病歴](diagnosis suspected)が記載されていた。`,
  'mail server': `不正アクセスを受けたメールアカウントには、取引先の[氏名](name suspected)、[メールアドレス](email suspected)、[メール本文](message-content suspected)が含まれており、これらが閲覧された可能性があります。`,
  'an app’s bug': `アプリの不具合により、ログインした際に他のお客様の[氏名](name confirmed)、[会員番号](member-id confirmed)、[保有ポイント](points confirmed)が表示される事象が発生しました。`,
  applicants: `応募者14名の[氏名](name confirmed)、[志望動機](inquiry-content confirmed)、[選考結果](hr-evaluation confirmed)を含むファイルを、別の応募者に誤送信しました。`,
  'a wrong list online': `削除すべき[住所](address confirmed)、[氏名](name confirmed)、[生年月日](birthdate confirmed)を残したまま資料を誤って掲載しました。`,
  'no harm yet': `なお、現在のところ、[氏名](name mention)、住所等が悪用されたとの報告は受けておりません。`,
};

suite('fields in passages', () => {
  for (const [title, passage] of Object.entries(passages)) {
    test(title, () => {
      assertFields(passage);
    });
  }
});
