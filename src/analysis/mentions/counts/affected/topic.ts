import { hasTopic, isLabelled, ofSomebody, rightBehind, type Judge } from './setting.ts';

/** Advice, enquiry desks and preventive measures count no victims, unless they say whose data: 386名分, 41名の個人情報. */
export const topic: Judge = (setting) => {
  if (!hasTopic(setting, 'prevention', 'advice', 'contact', 'editorial', 'publication', 'impact'))
    return undefined;
  if (hasTopic(setting, 'items', 'counts', 'target', 'overview')) return undefined;
  if (ofSomebody(setting) ?? rightBehind(setting, 'data') ?? isLabelled(setting)) return undefined;
  return { affected: false, by: 'topic', note: 'a section on {0}', args: [setting.topics.join(', ')] };
};
