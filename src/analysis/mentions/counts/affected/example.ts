import type { Judge } from './setting.ts';

/** Somebody else's words, quoted as an example: 「最大1,200名の可能性がある」といった段階. */
export const example: Judge = ({ text, reach, cues }) => {
  const quoted = /^[^「」。\n]{0,24}」/u.exec(text.slice(reach.end, reach.end + 25))?.[0];
  if (quoted === undefined) return undefined;
  const at = cues.of('example-after').startingAt(reach.end + quoted.length);
  return at && { affected: false, by: 'example', at, note: 'an example' };
};
