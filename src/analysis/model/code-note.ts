/** What belongs under a code, and what others call it. */
export interface CodeNote {
  /** Words of notices that stand for it, the most telling first; `…` stands for other words of the same sentence. */
  readonly words?: readonly string[];
  /** Its places in VERIS, as `action.hacking.variety.SQLi`. */
  readonly veris?: readonly string[];
  /** Data class of Have I Been Pwned. */
  readonly hibp?: string;
  /** Cause as the report form of the Personal Information Protection Commission calls it. */
  readonly ppc?: string;
  /** Whether it may be special-care data (要配慮個人情報): a hint, never a verdict. */
  readonly specialCare?: 'likely' | 'possible';
  /** Whether its leak may damage property: a hint, never a verdict. */
  readonly harm?: 'likely' | 'possible';
}

/** Notes by code, of each list of codes. */
export type CodeNotes = Readonly<
  Record<
    'fields' | 'causes' | 'events' | 'units' | 'roles' | 'qualifiers',
    Readonly<Record<string, CodeNote>>
  >
>;
