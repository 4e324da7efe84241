import assert from 'node:assert/strict';
import { bareText } from '../../../../src/records/evidence/bare-text.ts';
import { findNearly } from '../../../../src/records/evidence/find-nearly.ts';

interface Case {
  readonly why: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly notice: string;
}

function found({ exact, prefix = '', suffix = '', notice }: Case): string[] {
  return findNearly({ exact, prefix, suffix }, bareText(notice)).map(({ start, end }) =>
    notice.slice(start, end),
  );
}

suite('findNearly', () => {
  const finds: (Case & { readonly expected: readonly string[] })[] = [
    {
      why: 'a figure that was put right between its old neighbours',
      exact: '1,204件',
      prefix: 'お客様の個人情報',
      suffix: 'が漏えいしました。',
      notice: '続報\n\nお客様の個人情報1,311件が漏えいしました。',
      expected: ['1,311件'],
    },
    {
      why: 'another width of the same figure, whose neighbours have it too',
      exact: '1,204件',
      prefix: 'ログインID',
      suffix: '（重複あり）',
      notice: 'ログインＩＤ１，２０４件(重複あり)',
      expected: ['１，２０４件'],
    },
    {
      why: 'blanks and a line break put in',
      exact: '月影文具オンラインショップ',
      prefix: '当社が運営する「',
      suffix: '」が第三者',
      notice: '当社が運営する「月影文具 オンライン\nショップ」が第三者による',
      expected: ['月影文具 オンライン\nショップ'],
    },
    {
      why: 'a typo mended behind its old neighbour, while the rest of the sentence is new',
      exact: 'クレジッカード番号',
      prefix: '漏えいした情報は、',
      suffix: 'と有効期限です。',
      notice: '漏えいした情報は、クレジットカード番号のみと判明しました。',
      expected: ['クレジットカード番号'],
    },
    {
      why: 'a typo mended ahead of its old neighbour',
      exact: '不正アクセスス',
      prefix: 'このたび、',
      suffix: 'を受けたことが判明しました。',
      notice: '弊社サーバーが不正アクセスを受けたことが判明しました。',
      expected: ['不正アクセス'],
    },
    {
      why: 'the same words at the same neighbours twice: both are offered',
      exact: '1,204件',
      prefix: '漏えい件数：',
      suffix: '（累計）',
      notice: '漏えい件数：1,205件（累計）\n漏えい件数：2,204件（累計）',
      expected: ['1,205件', '2,204件'],
    },
  ];
  for (const { why, expected, ...each } of finds) {
    test(`offers ${why}`, () => {
      assert.deepEqual(found({ why, ...each }), expected);
    });
  }

  const refuses: Case[] = [
    { why: 'a lookalike without any context', exact: '1,204件', notice: 'お客様の個人情報1,304件が漏えい' },
    {
      why: 'a lookalike elsewhere, though the notice has its neighbours too',
      exact: '1,204件',
      prefix: 'お客様の個人情報',
      suffix: 'が漏えいしました。',
      notice: '社員の個人情報は1,304件でした。お客様の個人情報は含まれません。',
    },
    {
      why: 'the same words elsewhere in other widths',
      exact: '1,204件',
      prefix: 'お客様の個人情報',
      suffix: 'が漏えいしました。',
      notice: '攻撃は１，２０４件を数えました。',
    },
    {
      why: 'other words between the old neighbours',
      exact: '1,204件',
      prefix: 'お客様の個人情報',
      suffix: 'が漏えいしました。',
      notice: 'お客様の個人情報そのものが漏えいしました。',
    },
    {
      why: 'nothing between the old neighbours',
      exact: '1,204件',
      prefix: 'お客様の個人情報',
      suffix: 'が漏えいしました。',
      notice: 'お客様の個人情報が漏えいしました。',
    },
    {
      why: 'a long passage between the old neighbours',
      exact: '氏名',
      prefix: 'お客様の個人情報',
      suffix: 'が漏えいしました。',
      notice: `お客様の個人情報名前${'と住所'.repeat(20)}が漏えいしました。`,
    },
    {
      why: 'the old neighbours in the other order',
      exact: '1,204件',
      prefix: 'お客様の個人情報',
      suffix: 'が漏えいしました。',
      notice: 'が漏えいしました。1,205件 お客様の個人情報',
    },
    {
      why: 'a short word beside one old neighbour: 氏名 is not 住所',
      exact: '氏名',
      prefix: '漏えいした情報は、',
      suffix: 'と電話番号です。',
      notice: '漏えいした情報は、住所のみです。',
    },
    {
      why: 'words that differ much beside one old neighbour',
      exact: 'メールアドレス',
      prefix: '漏えいした情報は、',
      suffix: 'と電話番号です。',
      notice: '漏えいした情報は、ログイン情報のみです。',
    },
    {
      why: 'neighbours too short to tell a place',
      exact: '1,204件',
      prefix: '計',
      suffix: 'が',
      notice: '計1,205件が',
    },
    {
      why: 'one neighbour that is too short',
      exact: '1,204件',
      prefix: '情報は',
      suffix: 'であると判明しました。',
      notice: '情報は1,205件とのことです。',
    },
    {
      why: 'neighbours that stand everywhere',
      exact: '1,204件',
      prefix: '漏えい件数は：',
      suffix: '（累計です）',
      notice: '漏えい件数は：1,205件（累計です）\n'.repeat(150),
    },
    {
      why: 'a paragraph of its own',
      exact: '漏えいしました。'.repeat(100),
      prefix: 'お客様の個人情報',
      suffix: '以上のとおりです。',
      notice: `お客様の個人情報${'漏えいしました。'.repeat(99)}以上のとおりです。`,
    },
    {
      why: 'no words at all',
      exact: ' ',
      prefix: 'お客様の個人情報',
      suffix: 'が漏えい',
      notice: 'お客様の個人情報が漏えい',
    },
    { why: 'an empty notice', exact: '氏名', prefix: 'お客様の', suffix: 'が漏えい', notice: '' },
  ];
  for (const each of refuses) {
    test(`does not offer ${each.why}`, () => {
      assert.deepEqual(found(each), []);
    });
  }

  test('never cuts a character in two', () => {
    const notice = 'お客様の個人情報𠮷野家が漏えいしました。';
    for (const exact of ['𠮶野家', '野家']) {
      const words = found({ why: '', exact, prefix: 'お客様の個人情報', suffix: 'は無事です', notice });
      assert.ok(!words.some((each) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(each)), words.join());
    }
  });
});
