import { inPhraseBehind, ofSomebody, rightBefore, rightBehind, type Judge } from './setting.ts';

/** What reached the enquiry desk: 12件の問い合わせ, 苦情 3件, 閲覧者からの連絡が2件. */
export const enquiry: Judge = (setting) => {
  if (ofSomebody(setting)) return undefined;
  const behind = rightBehind(setting, 'enquiry') ?? inPhraseBehind(setting, 'enquiry', 10);
  const at =
    behind ?? (setting.figure.counter.unit === 'records' ? rightBefore(setting, 'enquiry') : undefined);
  return at && { affected: false, by: 'enquiry', at, note: 'enquiries or reports' };
};
