import { clashingWord } from './clashing-word.ts';
import { codeCalled } from './code-called.ts';
import { codesApart } from './codes-apart.ts';
import { colonAsWritten, colonOfMissing } from './colon-as-written.ts';
import { dateAsWritten } from './date-as-written.ts';
import { emptyKey } from './empty-key.ts';
import { evidentValue } from './evident-value.ts';
import { figureAsWritten, saidByFigure } from './figure-as-written.ts';
import { hashDigits } from './hash-digits.ts';
import { knownVersion } from './known-version.ts';
import { listOfOne } from './list-of-one.ts';
import type { Menders } from './mend.ts';
import { nearestCode } from './nearest-code.ts';
import { nearestKey } from './nearest-key.ts';
import { oneForList } from './one-for-list.ts';
import { oneOfFew } from './one-of-few.ts';
import { onlyKey } from './only-key.ts';
import { repeatedKey } from './repeated-key.ts';
import { repeatedValue } from './repeated-value.ts';
import { speltCode } from './spelt-code.ts';
import { textInLine } from './text-in-line.ts';
import { textInQuotes } from './text-in-quotes.ts';
import { yesOrNo } from './yes-or-no.ts';

/**
 * What can be done about each problem of any file, in the order in which it is asked. Problems that are not here have no
 * evident mend: a day that no calendar has is some other day, and of broken YAML little can be told but its signs.
 */
export const menders: Menders = {
  'missing-key': [colonOfMissing, saidByFigure, evidentValue, oneOfFew],
  'no-value': [evidentValue, emptyKey, oneOfFew],
  'yaml-syntax': [colonAsWritten, textInLine],
  'unknown-key': [colonAsWritten, nearestKey],
  'duplicate-key': [repeatedKey],
  'wrong-type': [
    colonAsWritten,
    dateAsWritten,
    figureAsWritten,
    yesOrNo,
    listOfOne,
    oneForList,
    onlyKey,
    textInQuotes,
  ],
  'unknown-code': [codeCalled, codesApart, nearestCode],
  'bad-code': [codeCalled, speltCode],
  'bad-version': [knownVersion],
  'bad-date': [dateAsWritten],
  'bad-hash': [hashDigits],
  'blank-text': [emptyKey],
  'duplicate-value': [repeatedValue],
  'taken-word': [clashingWord],
  'ignored-word': [clashingWord],
};
