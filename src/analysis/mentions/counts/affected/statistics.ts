import { hasTopic, inSentence, ofSomebody, rightBefore, type Judge } from './setting.ts';

/**
 * The size of a business or of a survey, not of this breach: 従業員数 350名, 報告件数は7,685件. Where the same sentence
 * tells of a leak, the members counted may well be its victims.
 */
export const statistics: Judge = (setting) => {
  const survey =
    rightBefore(setting, 'survey') ?? (ofSomebody(setting) ? undefined : inSentence(setting, 'trend'));
  if (survey) return { affected: false, by: 'statistics', at: survey, note: 'a statistic' };
  const size = rightBefore(setting, 'size');
  if (!size || inSentence(setting, 'leak') || hasTopic(setting, 'items', 'counts', 'target'))
    return undefined;
  return { affected: false, by: 'statistics', at: size, note: 'the size of a business' };
};
