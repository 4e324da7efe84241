import { ofSomebody, rightBefore, rightBehind, type Judge, type Setting } from './setting.ts';

/**
 * Those who got what was not for them: 送信先 3名, 取引先2社に誤って送信した. Where an address in To or Cc showed all
 * recipients to each other, they are the victims; and those who get an apology are.
 */
export const recipient: Judge = (setting) => {
  if (ofSomebody(setting) || recipientsExposed(setting)) return undefined;
  const label = rightBefore(setting, 'recipient-before');
  if (label) return { affected: false, by: 'recipient', at: label, note: 'recipients' };
  const to = rightBehind(setting, 'recipient-after');
  if (!to || !missent(setting, to.end)) return undefined;
  return { affected: false, by: 'recipient', at: to, note: 'recipients' };
};

/** How far round a figure its breach is told of. */
const surroundings = 600;

function recipientsExposed({ span, cues }: Setting): boolean {
  const round = { start: span.start - surroundings, end: span.end + surroundings };
  return cues.of('open-copy').firstIn(round) !== undefined;
}

/** What follows says that something was sent, and not that it was an apology. */
function missent({ sentence, cues }: Setting, from: number): boolean {
  const clause = { start: from, end: Math.min(sentence.end, from + 48) };
  const sent = cues.of('send').firstIn(clause);
  if (!sent) return false;
  const apology = cues.of('apology').firstIn(clause);
  return apology === undefined || cues.of('mistake').firstIn(clause) !== undefined;
}
