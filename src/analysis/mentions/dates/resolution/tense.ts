import type { Tense } from './choose-year.ts';

const clauseEnd = /[。\n]/;
const past = /(?:[しれっいえけめきちみりび]た|(?<![決経返救共])済み?)(?![いくらしだ])/;
const future = /予定|見込|目指|目途|めど|計画|次回|今後|まいります|ください|いたします|します|受け?付/;

/** 12月に開く式典: a verb that is still to come, whatever the sentence goes on to tell. */
const ahead =
  /^に[^、。]{0,10}?(?:予定|開く|行う|する|行われる|される|迎える|控える|始まる)(?=[一-龠ァ-ヶ「の])/;

/**
 * What the clause that follows a date tells of, by its verb.
 *
 * @param after the text behind the date; more than a clause is of no use
 * @param until whether the date is followed by まで
 */
export function tenseOf(after: string, until: boolean): Tense {
  const end = after.search(clauseEnd);
  const clause = end < 0 ? after : after.slice(0, end);
  if (ahead.test(clause)) return 'future';
  if (past.test(clause)) return 'past';
  return until || future.test(clause) ? 'future' : 'unknown';
}
