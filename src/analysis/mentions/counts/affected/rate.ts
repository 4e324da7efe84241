import { rightBefore, rightBehind, type Judge } from './setting.ts';

/** So many for each of something: 1件あたり, 5名ずつ, 1日平均 12件, グループ毎(最大49件). */
export const rate: Judge = (setting) => {
  const at =
    rightBehind(setting, 'rate') ?? rightBefore(setting, 'average') ?? rightBefore(setting, 'rate-before');
  return at && { affected: false, by: 'rate', at, note: 'a rate' };
};
