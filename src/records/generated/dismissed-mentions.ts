// Generated from schemas/dismissed.schema.json: run npm run generate.

/**
 * What kind of mention it is. The same words of another kind are another mention.
 */
export type MentionKind = 'field' | 'category' | 'count' | 'date' | 'organization' | 'service' | 'cause';
/**
 * UTF-16 code units from the start of the notice.
 */
export type Offset = number;

/**
 * Mentions of one notice that a person has dismissed: they belong in none of its records. Each is a quote of the notice, so that it is found again when the notice changes.
 */
export interface DismissedMentions {
  /**
   * Version of this form of file: 1.
   */
  schemaVersion: 1;
  source: Source;
  /**
   * The mentions, in the order of the notice.
   */
  dismissed: DismissedMention[];
}
/**
 * The notice that the mentions stand in.
 */
export interface Source {
  /**
   * Path of the notice, relative to the workspace folder.
   */
  notice: string;
  /**
   * Hash of the notice's text in UTF-8, in lower-case hexadecimal, when a mention was dismissed last.
   */
  sha256?: string;
}
/**
 * A quote of the notice: TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector (`start`, `end`) of W3C's Web Annotation Data Model.
 */
export interface DismissedMention {
  kind: MentionKind;
  /**
   * What it was read as, for people: a code, a figure, a date, a name. The words alone decide.
   */
  read?: string;
  /**
   * The quote, character by character.
   */
  exact: string;
  /**
   * What stands right before the quote.
   */
  prefix?: string;
  /**
   * What stands right after the quote.
   */
  suffix?: string;
  start?: Offset;
  end?: Offset;
  /**
   * A remark for people; no program reads or changes it.
   */
  note?: string;
}
