import type { Span } from './span.ts';

/** Why a value was read: who read it, and the words that made it so. Shown in the hover. */
export interface Reason {
  /** Id of the recogniser or refiner; equals its file name. */
  readonly by: string;
  /** The cue's words as they stand in the notice. */
  readonly cue?: string;
  /** Where the cue stands in the notice. */
  readonly at?: Span;
  /**
   * What was concluded: a few English words with `{0}`-style arguments. Always a literal in the code, so that the editor
   * can translate it.
   */
  readonly note?: string;
  readonly args?: readonly string[];
  /** What was read in the same place, and gave way to this. */
  readonly dropped?: readonly Dropped[];
}

/** A reading that lost: 電話 within 電話番号, the 5千人 in 2万5千人, a year and month where the day is written, too. */
export interface Dropped extends Span {
  /** Id of the recogniser or refiner that read it; equals its file name. */
  readonly by: string;
  /** The quote, cut when the analysis leaves by its door. */
  readonly text?: string;
  /** What it was read as: a code, a value. */
  readonly what?: string;
}

/** A reason's note in English. */
export function noteText({ note = '', args = [] }: Pick<Reason, 'note' | 'args'>): string {
  return note.replace(/\{(\d+)\}/gu, (placeholder: string, place) => args[Number(place)] ?? placeholder);
}

interface Mention<Kind extends string> extends Span {
  readonly kind: Kind;
  /** The quote: always `notice.slice(start, end)`. */
  readonly text: string;
  readonly because: readonly Reason[];
}

/**
 * What the notice says of a field or a count.
 *
 * | assertion     | typical words                                   |
 * | ------------- | ----------------------------------------------- |
 * | `confirmed`   | 漏えいが確認された                              |
 * | `suspected`   | 可能性, おそれ, 否定できない                    |
 * | `no-evidence` | (of this field) 確認されていない, 形跡はない    |
 * | `ruled-out`   | 含まれておりません, 保有しておりません          |
 * | `mention`     | none of these: advice, enquiry desk, prevention |
 */
export type Assertion = 'confirmed' | 'suspected' | 'no-evidence' | 'ruled-out' | 'mention';

export interface FieldMention extends Mention<'field'> {
  /** A code of the lexicon, or of the user's own vocabulary. */
  readonly code: string;
  /** Further codes that a compound carries: 保護者氏名 is `name` and also `family`. */
  readonly also?: readonly string[];
  readonly assertion: Assertion;
  /** The form that was meant, where the text has an OCR slip: バスワード is read as パスワード, ⽒名 as 氏名. */
  readonly reading?: string;
}

/** An umbrella term: 個人情報, クレジットカード情報, 口座情報. Never a field by itself. */
export interface CategoryMention extends Mention<'category'> {
  readonly term: string;
  /** Field codes that the term covers where it is ruled out as a whole. */
  readonly parts: readonly string[];
  readonly assertion: Assertion;
}

export type CountUnit =
  'records' | 'people' | 'accounts' | 'households' | 'organizations' | 'messages' | 'sheets' | 'other';

export type Qualifier = 'exact' | 'about' | 'max' | 'at-least' | 'less-than';

/** The figures that records and mentions share. */
export interface CountValue {
  readonly value: number;
  readonly unit: CountUnit;
  readonly qualifier: Qualifier;
  /** 延べ: the same person may be counted twice. */
  readonly cumulative?: true;
  /** 重複を除く. */
  readonly distinct?: true;
  /** うち, 内: part of the preceding count, never added. */
  readonly subset?: true;
  /** A figure that a later one in the same notice corrects. */
  readonly superseded?: true;
}

export interface CountMention extends Mention<'count'>, CountValue {
  /** True only of people or records affected: not staff, devices, attempts, attack mails, yen, points. */
  readonly affected: boolean;
  readonly assertion: Assertion;
  /** The number that was meant, where scanned text has letters in it: l,234件 is read as 1,234件. */
  readonly reading?: string;
}

export type ImpliedPart = 'year' | 'month' | 'day' | 'era';

export interface DateMention extends Mention<'date'> {
  /**
   * EDTF (ISO 8601-2): `2021-12-07`, `2021-08`, `2019-12-04T18:00`, `A/B`, `../B`, `A/..`. A year that nothing gives is
   * `XXXX-07-18`.
   */
  readonly value: string;
  /** Parts that the text leaves out and context gave. */
  readonly implied: readonly ImpliedPart[];
  /** 頃, ごろ. */
  readonly approximate?: true;
  /** The date that was meant, where scanned text has letters in it: 2O22年 is read as 2022年. */
  readonly reading?: string;
  /** Those written beside the date, or beside the ends of the range. */
  readonly weekdays?: readonly WrittenWeekday[];
}

/** A weekday that a notice writes beside a day: the span of 木 of 2022年7月15日(木). Of weekdays, 0 is Sunday. */
export interface WrittenWeekday extends Span {
  readonly written: number;
  /** The day itself, `YYYY-MM-DD`, and its weekday by the calendar. */
  readonly day: string;
  readonly actual: number;
}

export interface OrganizationMention extends Mention<'organization'> {
  /** The name that is meant: 当社 resolved, line breaks of a PDF removed. */
  readonly name: string;
  readonly role: OrganizationRole;
}

export interface ServiceMention extends Mention<'service'> {
  readonly name: string;
}

export interface CauseMention extends Mention<'cause'> {
  readonly code: string;
}

/**
 * An item of a list of leaked data that the lexicon lacks: お子様の靴のサイズ between 氏名 and 住所. Offered to people, never
 * asserted: it stands for no field, and no record holds it.
 */
export interface CandidateMention extends Mention<'candidate'> {
  /** The noun phrase, without what a PDF put into it. */
  readonly term: string;
}

export type OrganizationRole =
  | 'discloser'
  | 'operator'
  | 'contractor'
  | 'service-provider'
  | 'parent'
  | 'data-controller'
  | 'regulator'
  | 'police'
  | 'investigator'
  | 'other';

export type EventCode =
  | 'intrusion'
  | 'tampering'
  | 'occurred'
  | 'detected'
  | 'reported-by-third-party'
  | 'service-stopped'
  | 'payment-stopped'
  | 'investigation-started'
  | 'investigation-completed'
  | 'reported-regulator'
  | 'reported-police'
  | 'notified'
  | 'published'
  | 'resumed'
  | 'credentials-reset'
  | 'access-blocked'
  | 'recovered'
  | 'other';

export type Annotation =
  | FieldMention
  | CategoryMention
  | CountMention
  | DateMention
  | OrganizationMention
  | ServiceMention
  | CauseMention
  | CandidateMention;

/**
 * A mention as the inner stages pass it on: its spans (and those of its reasons) are offsets of the folded view, and
 * the quote is cut when the analysis leaves by its door (`to-original.ts`).
 */
export type Found<M extends Annotation> = M extends Annotation ? Omit<M, 'text'> : never;
