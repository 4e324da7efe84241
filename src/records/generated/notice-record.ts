// Generated from schemas/notice-record.schema.json: run npm run generate.

/**
 * UTF-16 code units from the start of the notice.
 */
export type Offset = number;
/**
 * Extended Date/Time Format (ISO 8601-2): `2021-12-07`, `2021-08`, `2019-12-04T18:00`, an interval `2013-01-23/2022-02-07`, an open one `../2022-02-07` or `2021-10-01/..`, and `XXXX-07-18` where no year is known.
 */
export type EdtfDate = string;
/**
 * Part of an organisation in an incident.
 */
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
/**
 * Quotes, the most telling first.
 */
export type EvidenceList = Evidence[];
/**
 * What led to an incident.
 */
export type CauseCode = string;
/**
 * Whether a leak is confirmed or suspected.
 */
export type Certainty = 'confirmed' | 'suspected';
/**
 * What a figure counts: 件 are records; 名 and 人 people; 通 messages; 枚 sheets.
 */
export type CountUnit =
  'records' | 'people' | 'accounts' | 'households' | 'organizations' | 'messages' | 'sheets' | 'other';
/**
 * How exact a figure is: 約 about, 最大 max, 以上 at-least, 未満 less-than.
 */
export type Qualifier = 'exact' | 'about' | 'max' | 'at-least' | 'less-than';
/**
 * A kind of personal data.
 */
export type FieldCode = string;
/**
 * `ruled-out`: 含まれておりません, 保有しておりません. `no-evidence`: 確認されていない, 形跡はない.
 */
export type ExclusionBasis = 'ruled-out' | 'no-evidence';
/**
 * What happened; `occurred` is the moment of a mishap (mis-sent, lost, posted).
 */
export type EventCode =
  | 'intrusion'
  | 'tampering'
  | 'occurred'
  | 'detected'
  | 'reported-by-third-party'
  | 'service-stopped'
  | 'payment-stopped'
  | 'access-blocked'
  | 'credentials-reset'
  | 'investigation-started'
  | 'investigation-completed'
  | 'reported-regulator'
  | 'reported-police'
  | 'notified'
  | 'published'
  | 'recovered'
  | 'resumed'
  | 'other';
/**
 * State of a review.
 */
export type ReviewStatus = 'draft' | 'in-review' | 'approved' | 'rejected';
/**
 * What kind of entry a rejected reading was; a figure is kept out wherever it would stand.
 */
export type RejectedKind = 'organization' | 'service' | 'cause' | 'count' | 'total' | 'excluded' | 'event';

/**
 * One organisation's breach, as a notice tells of it. Values come first; each has its evidence below it or under the key `evidence`. A value whose evidence says that the machine read it so is the machine's, and follows the notice when the record is made anew; any other value is a person's, and is never changed.
 */
export interface NoticeRecord {
  /**
   * Version of this form of record: 1.
   */
  schemaVersion: 1;
  /**
   * The notice's base name, `#`, and the incident's number in it: `digest-2022-06#3`.
   */
  id: string;
  source: Source;
  /**
   * The incident's headline as the notice writes it.
   */
  title?: string;
  /**
   * Who is involved; the organisation that was hit comes first.
   */
  organizations: Organization[];
  /**
   * Named sites, shops, apps, systems or online accounts that held or lost the data.
   */
  services?: Service[];
  /**
   * What led to the incident.
   */
  causes?: Cause[];
  /**
   * What was exposed: one entry a population, that is, a group of victims that the notice states apart.
   */
  exposures: Exposure[];
  /**
   * Figures of the whole incident.
   */
  totals?: Count[];
  /**
   * Fields that are said not to be affected, and on what ground.
   */
  excluded?: ExcludedField[];
  /**
   * What happened when. A period during which data were exposed is the period of an exposure, not an event.
   */
  timeline?: TimelineEvent[];
  review: Review;
  /**
   * What the machine read and a person took out: it is not put in again.
   */
  rejected?: RejectedReading[];
  /**
   * A remark for people; no program reads or changes it.
   */
  note?: string;
  evidence?: RecordEvidence;
}
/**
 * Where the record comes from.
 */
export interface Source {
  /**
   * Path of the notice, as it was given.
   */
  notice: string;
  /**
   * Hash of the notice's text in UTF-8, in lower-case hexadecimal.
   */
  sha256: string;
  section: Section;
  published?: EdtfDate;
  /**
   * How the notice's file is encoded, by its WHATWG name; left out for UTF-8.
   */
  encoding?: 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp';
  original?: Original;
}
/**
 * A half-open range of UTF-16 offsets into the notice.
 */
export interface Section {
  start: Offset;
  end: Offset;
}
/**
 * The file that a notice's text was made of.
 */
export interface Original {
  /**
   * Path of the file, as it was given.
   */
  path: string;
  /**
   * Hash of the file's bytes, in lower-case hexadecimal.
   */
  sha256: string;
  /**
   * What the file is.
   */
  mediaType: 'text/html' | 'application/xhtml+xml' | 'application/pdf';
}
/**
 * An organisation and its part in the incident.
 */
export interface Organization {
  /**
   * The name as the notice writes it.
   */
  name: string;
  role: OrganizationRole;
  /**
   * A remark for people; no program reads or changes it.
   */
  note?: string;
  evidence?: EvidenceList;
}
/**
 * A quote of the notice: TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector (`start`, `end`) of W3C's Web Annotation Data Model.
 */
export interface Evidence {
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
   * What the machine read here, on the first piece of evidence only. A value that still says the same is the machine's; one that differs, or has no `read`, is a person's.
   */
  read?: string;
  /**
   * On the first piece of evidence only: a person has looked at what the machine read here, and vouches for it. The machine no longer changes such a value.
   */
  accepted?: boolean;
}
/**
 * A named site, shop, app, system or online account.
 */
export interface Service {
  /**
   * The name as the notice writes it.
   */
  name: string;
  /**
   * A remark for people; no program reads or changes it.
   */
  note?: string;
  evidence?: EvidenceList;
}
/**
 * One cause; several stand side by side.
 */
export interface Cause {
  code: CauseCode;
  /**
   * A remark for people; no program reads or changes it.
   */
  note?: string;
  evidence?: EvidenceList;
}
/**
 * One population: a group of victims that the notice states apart.
 */
export interface Exposure {
  /**
   * What sets this population apart: a site, a period, a kind of data.
   */
  label?: string;
  certainty: Certainty;
  period?: EdtfDate;
  /**
   * How many people or records this population has.
   */
  counts?: Count[];
  /**
   * What was exposed of each, in the order of the notice.
   */
  fields?: FieldCode[];
  /**
   * A remark for people; no program reads or changes it.
   */
  note?: string;
  evidence?: ExposureEvidence;
}
/**
 * A figure of affected people or records.
 */
export interface Count {
  /**
   * The figure.
   */
  value: number;
  unit: CountUnit;
  qualifier: Qualifier;
  /**
   * 延べ: the same person may be counted twice.
   */
  cumulative?: boolean;
  /**
   * 重複を除く: nobody is counted twice.
   */
  distinct?: boolean;
  /**
   * うち: part of another figure, never to be added.
   */
  subset?: boolean;
  /**
   * A later figure in the same notice corrects this one.
   */
  superseded?: boolean;
  /**
   * A remark for people; no program reads or changes it.
   */
  note?: string;
  evidence?: EvidenceList;
}
/**
 * Evidence of an exposure's plain values, by key. Evidence of a value that is gone says that a person removed it.
 */
export interface ExposureEvidence {
  label?: EvidenceList;
  certainty?: EvidenceList;
  period?: EvidenceList;
  /**
   * Where each field stands, by code.
   */
  fields?: {
    [k: string]: EvidenceList;
  };
}
/**
 * A field that is said not to be affected.
 */
export interface ExcludedField {
  field: FieldCode;
  basis: ExclusionBasis;
  /**
   * A remark for people; no program reads or changes it.
   */
  note?: string;
  evidence?: EvidenceList;
}
/**
 * Something that happened at a date.
 */
export interface TimelineEvent {
  date: EdtfDate;
  event: EventCode;
  /**
   * A remark for people; no program reads or changes it.
   */
  note?: string;
  evidence?: EvidenceList;
}
/**
 * How far people have checked this record.
 */
export interface Review {
  status: ReviewStatus;
  /**
   * Who reviewed.
   */
  reviewer?: string;
  date?: EdtfDate;
}
/**
 * An entry that the machine read and a person took out, with the first quote that it rested on.
 */
export interface RejectedReading {
  kind: RejectedKind;
  /**
   * What the machine read, as its evidence said it.
   */
  read: string;
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
/**
 * Evidence of the record's own plain values, by key. Evidence of a key that is gone says that a person removed the value.
 */
export interface RecordEvidence {
  title?: EvidenceList;
  published?: EvidenceList;
}
