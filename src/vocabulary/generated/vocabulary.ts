// Generated from schemas/vocabulary.schema.json: run npm run generate.

/**
 * Small letters, digits and hyphens.
 */
export type FieldCode = string;
/**
 * Text that is not blank.
 */
export type Text = string;
/**
 * Words as notices write them.
 */
export type Words = Text[];
/**
 * Small letters, digits and hyphens.
 */
export type CauseCode = string;

/**
 * What your notices call things, beside what the program knows: `.notices/vocabulary.yaml` in the workspace. Width, case and spaces of a word do not matter.
 */
export interface Vocabulary {
  /**
   * Version of this form of vocabulary: 1.
   */
  schemaVersion: 1;
  /**
   * Kinds of leaked data: more words for a code that there is, or a code of your own with its names.
   */
  fields?: Field[];
  /**
   * What led to an incident: more words for a code that there is, or a code of your own with its names.
   */
  causes?: Cause[];
  organizations?: Words;
  services?: Words;
  ignore?: Words;
}
/**
 * Words for one kind of data.
 */
export interface Field {
  code: FieldCode;
  ja?: Text;
  en?: Text;
  forms?: Words;
}
/**
 * Words for one cause.
 */
export interface Cause {
  code: CauseCode;
  ja?: Text;
  en?: Text;
  forms?: Words;
}
