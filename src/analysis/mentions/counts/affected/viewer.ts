import { inLeads, ofSomebody, rightBehind, type Judge } from './setting.ts';

/** Those who may have seen what was not theirs: 閲覧した可能性のある方 最大63名, 閲覧者 12名. */
export const viewer: Judge = (setting) => {
  if (ofSomebody(setting) ?? rightBehind(setting, 'data')) return undefined;
  const { reach, sentence, cues } = setting;
  const before = { start: Math.max(sentence.start, reach.start - 24), end: reach.start };
  const at = cues.of('viewer').lastIn(before) ?? inLeads(setting, 'viewer');
  return at && { affected: false, by: 'viewer', at, note: 'those who saw the data' };
};
