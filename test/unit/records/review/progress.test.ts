import assert from 'node:assert/strict';
import {
  acceptValues,
  nextToReview,
  readValues,
  type RecordValues,
  reviewProgress,
} from '../../../../src/records/index.ts';

const text = `title: A
totals:
  - {value: 3, unit: people, qualifier: exact, evidence: [{exact: 三名, read: 3 people exact}]}
  - {value: 5, unit: people, qualifier: exact, evidence: [{exact: 五名, read: 4 people exact}]}
evidence:
  title: [{exact: A, read: A}]
causes: [{code: phishing, evidence: [{exact: 釣り, read: phishing}]}]
`;

const read = (yaml: string): RecordValues => readValues(yaml) ?? assert.fail();

suite('Progress of a review', () => {
  test('counts all that a person has looked at', () => {
    assert.deepEqual(reviewProgress(read(text)), { reviewed: 1, total: 4 });
    const accepted = acceptValues(text, [['title'], ['totals', 0]]);
    assert.ok('text' in accepted);
    assert.deepEqual(reviewProgress(read(accepted.text)), { reviewed: 3, total: 4 });
  });

  const at = (words: string) => text.indexOf(words);
  const rows: readonly (readonly [why: string, from: number, direction: 1 | -1, found: string])[] = [
    ['from the start of the file', 0, 1, 'title'],
    ['on from a value', at('A\n'), 1, 'totals.0'],
    ['over one that is reviewed', at('3,'), 1, 'causes.0'],
    ['round the end', at('phishing'), 1, 'title'],
    ['back', at('phishing'), -1, 'totals.0'],
    ['round the start', at('A\n'), -1, 'causes.0'],
  ];
  for (const [why, from, direction, found] of rows) {
    test(`the next one: ${why}`, () => {
      assert.equal(nextToReview(read(text), from, direction)?.path.join('.'), found);
    });
  }

  test('there is no next one when all is reviewed', () => {
    assert.equal(nextToReview(read('title: mine\n'), 0), undefined);
  });

  test('the only one is its own next one', () => {
    const only = 'title: A\nevidence: {title: [{exact: A, read: A}]}\n';
    assert.deepEqual(nextToReview(read(only), only.indexOf('A'))?.path, ['title']);
  });
});
