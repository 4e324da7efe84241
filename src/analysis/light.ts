/**
 * The second door of the analysis layer, for those who show what was read: nothing behind it loads the lexicon or a reader,
 * which takes tens of milliseconds. What starts with the editor enters here.
 */
export { codeNames } from './lexicon/generated/code-names.ts';
export { codeWords } from './lexicon/generated/code-words.ts';
export { namesWith } from './lexicon/own-names.ts';
export { isExpected, isRecordable } from './model/recordable.ts';
export { piecesOf } from './model/pieces.ts';
export { contains, overlaps } from './model/span.ts';
export { normalCount } from './normal-forms/normal-count.ts';
export { normalDate } from './normal-forms/normal-date.ts';
export { assertionNear } from './selection/assertion-near.ts';
export { readNumber, readSelection } from './selection/read-selection.ts';
export { onOneLine, withoutBlankEnds } from './selection/selected-words.ts';
export { similarFields } from './selection/similar-codes.ts';
