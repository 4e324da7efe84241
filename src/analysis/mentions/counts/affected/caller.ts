import { ofSomebody, type Judge } from './setting.ts';

/** Perhaps behind the same people counted otherwise. */
const from = /^(?:[0-9,]{1,7}(?:名|人))?\)?(?:から|より)/u;

/** Those who noticed, answered or looked: 市民2名から電話があり, 41名から返信をいただき, 生徒(6校12名)からのアクセス. */
export const caller: Judge = (setting) => {
  const { text, reach, cues, sentence } = setting;
  if (ofSomebody(setting) || !from.test(text.slice(reach.end, reach.end + 12))) return undefined;
  const clause = { start: reach.end, end: Math.min(sentence.end, reach.end + 32) };
  const at = cues.of('enquiry').firstIn(clause) ?? cues.of('call').firstIn(clause);
  return at && { affected: false, by: 'caller', at, note: 'those who called or answered' };
};
