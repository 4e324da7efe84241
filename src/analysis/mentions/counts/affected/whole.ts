import { inSentence, ofSomebody, rightBefore, rightBehind, type Judge } from './setting.ts';

/** All there are, whom a measure concerns: 全アカウント(約4,500件)で多要素認証を必須化. */
export const whole: Judge = (setting) => {
  const at = rightBefore(setting, 'whole');
  if (!at || inSentence(setting, 'leak-itself')) return undefined;
  if (ofSomebody(setting) ?? rightBehind(setting, 'data')) return undefined;
  return { affected: false, by: 'whole', at, note: 'all there are, whom a measure concerns' };
};
