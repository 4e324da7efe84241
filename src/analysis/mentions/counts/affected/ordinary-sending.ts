import { ofSomebody, recipientsExposed, type Judge } from './setting.ts';

/**
 * All that was sent in the ordinary way, of which some went wrong: 通知書994件を発送したところ、1名分を誤って …. Those whom an
 * open copy shows to each other are victims all the same.
 */
export const ordinarySending: Judge = (setting) => {
  const { text, reach, sentence, cues } = setting;
  if (ofSomebody(setting) || recipientsExposed(setting)) return undefined;
  const clause =
    /^[^、]*/u.exec(text.slice(reach.end, Math.min(sentence.end, reach.end + longest)))?.[0] ?? '';
  const end = reach.end + clause.length + 1;
  const at = cues.of('ordinary-sending').firstIn({ start: reach.end, end });
  if (!at || cues.of('mistake').firstIn({ start: reach.end, end: at.start })) return undefined;
  return { affected: false, by: 'ordinary-sending', at, note: 'all that was sent' };
};

/** A clause is no longer than this, in UTF-16 code units. */
const longest = 48;
