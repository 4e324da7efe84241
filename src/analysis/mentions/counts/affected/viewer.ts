import type { Span } from '../../../model/span.ts';
import { inLeads, ofSomebody, rightBehind, type Judge, type Setting } from './setting.ts';

/** Those who may have seen what was not theirs: 閲覧した可能性のある方 最大63名, 閲覧者 12名, 名簿を職員63名が閲覧できた. */
export const viewer: Judge = (setting) => {
  if (ofSomebody(setting) ?? rightBehind(setting, 'data')) return undefined;
  const { reach, sentence, cues } = setting;
  const before = { start: Math.max(sentence.start, reach.start - 24), end: reach.start };
  const at = cues.of('viewer').lastIn(before) ?? inLeads(setting, 'viewer') ?? seeing(setting);
  return at && { affected: false, by: 'viewer', at, note: 'those who saw the data' };
};

const couldSee = /^が[^、。\n]{0,4}(?:閲覧|参照|見られ)(?:でき|可能|る)/u;

/** 名簿を、職員63名が閲覧できる: what is seen stands before them; in 63名が閲覧できる they may be what is seen. */
function seeing({ text, reach, sentence }: Setting): Span | undefined {
  const behind = couldSee.exec(text.slice(reach.end, reach.end + 16));
  if (!behind || !text.slice(sentence.start, reach.start).includes('を')) return undefined;
  return { start: reach.end, end: reach.end + behind[0].length };
}
