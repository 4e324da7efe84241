import type { Judge } from './setting.ts';

/** What the organisation entered itself to test: テスト入力を行ったカード情報 3件. */
export const testData: Judge = ({ reach, sentence, cues }) => {
  const before = { start: Math.max(sentence.start, reach.start - 24), end: reach.start };
  const at = cues.of('test-data').lastIn(before);
  return at && { affected: false, by: 'test-data', at, note: 'data entered for a test' };
};
