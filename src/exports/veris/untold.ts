/** What VERIS has no place for, or has one and the record does not decide which: listed, never guessed. */
export type Untold = string[];
