import assert from 'node:assert/strict';
import { type Analysis, createAnalyzer } from '../../../src/analysis/index.ts';
import { createAnalyst } from '../../../src/corpus/analyse/analyst.ts';
import { createKuromojiTokenizer } from '../../../src/tokenizer/kuromoji-tokenizer.ts';

const analyze = createAnalyzer();
const analyst = createAnalyst({
  analyze,
  tokenizer: createKuromojiTokenizer('dist/dict'),
  onTokenizerFailure: (error) => assert.fail(error),
});
const quotes = ({ annotations }: Analysis, kind: string): readonly string[] =>
  annotations.filter((each) => each.kind === kind).map(({ text }) => text);

const unnamed = `【お詫び】ほしかげ旅行 不正アクセスによる個人情報流出について

5月8日、予約サイトへの不正アクセスにより、お客様の氏名、住所1,200件が流出した可能性があります。
`;
const listed = `株式会社つきみ靴店は、不正アクセスにより次の情報が流出したことを確認しました。

・氏名
・会報誌の送付区分等
・電話番号

また、住所、お客様の推しキャラクター、メールアドレスが流出した可能性があります。
お問い合わせの際は、氏名、会報誌の記号をお知らせください。
`;

suite('questions to a tokenizer', () => {
  test('none where rules suffice', () => {
    const plain = '株式会社しらかば堂は、氏名、住所、電話番号が流出した可能性があると公表しました。';
    assert.deepEqual(analyze(plain).questions, []);
  });

  test('are all that is read where the answers come first', () => {
    const { questions } = analyze(unnamed);
    assert.ok(questions.length > 0);
    const nothing = { annotations: [], incidents: [], findings: [], sections: [] };
    assert.deepEqual(analyze(unnamed, { asksFirst: true }), { ...nothing, questions });
  });

  test('leave a text alone that has none', () => {
    const plain = '株式会社しらかば堂は、氏名、住所、電話番号が流出した可能性があると公表しました。';
    assert.deepEqual(analyze(plain, { asksFirst: true }), analyze(plain));
    assert.deepEqual(quotes(analyze(plain, { asksFirst: true }), 'field'), ['氏名', '住所', '電話番号']);
  });

  test('are few, short, unlike each other and the same each time', () => {
    const items = Array.from(
      { length: 60 },
      (_, index) => `・氏名\n・未知の欄${String(index)}番目の${'長'.repeat(30)}`,
    );
    const text = `次の情報が流出しました。\n\n${items.join('\n')}\n`;
    const { questions } = analyze(text);
    assert.equal(questions.length, 20);
    assert.equal(new Set(questions).size, 20);
    assert.ok(questions.every((question) => question.length <= 60));
    assert.deepEqual(analyze(text).questions, questions);
  });

  test('an answer of no tokens changes nothing', () => {
    for (const text of [unnamed, listed]) {
      const first = analyze(text);
      const tokens = new Map(first.questions.map((question) => [question, []]));
      assert.deepEqual(analyze(text, { tokens }), { ...first, questions: [] });
    }
  });

  test('kuromoji names an organisation without a legal form', async () => {
    assert.deepEqual(analyze(unnamed).incidents[0]?.organizations, []);
    const { incidents, questions } = await analyst.analyse(unnamed);
    assert.deepEqual(
      incidents.map(({ organizations }) => organizations.map(({ name }) => name)),
      [['ほしかげ旅行']],
    );
    assert.deepEqual(questions, []);
  });

  test('kuromoji finds where unlisted items of a list end; those of no leak are not offered', async () => {
    assert.deepEqual(quotes(analyze(listed), 'candidate'), []);
    const analysis = await analyst.analyse(listed);
    assert.deepEqual(quotes(analysis, 'candidate'), ['会報誌の送付区分', 'お客様の推しキャラクター']);
    assert.deepEqual(quotes(analysis, 'field'), quotes(analyze(listed), 'field'));
  });
});
