import assert from 'node:assert/strict';
import { lexicon } from '../../../../src/analysis/lexicon/generated/lexicon.ts';
import { createLayoutReader, type Layout } from '../../../../src/analysis/text/layout.ts';

const readLayout = createLayoutReader(lexicon.sections);
const layoutOf = (...lines: string[]): Layout => readLayout(lines.join('\n'));

/** The headings, each with its level and topics: `1 経緯 timeline`. */
function outline(layout: Layout): string[] {
  return layout.headings.map(({ title, topics }) => {
    const section = layout.sectionAt(title.start);
    return [section?.level, layout.text.slice(title.start, title.end), ...topics].join(' ');
  });
}

function sentences(layout: Layout): string[] {
  return layout.sentences.map(({ start, end }) => layout.text.slice(start, end));
}

suite('layout: headings', () => {
  const body = '社内のサーバーに外部から侵入された記録が見つかりました。';
  const finds: [lines: string[], headings: string[]][] = [
    [
      ['1.経緯', body, '2.原因', body],
      ['1 経緯 timeline', '1 原因 cause'],
    ],
    [
      ['1 発覚の経緯', body, '2 件数', body],
      ['1 発覚の経緯 timeline', '1 件数 counts'],
    ],
    [
      ['一、概要', body, '二、再発防止策', body],
      ['1 概要 overview', '1 再発防止策 prevention'],
    ],
    [
      ['第1 概要', body, '第2 今後の対策', body],
      ['1 概要 overview', '1 今後の対策 prevention'],
    ],
    [['■発覚の経緯', body], ['1 発覚の経緯 timeline']],
    [['◆経緯◆', body], ['1 経緯 timeline']],
    [['【件数】', body], ['1 件数 counts']],
    [['<対象>', body], ['1 対象 target']],
    [['【お問い合わせ先】 受付窓口 0120-000-000'], ['1 お問い合わせ先 contact']],
    [['お問い合わせ先', 'しらかば商店 0120-000-000'], ['1 お問い合わせ先 contact']],
    [
      ['1.漏えいした情報', '(1)項目', body, '(2)件数', body],
      ['1 漏えいした情報 items', '2 (1)項目 items', '2 (2)件数 counts'].map((each) =>
        each.replace(/\(\d\)/, ''),
      ),
    ],
    [
      ['4.原因と再発防止策', body].map((each) => each.replace('4', '1')),
      ['1 原因と再発防止策 cause prevention'],
    ],
  ];
  for (const [lines, headings] of finds) {
    test(lines.join(' / '), () => {
      assert.deepEqual(outline(layoutOf(...lines)), headings);
    });
  }

  const ignores: [lines: string[], why: string][] = [
    [['【8月8日】決済代行会社から照会', body], 'a dated entry'],
    [['12 分後に切り離しました', body], 'a figure that counts'],
    [['3 件の申込み', body], 'a figure that counts'],
    [['1) 端末の更新', '2) 監視の強化', '3) 研修の実施'], 'items follow each other at once'],
    [['(1)端末を更新します。', body], 'a whole sentence'],
    [['お客様各位', '', body], 'a salutation'],
    [['2023年4月5日', '', body], 'a date'],
    [['以上'], 'the end of a letter'],
    [['https://www.shirakaba.example/', '', body], 'an address'],
    [['・住所', '・電話番号'], 'items'],
  ];
  for (const [lines, why] of ignores) {
    test(`none: ${lines.join(' / ')} (${why})`, () => {
      assert.deepEqual(outline(layoutOf(...lines)), []);
    });
  }

  test('a section without a topic of its own has that of the section round it', () => {
    const layout = layoutOf('1.再発防止策', '(1)体制', body, '(2)教育', body);
    assert.deepEqual(layout.sectionAt(layout.text.indexOf('教育'))?.topics, ['prevention']);
  });
  test('another article inherits nothing', () => {
    const text = ['1.再発防止策', body, '', 'しらかば商店の新しい取扱商品', '', body].join('\n');
    const edge = text.indexOf('しらかば');
    assert.deepEqual(readLayout(text, [edge]).sectionAt(text.length - 3)?.topics, []);
  });
});

suite('layout: sentences', () => {
  const finds: [lines: string[], sentences: string[]][] = [
    [['調べました。原因は不明です。'], ['調べました。', '原因は不明です。']],
    [
      [
        '弊社が運営する通販サイトにおいて、お客様の情報が外部に',
        '漏えいした可能性があることが判明いたしました。',
      ],
      [
        '弊社が運営する通販サイトにおいて、お客様の情報が外部に\n漏えいした可能性があることが判明いたしました。',
      ],
    ],
    [
      ['・住所、メール', 'アドレス', '・電話番号'],
      ['・住所、メール\nアドレス', '・電話番号'],
    ],
    [
      [
        '当センターの事務用パソコン 1 台が感染し、保存していたメ',
        'ールの情報が外部に 送信 された 3 件のおそれがあります。',
      ],
      [
        '当センターの事務用パソコン 1 台が感染し、保存していたメ\nールの情報が外部に 送信 された 3 件のおそれがあります。',
      ],
    ],
    [['「調べています。」と述べた。'], ['「調べています。」と述べた。']],
    [['氏名(読みは含みません。)が流出した。'], ['氏名(読みは含みません。)が流出した。']],
  ];
  for (const [lines, expected] of finds) {
    test(expected.join(' | '), () => {
      assert.deepEqual(sentences(layoutOf(...lines)), expected);
    });
  }

  const apart: [lines: string[], why: string][] = [
    [['・住所', '・電話番号'], 'items'],
    [['8月8日 照会を受けました', '8月9日 サイトを停止しました'], 'entries of a chronology'],
    [['本店 29,904件', '支店 11,275件'], 'rows'],
    [
      ['氏名、住所、電話番号を含む名簿 合計41名分、38世帯', 'うち17名分は備考を含む'],
      'a part of the figure above',
    ],
    [['株式会社しらかば商店', '代表取締役 白樺 花'], 'letterhead'],
    [
      [
        'しろくま点検予約 2019年11月-2023年4月 最大28,000件 氏名、電話番号、車台番号',
        'しろくまカード 2015年2月9日-2023年4月 1,420件 氏名、住所、会員番号、生年月日',
      ],
      'rows of a table without lines',
    ],
  ];
  for (const [lines, why] of apart) {
    test(`apart: ${lines.join(' / ')} (${why})`, () => {
      assert.deepEqual(sentences(layoutOf(...lines)), lines);
    });
  }

  test('an item stands under the line before its list, and a nested one under its item', () => {
    const layout = layoutOf(
      '漏えいした情報は次のとおりです。',
      '・会員情報',
      '- 氏名',
      '- 住所',
      '・注文情報',
    );
    const leads = (word: string): string[] =>
      layout.leadsOf(layout.text.indexOf(word)).map(({ start, end }) => layout.text.slice(start, end));
    assert.deepEqual(leads('住所'), ['・会員情報', '漏えいした情報は次のとおりです。']);
    assert.deepEqual(leads('・注文'), ['漏えいした情報は次のとおりです。']);
  });
});
