import assert from 'node:assert/strict';
import type { OwnVocabulary } from '../../../../src/analysis/index.ts';
import { createAnalyzers } from '../../../../src/corpus/analyse/analyzers.ts';

const vocabulary = (word: string): OwnVocabulary => ({
  fields: [],
  causes: [],
  organizations: [],
  services: [],
  ignore: [word],
});

suite('corpus/analyzers', () => {
  const count = () => {
    const made: (string | undefined)[] = [];
    const analyzerFor = createAnalyzers((own) => {
      made.push(own?.ignore[0]);
      return () => ({ annotations: [], incidents: [], findings: [], sections: [], questions: [] });
    });
    return { made, analyzerFor };
  };

  test('are made once for each vocabulary, whoever sends it', () => {
    const { made, analyzerFor } = count();
    for (const word of ['甲', '乙', '甲', '乙']) analyzerFor(vocabulary(word));
    assert.equal(analyzerFor(), analyzerFor());
    assert.deepEqual(made, ['甲', '乙', undefined]);
  });

  test('are let go when many others have been used since', () => {
    const { made, analyzerFor } = count();
    analyzerFor();
    for (const word of ['甲', '乙', '丙']) analyzerFor(vocabulary(word));
    analyzerFor();
    analyzerFor(vocabulary('丁'));
    analyzerFor();
    analyzerFor(vocabulary('甲'));
    assert.deepEqual(made, [undefined, '甲', '乙', '丙', '丁', '甲']);
  });

  test('read by the words they are made for', () => {
    const analyzerFor = createAnalyzers();
    const quotes = (own?: OwnVocabulary) =>
      analyzerFor(own)('氏名と住所が漏えいした。').annotations.map(({ text }) => text);
    assert.deepEqual(quotes(vocabulary('住所')), ['氏名']);
    assert.deepEqual(quotes(), ['氏名', '住所']);
  });
});
