import { assertFields } from './marked-text.ts';

/** What a notice says of the fields it names. Each row stands for a way of saying it. */
suite('what is said of fields', () => {
  const rows: [what: string, marked: string][] = [
    // --- leaks, behind the list
    ['a leak', '[氏名](name confirmed)と[住所](address confirmed)が流出しました。'],
    [
      'a possible leak',
      '[氏名](name suspected)、[電話番号](phone suspected)等が漏えいした可能性がございます。',
    ],
    [
      'a possible leak that cannot be excluded',
      '[メールアドレス](email suspected)が漏洩した可能性を否定できません。',
    ],
    ['a fear', '[氏名](name suspected)及び[生年月日](birthdate suspected)が外部に漏れたおそれがあります。'],
    [
      'seen by others',
      '別の会員に[氏名](name confirmed)と[予約番号](reservation-info confirmed)が表示されました。',
    ],
    [
      'could be seen',
      '[氏名](name confirmed)や[メールアドレス](email confirmed)が誰でも閲覧できる状態になっていた。',
    ],
    [
      'lost with its paper',
      '[氏名](name suspected)、[住所](address suspected)が記載された申込書1枚を紛失しました。',
    ],
    [
      'written on what was lost',
      '紛失した名簿には、児童28名の[氏名](name suspected)、[住所](address suspected)が記載されていました。',
    ],
    [
      'stored on what was lost',
      '所在が分からなくなったUSBメモリには、生徒の[氏名](name suspected)や[成績](grades suspected)が保存されていたとのこと。',
    ],
    [
      'carried out',
      '元社員が[氏名](name confirmed)、[電話番号](phone confirmed)を含む名簿を社外に持ち出していました。',
    ],
    [
      'sent to the wrong person',
      '他の方の[氏名](name confirmed)と[口座番号](bank-account confirmed)を記載した通知書を誤って送付しました。',
    ],
    ['taken', '[会員ID](member-id suspected)と[パスワード](password suspected)が窃取された疑いがあります。'],
    ['in a title', '[メールアドレス](email confirmed)の漏えいについて'],
    ['in a title, lost', '[成績データ](grades suspected)入りUSBメモリの紛失について'],
    [
      'by a slip with an address, which is not what leaked',
      '転送先メールアドレスの設定誤りにより、[氏名](name confirmed)が漏えいしました。',
    ],
    ['by a slip in writing it', '住所の記載ミスにより、[氏名](name confirmed)が漏えいしました。'],
    ['shown by mistake', '[住所](address confirmed)を誤って公開しました。'],
    [
      'in mails and what was attached to them',
      '電子メール及び添付ファイルに含まれていた[氏名](name confirmed)が漏えいしました。',
    ],
    [
      'a part of it alone',
      '[氏名](name confirmed)、[住所](address confirmed)(市区町村名のみ)が漏えいしました。',
    ],
    [
      'at the end of a clause that goes on to what befell them',
      'この情報は、[氏名](name confirmed)や[住所](address confirmed)などで、誰でもダウンロードできる状態になっていました。',
    ],
    [
      'a row of contact data under a row in brackets',
      '紛失した情報は下記の通り。\n・前任校分(令和4年度)\n担当部に属する[生徒氏名](name suspected)及び[連絡先](phone suspected)(3年分):約180件',
    ],
    [
      'a row whose label names contact data',
      '紛失した情報は下記の通り。\n[生徒氏名](name suspected)及び[連絡先](phone suspected):約180件',
    ],
    [
      'of a bracket',
      'お客様の個人情報（[氏名](name suspected)、[住所](address suspected)、[電話番号](phone suspected)）が流出した可能性があります。',
    ],
    // --- leaks, before the list
    [
      'the topic says it',
      '流出した情報は、[氏名](name confirmed)、[住所](address confirmed)、[性別](sex confirmed)です。',
    ],
    [
      'the topic says it may be',
      '漏えいした可能性があるのは、[氏名](name suspected)と[メールアドレス](email suspected)。',
    ],
    ['a label says it', '持ち出された情報：[氏名](name confirmed)、[住所](address confirmed)'],
    [
      'what stood on it',
      '記録されていたのは、利用者の[氏名](name confirmed)、[年齢](age confirmed)など。USBメモリは見つかっていない。',
    ],
    // --- leaks, from the lines above
    [
      'a heading and items',
      '■流出した個人情報\n・[氏名](name confirmed)\n・[住所](address confirmed)\n・[電話番号](phone confirmed)',
    ],
    [
      'a heading of possibility',
      '２．漏えいした可能性のある情報\n[氏名](name suspected)、[郵便番号](postal-code suspected)、[住所](address suspected)',
    ],
    [
      'a lead line and items',
      '以下の情報が閲覧された可能性があります。\n・[氏名](name suspected)\n・[生年月日](birthdate suspected)',
    ],
    [
      'a neutral heading under one that tells',
      '1 流出した情報について\n(1) 対象 会員の方\n(2) 項目\n・[氏名](name confirmed)\n・[住所](address confirmed)',
    ],
    [
      'a neutral label behind the statement',
      '顧客の個人情報が流出した。情報の内訳は[氏名](name confirmed)、[性別](sex confirmed)、[住所](address confirmed)。',
    ],
    // --- ruled out
    ['not held', '[クレジットカード番号](card-number ruled-out)は当社では保有しておりません。'],
    ['not contained', '※[電話番号](phone ruled-out)、[住所](address ruled-out)等は含まれておりません。'],
    ['not stored', '[セキュリティコード](card-security-code ruled-out)は保存していません。'],
    [
      'not acquired',
      '[セキュリティコード](card-security-code ruled-out)は取得しておらず、漏えいしておりません。',
    ],
    [
      'not handed over',
      '[メールアドレス](email ruled-out)や[振込先口座](bank-account ruled-out)は渡しておらず、流出のおそれはない。',
    ],
    ['not taken', '[パスワード](password ruled-out)は流出しておりません。'],
    ['no possibility', '[口座番号](bank-account ruled-out)が漏えいした可能性はございません。'],
    ['outside the scope', '[暗証番号](pin ruled-out)は対象外です。'],
    ['kept elsewhere', '[病名](diagnosis ruled-out)は別のシステムで管理しており、影響はありません。'],
    ['unharmed', '受講者の[住所](address ruled-out)は別のサーバーに保存しており無事だった。'],
    ['not written there', '[マイナンバー](my-number ruled-out)の記載はありません。'],
    ['an umbrella', '[クレジットカード情報](クレジットカード情報 ruled-out)は含まれておりません。'],
    ['an umbrella of accounts', '[銀行口座情報](口座情報 ruled-out)の漏えいはございません。'],
    ['confirmed not to have leaked', '[パスワード](password ruled-out)の流出がないことを確認しております。'],
    [
      'an aside of the list',
      '漏えいした情報は[氏名](name confirmed)、[住所](address confirmed)（[電話番号](phone ruled-out)は含みません）です。',
    ],
    [
      'a heading of what did not leak',
      '■流出していない情報\n・[パスワード](password ruled-out)\n・[クレジットカード番号](card-number ruled-out)',
    ],
    [
      'a lead line of what did not leak',
      '次の情報は含まれておりません。\n・[生年月日](birthdate ruled-out)\n・[口座番号](bank-account ruled-out)',
    ],
    // --- no evidence
    ['no leak found', '[カード番号](card-number no-evidence)の流出は確認されておりません。'],
    ['no trace found', '[登録内容](contract-info no-evidence)の画面が開かれた形跡はございません。'],
    [
      'not seen, as far as known',
      '[口座番号](bank-account no-evidence)については、漏えいした事実は現時点で認められておりません。',
    ],
    ['an umbrella', '[クレジットカード情報](クレジットカード情報 no-evidence)の漏えいは確認されていません。'],
    // --- two things in one sentence
    [
      'a leak, then a denial',
      '[氏名](name confirmed)、[住所](address confirmed)が流出しましたが、[パスワード](password ruled-out)は含まれておりません。',
    ],
    [
      'a list as predicate, then a denial',
      '流出した情報は[氏名](name confirmed)と[住所](address confirmed)で、[電話番号](phone ruled-out)は含まれていません。',
    ],
    [
      'contained, then not contained',
      '[氏名](name confirmed)は含まれていますが、[生年月日](birthdate ruled-out)は含まれておりません。名簿の流出は1件です。',
    ],
    [
      'a leak, and no misuse found',
      '[氏名](name suspected)が流出した可能性がありますが、現時点で不正利用は確認されておりません。',
    ],
    ['all but one', '[パスワード](password ruled-out)以外の会員情報が流出しました。'],
    // --- spoken of only
    ['advice', 'パスワードの変更をお願いいたします。'],
    ['advice with a leak elsewhere', '他のサービスと同じパスワードをご利用の場合は、変更してください。'],
    ['asked for by nobody', '当社から暗証番号や口座番号をお尋ねすることはありません。'],
    ['the enquiry desk', '【お問い合わせ先】\n電話番号：0120-000-000\nメールアドレス：info@hanamori.example'],
    ['a value behind its label', '所在地：東京都港区\n電話番号　03-0000-0000'],
    ['the attack', '他社から流出したID・パスワードを用いて不正にログインされました。'],
    ['a phished password', '教員が偽のサイトでIDとパスワードを入力しました。'],
    ['prevention', '■再発防止策\n・パスワードを12文字以上とします。\n・メールアドレスの入力欄を確認します。'],
    ['one password for all', '管理者のパスワードが全てのサーバで同一でした。'],
    ['the medium had a password', '氏名が分かるものはなく、端末にはパスワードがかかっていました。'],
    ['the attacker’s address', '海外のIPアドレスからの大量のアクセスを検知しました。'],
    ['the response', '該当の皆様のパスワードをリセットし、電子メールでお知らせしました。'],
    ['a card company', 'カード裏面に記載の電話番号までお問い合わせください。'],
    ['misuse only', '現時点で氏名や住所の不正利用は確認されておりません。'],
    ['addressees of the notice', 'ご登録のメールアドレス宛にご案内いたします。'],
    ['the reach of a look-up', '電話番号をお知らせいただければ確認いたします。'],
    // --- denials, further ways
    ['not acquired at all', '[生年月日](birthdate ruled-out)や[性別](sex ruled-out)は取得しておりません。'],
    [
      'never asked for',
      '当サイトでは[クレジットカード情報](クレジットカード情報 ruled-out)をお預かりしていないため、流出しておりません。',
    ],
    ['not among the data', '流出した情報に[パスワード](password ruled-out)は含まれていなかった。'],
    ['no leak of it', '[住所](address ruled-out)の流出はなかった。'],
    [
      'no leak, said of both',
      '[住所](address ruled-out)および[電話番号](phone ruled-out)の漏えいはありませんでした。',
    ],
    [
      'not written in it',
      '名簿に[電話番号](phone ruled-out)の記載はなく、[氏名](name confirmed)のみが記載されていた。名簿は紛失した。',
    ],
    ['no influence', '[口座情報](口座情報 ruled-out)への影響はございません。'],
    [
      'out of reach',
      '[カード番号](card-number ruled-out)は決済代行会社で保管しており、当社のサーバーには保存しておりません。',
    ],
    ['not stored there, passive', '[個人番号](my-number ruled-out)は当該サーバーには保存されておりません。'],
    ['not recorded', '端末には[氏名](name ruled-out)や[住所](address ruled-out)は記録されていない。'],
    ['not shown', '画面に[氏名](name ruled-out)、[電話番号](phone ruled-out)は表示されません。'],
    ['not entered', '[住所](address ruled-out)は入っていない。'],
    ['not handled', '本サービスでは[銀行口座情報](口座情報 ruled-out)を取り扱っておりません。'],
    ['not the object', '[パスワード](password ruled-out)は今回の漏えいの対象とはなっておりません。'],
    [
      'not seen by anyone, as stated',
      '[パスワード](password ruled-out)が閲覧された事実はございませんでしたことを確認しております。',
    ],
    ['no fear', '[クレジットカード番号](card-number ruled-out)が漏えいするおそれはありません。'],
    ['unreadable', '[パスワード](password ruled-out)は暗号化されており、復号することはできません。'],
    [
      'without, of a title',
      '※[カード番号](card-number ruled-out)、[暗証番号](pin ruled-out)の流出はございません',
    ],
    [
      'denied at the head of a list',
      '以下の情報は流出しておりません。\n・[ログインパスワード](password ruled-out)\n・[取引暗証番号](pin ruled-out)\n・[マイナンバー](my-number ruled-out)',
    ],
    [
      'a report’s words',
      '[クレジットカード情報](クレジットカード情報 ruled-out)は含まれていないとしている。',
    ],
    ['by hearsay', '[住所](address ruled-out)は含まれていないという。'],
    [
      'negated noun before',
      '[電話番号](phone ruled-out)等の[連絡先情報](連絡先情報 ruled-out)は持ち出されていないことを確認しました。',
    ],
    // --- no evidence, further ways
    [
      'nothing found so far',
      '現時点において、[パスワード](password no-evidence)の漏えいは認められておりません。',
    ],
    ['no trace', '[口座番号](bank-account no-evidence)が外部に送信された痕跡は見つかっていない。'],
    ['not detected', '[マイナンバー](my-number no-evidence)の流出は検出されておりません。'],
    // --- leaks, further ways
    ['seen', '[氏名](name confirmed)、[住所](address confirmed)が第三者に閲覧されたことを確認しました。'],
    ['shown to all', '受講者全員に[メールアドレス](email confirmed)が表示される状態で送信された。'],
    [
      'on the net',
      '会員の[氏名](name confirmed)と[電話番号](phone confirmed)がインターネット上で検索できる状態になっていた。',
    ],
    ['told', '職員が知人に患者の[病名](diagnosis confirmed)を漏らした。'],
    ['given away', '元職員は、[氏名](name confirmed)や[住所](address confirmed)を名簿業者に売却していた。'],
    [
      'stolen with the bag',
      '盗難に遭った鞄には、[氏名](name suspected)、[病歴](diagnosis suspected)を記載した訪問記録が入っていた。',
    ],
    ['abused within', '従業員がお客様の[電話番号](phone confirmed)を私的に利用して連絡していた。'],
    ['likely', '[メールアドレス](email suspected)が流出した可能性が高いことがわかりました。'],
    [
      'cannot be denied, at length',
      '[氏名](name suspected)、[住所](address suspected)等の個人情報が外部へ流出した可能性を完全に否定することはできません。',
    ],
    ['concern', '[カード番号](card-number suspected)の漏洩が懸念される。'],
    [
      'under inquiry',
      '[氏名](name suspected)、[住所](address suspected)が流出した疑いがあり、調査を進めている。',
    ],
    ['both, apart', '[氏名](name confirmed)が流出し、[電話番号](phone suspected)も流出した可能性がある。'],
    [
      'at most',
      '最大で3,200人分の[氏名](name suspected)、[生年月日](birthdate suspected)が流出したおそれがある。',
    ],
    // --- spoken of only, further ways
    ['what is needed to log in', 'ログインには会員IDとパスワードが必要です。'],
    ['what to prepare', 'お問い合わせの際は、会員番号とお名前をお知らせください。'],
    ['a rule', '名簿には氏名以外を記載しないこととしています。'],
    ['how it is checked', '住所、氏名、生年月日で本人確認を行います。'],
    ['mails that may come', '登録されたメールアドレス宛に不審なメールが届く可能性があります。'],
    ['calls that may come', '電話番号を悪用した不審な電話にご注意ください。'],
    [
      'what they pretend',
      '弊社を装い、口座番号や暗証番号を聞き出そうとする電話がかかってくるおそれがあります。',
    ],
    ['a reset', '対象の会員様のパスワードを初期化いたしました。'],
    ['a lock', '当該端末はパスワードで保護されています。'],
    [
      'encryption of the disk',
      'パソコンはパスワードと指紋認証で保護しており、第三者が開くことはできません。',
    ],
    ['the way in', '従業員のIDとパスワードが窃取され、社内ネットワークに侵入されました。'],
    ['a guess', '推測されやすいパスワードが設定されていたことが原因です。'],
    ['a delivery', '代替の会員証は、ご登録の住所にお送りいたします。'],
    ['the number of a law', '個人情報の保護に関する法律に基づき、氏名等を公表しません。'],
    [
      'where the notice goes',
      '住所が分からない方には、本ページでのお知らせをもって通知に代えさせていただきます。',
    ],
    ['the time of registration', '会員登録の際に氏名、住所をご入力いただいております。'],
    ['a system that was hit', '会員の氏名を管理するシステムが停止しました。'],
    // --- neither said nor denied
    ['a question', 'クレジットカード番号は漏えいしていますか。'],
    ['a condition', 'クレジットカード番号が盗まれると、不正利用につながります。'],
    ['a case', '口座番号が流出した場合は、速やかにご連絡ください。'],
    [
      'what a screen is made for',
      '[パスワード](password ruled-out)は表示される仕様ではなく、漏えいしていない。',
    ],
    ['deleted in time', '退会された方の氏名、住所は削除しております。'],
    ['needed to use it', '端末の操作には職員番号と暗証番号が必要です。'],
    ['an address that was mistyped', '送信先のメールアドレスを誤って入力したため、別の方に届きました。'],
    ['persons told of', '成績優秀者の一覧が流出した。'],
    ['where it went wrong', '誤送付先から回収しました。'],
    ['a form to fill in', 'お問い合わせの際は、お名前、電話番号を記入してください。'],
    ['the cause', '■原因\nIDとパスワードが外部に漏れていたためです。'],
    // --- credentials from elsewhere, and what they were used for
    [
      'had from another service',
      '他社のサービスから流出したとみられるIDとパスワードの組み合わせを用い、会員になりすましてログインされました。',
    ],
    [
      'had somehow',
      '何らかの方法で入手したメールアドレスとパスワードのリストを使用した不正ログインを確認しました。',
    ],
    [
      'a leak of one’s own, and what comes of it',
      '会員の[ID](login-id confirmed)と[パスワード](password confirmed)が流出しました。別のサービスでもお使いの方はご変更ください。',
    ],
    // --- predicates of other words
    [
      'a list that goes on with a verb',
      '■流出した情報\n・[住所](address confirmed)、[要介護度](care-level confirmed)、利用している事業所の一覧',
    ],
    ['others share it', '[会員番号](member-id confirmed)が共通端末の利用者に表示された。'],
    ['a timetable that was planned', '紛失した鞄の中には[氏名](name suspected)、訪問予定表が含まれていた。'],
    [
      'looked up, and then something else appeared',
      '表示された電話番号を検索したところ、偽の画面が表示された。',
    ],
    ['that two do not agree', '口座の登録と氏名が一致していない可能性がある方にご連絡しました。'],
    [
      'posted on a board',
      '公示の際、[住所](address confirmed)と[税額](tax-amount confirmed)を併せて掲示していました。',
    ],
    [
      'shown to those who asked',
      '開示する必要のない[生年月日](birthdate confirmed)を差押債権者に開示していました。',
    ],
    [
      'put where all can see it',
      '参加者42名の[メールアドレス](email confirmed)を「TO」に入力して送信していました。',
    ],
    [
      'what a field was to be put into',
      '■原因\nメールアドレスを「Bcc」欄に入力すべきところ、「宛先」欄に入力した。',
    ],
    // --- who is meant, what a word means, what was not done
    [
      'customers told by what they registered',
      'カード番号をご登録のお客様につきましては、流出した可能性のあるカードによる取引の監視を続けています。',
    ],
    [
      'what the law means',
      '情報が流出した。法律では、氏名、住所、生年月日等で個人を識別できるものを個人情報と定義しています。',
    ],
    [
      'blacked out',
      '公開されたのは[住所](address confirmed)です。[電話番号](phone ruled-out)は黒塗りになっていました。',
    ],
    [
      'not blacked out',
      '資料を誤って公開しました。[氏名](name confirmed)が黒塗りされておらず、閲覧できる状態でした。',
    ],
    [
      'no place to write it',
      '名簿が流出した。[マイナンバー](my-number ruled-out)については記載欄がありません。',
    ],
    // --- signs and labels
    [
      'yes and no in a table',
      '漏えいした可能性がある項目\n[氏名](name suspected)　あり\n[住所](address suspected)　あり\n[暗証番号](pin ruled-out)　なし',
    ],
    [
      'circles and crosses',
      '■流出した可能性のある項目（○：対象、×：対象外）\n○　[氏名](name suspected)\n○　[住所](address suspected)\n×　[口座番号](bank-account ruled-out)',
    ],
    ['a field that is optional in a form', '電話番号（なくても可）をご記入ください。'],
    [
      'labels in brackets',
      '＜漏えいした情報＞[契約者名](name confirmed)、[保険料](insurance-premium confirmed)\n＜漏えいしていない情報＞[口座番号](bank-account ruled-out)、[病歴](diagnosis ruled-out)',
    ],
    [
      'data of customers that are spared, not customers',
      '閲覧可能な状態でした。\n対象となるお客様情報：[氏名](name confirmed)、[住所](address confirmed)\n対象とならないお客様情報：[カード番号](card-number ruled-out)、[口座番号](bank-account ruled-out)',
    ],
    // --- mails that pretend
    [
      'what a decoy mail shows',
      '不審メールでは、送信者として従業員氏名が表示されながらも、メールアドレスの@以下が異なっています。',
    ],
    ['what a decoy mail holds', '不審なメールには添付ファイルが含まれ、本文にパスワードが記載されています。'],
    [
      'an example of one',
      '不審メールの例\n差出人：社員の名前\n添付ファイル：圧縮されたもの（パスワードを本文に記載している）',
    ],
    [
      'addresses that were stolen for it',
      'サーバーから[メールアドレス](email confirmed)が窃取され、社員を装った不審メールが送信されました。',
    ],
    ['a mail that came', '■経緯\n受信したメールには取引先の名前が記載されていました。会員の情報が流出した。'],
    // --- persons who were not met
    ['those who entered none', '期間中にカード番号を入力されていないお客様は対象ではございません。'],
    ['those who are spared', '[氏名](name confirmed)が流出しました。住所を登録された方は対象外です。'],
    ['how a page works', '入力されたカード番号が外部へ送られる仕組みでした。'],
    // --- what a title says
    [
      'under a title of what is spared',
      '1 漏えいした情報\n・[氏名](name confirmed)、[住所](address confirmed)\n2 対象でない情報\n[カード番号](card-number ruled-out)は音声を消す仕組みにより録音されません。[マイナンバー](my-number ruled-out)をお聞きする業務はお引き受けしておりません。',
    ],
    [
      'stolen with a thing, says the title',
      '◆業務用のパソコン盗まれる\n[氏名](name suspected)、[住所](address suspected)、[年収](income suspected)が保存されていた。',
    ],
    [
      'a row of a table',
      '漏えいした情報\n│会員│[氏名](name confirmed)、[住所](address confirmed)│\n│子育て世帯│上記のほか、[子の氏名](name+family confirmed)│',
    ],
    [
      'written on it too',
      '一 誤って同封した名簿\n[氏名](name confirmed)、[住所](address confirmed)\nうち役員については[勤務先](company confirmed)も記載',
    ],
    ['behind a lock', '端末は暗証番号で保護され、見られた可能性は低いと考えております。'],
    [
      'an answer, not a question',
      'お問い合わせの[氏名](name suspected)が漏えいした可能性があります。\nQ どの情報が漏れたのですか。\nA [氏名](name suspected)、[住所](address suspected)の2点です。',
    ],
    // --- what would be
    ['what would be, at length', '暗証番号が盗まれてしまった場合には、口座を止める必要があります。'],
    [
      'what many do not know',
      '住所を入力させる画面がどう作られているかを把握していないことも少なくありません。',
    ],
    // --- lines under what announces them
    [
      'announced, without bullets',
      '1 個人情報の漏洩\nログインした際、別の会員の画面が表示され、次の情報が閲覧された可能性があります。\n[氏名](name suspected)、[性別](sex suspected)、[郵便番号](postal-code suspected)',
    ],
    [
      'stored on what is gone',
      '紛失した端末には[氏名](name suspected)が保存されていた。別に、窓口で[住所](address confirmed)を誤って交付した。',
    ],
  ];
  for (const [what, marked] of rows) {
    test(`${what}: ${marked.replace(/\n/g, ' / ')}`, () => {
      assertFields(marked);
    });
  }
});
