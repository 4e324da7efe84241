import assert from 'node:assert/strict';
import {
  type Annotation,
  createAnalyzer,
  namesWith,
  type OwnVocabulary,
} from '../../../src/analysis/index.ts';

const own: OwnVocabulary = {
  fields: [
    {
      code: 'locker-number',
      ja: 'ロッカー番号',
      en: 'locker number',
      forms: ['ロッカー番号', '下駄箱番号', '寸法|幅'],
    },
    { code: 'member-id', forms: ['ほしかげカード番号', 'ﾎﾟｲﾝﾄ ＩＤ'] },
    { code: 'nickname', forms: ['推しキャラ'] },
    // Words that the lexicon reads as something else: an umbrella, another field, a short word of many senses.
    { code: 'order-history', forms: ['会員情報'] },
    { code: 'nickname', forms: ['会員名'] },
    { code: 'purchase', ja: '購入', en: 'purchase', forms: ['番号'] },
  ],
  causes: [
    { code: 'unauthorized-access', forms: ['不正侵害'] },
    { code: 'cable-cut', en: 'cable cut', forms: ['海底ケーブルの切断', 'マルウェア感染実験'] },
  ],
  organizations: ['青空と海'],
  services: ['ほしかげポータル'],
  ignore: ['会員番号カード', '第2024回氏名展', 'パスワード', '株式会社みほん堂', 'みほん通販'],
};

const analyze = createAnalyzer({ vocabulary: own });
const plain = createAnalyzer();

const value = (annotation: Annotation): string => {
  switch (annotation.kind) {
    case 'field':
    case 'cause':
      return annotation.code;
    case 'organization':
    case 'service':
      return annotation.name;
    default:
      return annotation.kind;
  }
};
const read = (text: string, by = analyze): string[] =>
  by(text).annotations.map((annotation) => `${annotation.text} = ${value(annotation)}`);

suite('a user’s own vocabulary', () => {
  const finds: [text: string, ...mentions: string[]][] = [
    ['氏名、ロッカー番号が漏えいした。', '氏名 = name', 'ロッカー番号 = locker-number'],
    ['氏名、下駄箱番号等が漏えいした。', '氏名 = name', '下駄箱番号 = locker-number'],
    // As the lexicon's words: across the line breaks of a PDF, in any width and case.
    ['お客様の氏名とロッカー番\n号が漏えいした。', '氏名 = name', 'ロッカー番\n号 = locker-number'],
    ['氏名とポイントIDが漏えいした。', '氏名 = name', 'ポイントID = member-id'],
    ['氏名とﾎﾟｲﾝﾄ idが漏えいした。', '氏名 = name', 'ﾎﾟｲﾝﾄ id = member-id'],
    // Letter by letter: | parts no alternatives, as it does in the lexicon's files.
    ['寸法|幅が漏えいした。', '寸法|幅 = locker-number'],
    // Longer than カード番号, which the lexicon has.
    ['ほしかげカード番号が漏えいした。', 'ほしかげカード番号 = member-id'],
    // As long as the lexicon's word: the user's wins.
    ['会員情報が漏えいした。', '会員情報 = order-history'],
    ['会員名が漏えいした。', '会員名 = nickname'],
    ['番号が漏えいした。', '番号 = purchase'],
    ['不正侵害を受けた。', '不正侵害 = unauthorized-access'],
    ['海底ケーブルの切断により発生した。', '海底ケーブルの切断 = cable-cut'],
    // 感染 of マルウェア, which the lexicon has, lies inside.
    ['マルウェア感染実験により発生した。', 'マルウェア感染実験 = cable-cut'],
    ['青空と海は、氏名が漏えいしたと発表した。', '青空と海 = 青空と海', '氏名 = name'],
    ['ほしかげポータルから氏名が漏えいした。', 'ほしかげポータル = ほしかげポータル', '氏名 = name'],
  ];
  for (const [text, ...mentions] of finds) {
    test(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text), mentions);
      assert.notDeepEqual(read(text, plain), mentions);
    });
  }

  const ignores: [text: string, why: string, ...mentions: string[]][] = [
    ['会員番号カードと氏名が漏えいした。', 'an ignored word', '氏名 = name'],
    ['推しキャラが漏えいしたと発表した。', 'data are no organisation', '推しキャラ = nickname'],
    ['会員番号が漏えいした。', 'no ignored word, only a part of one', '会員番号 = member-id'],
    ['会員番号カード番号が漏えいした。', 'nothing is read that begins inside', '番号 = purchase'],
    ['パスワードと氏名が漏えいした。', 'as long as the word of the lexicon', '氏名 = name'],
    [
      'パスワードリスト攻撃を受けた。',
      'what reaches beyond the word stays',
      'パスワードリスト = credential-stuffing',
    ],

    ['第2024回氏名展の氏名が漏えいした。', 'all kinds', '氏名 = name'],
    ['ロッカー番号システムの氏名が漏えいした。', 'the word goes on and is another', '氏名 = name'],
    ['株式会社みほん堂は、氏名が漏えいしたと発表した。', 'a name', '氏名 = name'],
    ['通販サイト「みほん通販」から氏名が漏えいした。', 'a service', '氏名 = name'],
    ['不正侵害は確認されておりません。', 'denied, as the lexicon’s words are'],
    ['寸法が漏えいした。', 'no alternative of 寸法|幅'],
  ];
  for (const [text, why, ...mentions] of ignores) {
    test(`in ${JSON.stringify(text)}: ${why}`, () => {
      assert.deepEqual(read(text), mentions);
    });
  }

  test('reasons say whose word it was', () => {
    for (const text of [
      'ロッカー番号が漏えいした。',
      '不正侵害を受けた。',
      'ほしかげポータルが止まった。',
      '青空と海が',
    ]) {
      const [mention] = analyze(text).annotations;
      assert.ok(
        mention?.because.some(({ by, note }) => by === 'own-words' && note !== undefined),
        text,
      );
    }
    const [known] = analyze('氏名が漏えいした。').annotations;
    assert.deepEqual(
      known?.because.filter(({ by }) => by === 'own-words'),
      [],
    );
  });

  test('new codes reach the incident, ignored names do not', () => {
    const [incident] = analyze(
      '株式会社みほん堂\n青空と海は、不正侵害により1,204名分の氏名、ロッカー番号が漏えいしたと発表した。',
    ).incidents;
    assert.deepEqual(
      incident?.exposures[0]?.fields.map(({ code }) => code),
      ['name', 'locker-number'],
    );
    assert.deepEqual(
      incident.causes.map(({ code }) => code),
      ['unauthorized-access'],
    );
    assert.deepEqual(
      incident.organizations.map(({ name }) => name),
      ['青空と海'],
    );
  });

  test('names come from the user first, then from the lexicon', () => {
    const { fields, causes } = namesWith({
      ...own,
      fields: [...own.fields, { code: 'email', ja: 'メアド', forms: [] }],
    });
    assert.deepEqual(fields['locker-number'], { ja: 'ロッカー番号', en: 'locker number' });
    assert.deepEqual(fields.email?.ja, 'メアド');
    assert.deepEqual(fields.email.en, namesWith().fields.email?.en);
    assert.deepEqual(fields.name, namesWith().fields.name);
    assert.deepEqual(causes['cable-cut'], { ja: 'cable cut', en: 'cable cut' });
  });

  test('thousands of words are found one by one', () => {
    const forms = Array.from({ length: 3_000 }, (_, at) => `独自項目${at.toString(36)}号`);
    const many = createAnalyzer({ vocabulary: { ...own, fields: [{ code: 'name', forms }] } });
    assert.deepEqual(read('独自項目1zz号と独自項目zzz号が漏えいした。', many), ['独自項目1zz号 = name']);
  });
});
