import type { Recogniser } from '../recogniser.ts';
import type { WrittenDate } from './written-date.ts';

/** A way of writing a date, and what it begins with: the scanner tries it nowhere else. */
export interface DateRecogniser extends Recogniser<WrittenDate> {
  readonly begins: {
    /** Characters of which one stands behind the number that it begins with (blanks may come between): 年, 月, / … */
    readonly marks?: string;
    /** First characters of the words that it may begin with. */
    readonly words?: string;
  };
}
