import assert from 'node:assert/strict';
import { createAnalyzer, noteText } from '../../../../src/analysis/index.ts';
import { type FindingRow, testFindings } from './marked-findings.ts';

const rows = (list: readonly (readonly [words: string, why: string])[]): FindingRow[] =>
  list.map(([words, why]) => [`株式会社月影文具\n\nお客様の氏名が漏えいしました。${words}`, why]);

suite('correction-mismatch: finds', () => {
  testFindings(
    'correction-mismatch',
    rows([
      ['件数は前回公表の1,000件から200件増の〈1,300件〉です。', 'what was added does not make it'],
      ['前回公表した1,000件に加え、新たに200件が判明し、合計〈1,300件〉となりました。', 'found in addition'],
      ['当初公表の1,000名に200名を追加し、対象は〈1,300名〉です。', 'put to it'],
      ['対象は〈1,300名〉（前回公表の1,000名から200名増）です。', 'the change in brackets'],
      ['第一報の1,000名から30名減の〈980名〉となりました。', 'a decrease'],
      ['これまでに公表した１，０００名から２００名増え、〈１，３００名〉となりました。', 'full-width digits'],
      [
        '件数は1,240件です。\n【訂正】先に公表した〈1,204件〉を1,304件に訂正いたします。',
        'two digits changed places',
      ],
      ['件数は1,240件です。\n当初公表の〈1,340件〉を1,304件に訂正いたします。', 'one digit differs'],
    ]),
  );
});

suite('correction-mismatch: ignores', () => {
  testFindings(
    'correction-mismatch',
    rows([
      ['件数は前回公表の1,000件から200件増の1,200件です。', 'it does'],
      ['対象は1,200名（前回公表の1,000名から200名増）です。', 'it does, in brackets'],
      ['第一報の1,000名から30名減の970名となりました。', 'it does, less'],
      ['件数は前回公表の約1,000件から200件増の1,300件です。', 'about'],
      ['件数は前回公表の延べ1,000件から200件増の1,300件です。', 'some are counted twice'],
      ['前回公表の1,000件に加え、新たに200件が判明し、重複を除くと1,150件です。', 'without doubles'],
      ['前回公表の1,000件から200名増の1,300件です。', 'another unit'],
      ['前回公表の1,000件から1,300件に増加しました。うち200件は支店の分です。', 'no change is stated'],
      ['前回公表の1,000件から200件増加しました。また、別の1,300件を確認しました。', 'another sentence'],
      ['サーバーに保管していた1,000件から200件を追加で抽出し、1,300件を調べました。', 'no earlier figure'],
      ['前回公表の1,000件に加え、新たに200件と100件が判明し、合計1,300件です。', 'two changes'],
      ['件数は1,204件です。\n先に公表した1,204件を1,304件に訂正いたします。', 'the figure that is stated'],
      ['先に公表した1,204件を1,304件に訂正いたします。', 'the earlier notice is not here'],
      ['件数は1,304件です。\n先に公表した1,204件を1,304件に訂正いたします。', 'the new figure is stated'],
      ['件数は8,650件です。\n先に公表した1,204件を1,304件に訂正いたします。', 'another figure'],
      ['件数は124件です。\n先に公表した142件を150件に訂正いたします。', 'small figures are alike by chance'],
      ['件数は約1,240件です。\n先に公表した1,204件を1,304件に訂正いたします。', 'about'],
      ['うち1,240件は支店の分です。\n先に公表した1,204件を1,304件に訂正いたします。', 'a part'],
    ]),
  );
});

test('correction-mismatch tells the sum, and what it is of', () => {
  const text = '株式会社月影文具\n\n氏名が漏えいしました。前回公表の1,000名から200名増の1,300名です。';
  const [finding] = createAnalyzer()(text).findings;
  assert.ok(finding);
  assert.equal(noteText(finding), 'the earlier figure and the change make 1,200名, not 1,300名');
  assert.deepEqual(
    finding.related.map(({ start, end }) => text.slice(start, end)),
    ['1,000名', '200名'],
  );
  assert.deepEqual(finding.fixes, [{ kind: 'count', start: finding.start, end: finding.end, value: 1200 }]);
});
