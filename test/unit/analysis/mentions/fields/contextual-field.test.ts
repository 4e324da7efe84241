import { assertFields } from './marked-text.ts';

/** Words too short to stand alone: what makes them fields, and what does not. */
suite('contextual fields', () => {
  const finds: [why: string, marked: string][] = [
    [
      'in a bracket after its parent',
      'カード情報（[名義](card-holder confirmed)、[番号](card-number confirmed)、[有効期限](card-expiry confirmed)）が流出した。',
    ],
    [
      'in a bracket, with a count between',
      'クレジットカード情報12件（[番号](card-number confirmed)、[名義人](card-holder confirmed)）が流出した。',
    ],
    ['right behind its parent', '流出したのはデビットカードの[期限](card-expiry confirmed)です。'],
    [
      'beside others of its kind',
      '[口座番号](bank-account confirmed)、[支店名](bank-branch confirmed)、[名義人](bank-account-holder confirmed)が流出した。',
    ],
    [
      'under a lead that names the parent',
      '流出したクレジットカード情報\n・[番号](card-number confirmed)\n・[期限](card-expiry confirmed)\n・[名義](card-holder confirmed)',
    ],
    ['an ID beside a password', '[ID](login-id confirmed)と[パスワード](password confirmed)が漏えいした。'],
    [
      'digits of a card, with は between',
      '流出した情報\n・クレジットカードは[下4桁](card-number-partial confirmed)と[国際ブランド](card-issuer confirmed)のみ',
    ],
    [
      'a booking of a check-up',
      '健診を受けた方の[氏名](name confirmed)、[予約内容](checkup-booking confirmed)が流出した。',
    ],
    ['contacts in a list', '[氏名](name confirmed)、[連絡先](phone confirmed)が流出した。'],
    [
      'the last of a list, as its predicate',
      '流出したのは[氏名](name confirmed)、[住所](address confirmed)、[保護者の連絡先](phone+family confirmed)です。',
    ],
    [
      'a telephone in a list',
      '[氏名](name confirmed)、[住所](address confirmed)、[電話](phone confirmed)、[FAX](fax confirmed)、[メール](email confirmed)が流出した。',
    ],
    [
      'a class in a list',
      '[学年](school-year confirmed)、[クラス](school-year confirmed)、[氏名](name confirmed)が流出した。',
    ],
    [
      'kana in a list',
      '[氏名](name confirmed)、[カナ](name-kana confirmed)、[生年月日](birthdate confirmed)が流出した。',
    ],
    [
      'a cardholder’s name in a bracket',
      'クレジットカード情報（[会員名](card-holder confirmed)、[番号](card-number confirmed)）が流出した。',
    ],
    ['a member’s name elsewhere', '[会員名](name confirmed)と[住所](address confirmed)が流出した。'],
    [
      'points in a list',
      '[氏名](name confirmed)、[ポイント](points confirmed)、[住所](address confirmed)が流出した。',
    ],
    [
      'insurance cards in a list',
      '[氏名](name confirmed)、[健康保険証](id-document confirmed)、[旅券](passport confirmed)が流出した。',
    ],
    [
      'guardians in a list',
      '[氏名](name confirmed)、[住所](address confirmed)、[保護者](family confirmed)等が流出した。',
    ],
    [
      'addresses of a mail',
      '宛先の設定を誤り、全員に[アドレス](email confirmed)が見える状態でメールを送信した。',
    ],
    [
      'a log in a list',
      '[氏名](name confirmed)、[アクセスログ](browsing-history confirmed)、[住所](address confirmed)が流出した。',
    ],
    [
      'what is owed, where taxes are told of',
      '税務課が送った催告書の[滞納額](tax-amount confirmed)と[氏名](name confirmed)が漏れた。',
    ],
    [
      'what is owed to anybody',
      '[給食費の滞納額](transaction-amount confirmed)と[氏名](name confirmed)が漏れた。',
    ],
    ['alone, as what leaked', '漏えいした項目は、[お届け先](delivery-info confirmed)のみです。'],
  ];
  for (const [why, marked] of finds) {
    test(`${why}: ${marked.replace(/\n/g, ' / ')}`, () => {
      assertFields(marked);
    });
  }

  const ignores: [why: string, marked: string][] = [
    ['a number of anything', '番号が流出した。'],
    ['a name on a bill', '名義を確認した。情報が流出した。'],
    ['a contact to call', '連絡先が流出した件のお問い合わせは下記まで。'],
    ['calls that come', '情報が流出したため、不審な電話やメールにご注意ください。'],
    ['how many IDs', '不正ログインが確認されたID：2,236件'],
    [
      'people, not what is known of them',
      '[氏名](name confirmed)、[住所](address confirmed)が流出した保護者352名に連絡した。',
    ],
    ['how it was sent', 'メールで謝罪した。[氏名](name confirmed)が流出した。'],
    [
      'a part of the field before the bracket',
      '[ご注文内容](order-history confirmed)（商品、金額）が流出した。',
    ],
    ['a business card that was lost', '名刺と資料を紛失した。'],
    ['a class that was held', 'クラスの名簿が流出した。'],
    ['an image of a product', '商品の画像が流出した。'],
    ['a list of persons', '[担当者名](name confirmed)が流出した。担当者名簿は別に保管していた。'],
    ['an address of the net', 'アドレスが流出した。'],
    ['a passport that was shown', 'パスポートを確認した。情報が流出した。'],
    ['answer sheets as the thing that is gone', 'テストの答案用紙が無くなっていた。'],
    ['how a name is written', '[氏名](name confirmed)（表示名）が流出した。'],
    ['a log that was read', 'アクセスログを調べた結果、[氏名](name confirmed)が流出していた。'],
    ['a log that shows nothing', '操作ログには、データが流出したという記録はなかった。'],
    ['what was not paid', '料金未払いの連絡を装う電話でした。情報が流出した。'],
    ['where it was sent', '送付先に指定された18名の[氏名](name confirmed)が流出した。'],
    ['a bag with a driving licence', '運転免許証を紛失した。'],
  ];
  for (const [why, marked] of ignores) {
    test(`not ${why}: ${marked}`, () => {
      assertFields(marked);
    });
  }
});

suite('compound fields', () => {
  const rows: [why: string, marked: string][] = [
    ['an owner that adds a code', '流出したのは[配偶者の生年月日](birthdate+family confirmed)です。'],
    ['an owner that adds none, joined', '流出したのは[参加者氏名](name confirmed)です。'],
    ['an owner that adds none, with の', '流出したのは参加者の[氏名](name confirmed)です。'],
    ['two owners', '流出したのは[園児保護者氏名](name+family confirmed)です。'],
    ['an honorific within', '流出したのは[お届け先ご住所](address+delivery-info confirmed)です。'],
    ['a polite owner', '流出したのは[保護者様のお名前](name+family confirmed)です。'],
    ['a field that describes another', '流出したのは[保育料の引落口座](bank-account confirmed)です。'],
    [
      'an umbrella that sums up',
      '流出したのは[氏名](name confirmed)、[住所](address confirmed)などの登録内容です。',
    ],
    [
      'a line over the lines that list what it is made of',
      '流出した情報\n・[電話番号](phone confirmed)\n・お支払い登録情報\n  ・[銀行名](bank-branch confirmed)・[支店名](bank-branch confirmed)\n  ・[口座番号](bank-account confirmed)',
    ],
    [
      'a name at the end of a longer word',
      '流出したのはご登録[氏名](name confirmed)と返送先[住所](address confirmed)です。',
    ],
    [
      'beneficiaries, to whom nothing is sent',
      '流出したのは保険金受取人様の[電話番号](phone confirmed)です。',
    ],
    [
      'a bracket that says what an umbrella holds',
      '流出したのは予約情報（[氏名](name confirmed)、[電話番号](phone confirmed)）です。',
    ],
  ];
  for (const [why, marked] of rows) {
    test(`${why}: ${marked}`, () => {
      assertFields(marked);
    });
  }
});

suite('slips of scanners', () => {
  const rows: [marked: string][] = [
    ['流出したのは[バスワード](password confirmed)です。'],
    ['流出したのは[メ一ルアドレス](email confirmed)です。'],
    ['流出したのは[クレジット力一ド番号](card-number confirmed)です。'],
    ['流出したのは[会員lD](member-id confirmed)です。'],
    ['流出したのは[⽒名](name confirmed)、[⽣年⽉⽇](birthdate confirmed)です。'],
    ['流出したのは[氏 名](name confirmed)、[住 所](address confirmed)です。'],
    ['流出したのはお客様の[ﾒｰﾙｱﾄﾞﾚｽ](email confirmed)です。'],
    [
      '流出したのはお客様の[住所](address ruled-out)や[氏名](name ruled-out)ではなく、[セキュリテイコード](card-security-code confirmed)です。',
    ],
  ];
  for (const [marked] of rows) {
    test(marked, () => {
      assertFields(marked);
    });
  }
});
