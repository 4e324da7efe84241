import type { Annotation } from './annotation.ts';

/**
 * Whether a mention can go into a record: an umbrella term is no value of its own unless it rules its parts out, a figure
 * that is no victim's has no place in a record, and a term that the lexicon lacks has no code to be recorded by.
 */
export function isRecordable(mention: Annotation): boolean {
  switch (mention.kind) {
    case 'category':
      return mention.assertion === 'ruled-out' || mention.assertion === 'no-evidence';
    case 'count':
      return mention.affected;
    case 'candidate':
      return false;
    default:
      return true;
  }
}

/** Whether a record is expected to hold it: not a field in mere advice, which can be recorded all the same. */
export function isExpected(mention: Annotation): boolean {
  return isRecordable(mention) && !(mention.kind === 'field' && mention.assertion === 'mention');
}
