import { ofSomebody, type Judge } from './setting.ts';

/** Those who noticed or answered: 市民2名から電話があり, 41名から返信をいただき. */
export const caller: Judge = (setting) => {
  const { text, reach, cues, sentence } = setting;
  if (ofSomebody(setting) || !/^\)?(?:から|より)/u.test(text.slice(reach.end, reach.end + 3)))
    return undefined;
  const clause = { start: reach.end, end: Math.min(sentence.end, reach.end + 32) };
  const at = cues.of('enquiry').firstIn(clause) ?? cues.of('call').firstIn(clause);
  return at && { affected: false, by: 'caller', at, note: 'those who called or answered' };
};
