import { ofSomebody, type Judge } from './setting.ts';

/** Those whom a programme serves, of whom the notice is not about all: 対象世帯(約1万2千世帯)に対し給付金を支給する事業. */
export const programme: Judge = (setting) => {
  const { text, reach, sentence, cues } = setting;
  if (ofSomebody(setting) || !served.test(text.slice(reach.end, reach.end + 8))) return undefined;
  const behind = { start: reach.end, end: Math.min(sentence.end, reach.end + longest) };
  const at = cues.of('benefit').firstIn(behind);
  return at && { affected: false, by: 'programme', at, note: 'whom a programme serves' };
};

const served = /^\)?(?:の(?:方|皆様|世帯))?(?:に対し|に向け|を対象)/u;
const longest = 40;
