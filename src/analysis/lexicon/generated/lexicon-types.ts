/* Generated from schemas/lexicon.schema.json by npm run generate. */
/**
 * The vocabulary of the engine: one property for each file of src/analysis/lexicon/data.
 */
export interface Lexicon {
  /**
   * @minItems 1
   */
  readonly fields: readonly FieldEntry[];
  readonly contexts: readonly ContextEntry[];
  readonly owners: readonly OwnerEntry[];
  readonly ignored: readonly IgnoredEntry[];
  readonly categories: readonly CategoryEntry[];
  readonly causes: readonly CauseEntry[];
  readonly events: readonly EventEntry[];
  readonly periods: readonly EventEntry[];
  readonly counters: readonly CounterGroup[];
  readonly candidates: readonly CueGroup[];
  readonly figures: readonly CueGroup[];
  readonly sums: readonly CueGroup[];
  readonly slips: readonly CueGroup[];
  readonly organizations: readonly CueGroup[];
  readonly talk: readonly CueGroup[];
  readonly entries: readonly CueGroup[];
  readonly genres: readonly CueGroup[];
  readonly names: readonly CueGroup[];
  readonly services: readonly CueGroup[];
  readonly assertions: readonly AssertionEntry[];
  readonly sections: readonly CueGroup[];
  readonly eras: readonly EraEntry[];
}
export interface FieldEntry {
  readonly code: string;
  /**
   * The field's usual name in a notice.
   */
  readonly ja: string;
  readonly en: string;
  readonly category:
    | 'basic'
    | 'contact'
    | 'credential'
    | 'financial'
    | 'card'
    | 'government-id'
    | 'health-sensitive'
    | 'behavioural'
    | 'employment'
    | 'education'
    | 'other';
  readonly tier: 'core' | 'extended';
  /**
   * VERIS attribute.confidentiality.data.variety.
   */
  readonly veris: string;
  /**
   * Data class of Have I Been Pwned; null where it has none.
   */
  readonly hibp: string | null;
  /**
   * Whether it may be special-care data (要配慮個人情報): a hint, never a verdict.
   */
  readonly specialCare: 'likely' | 'possible' | 'none';
  /**
   * Whether its leak may damage property: a hint, never a verdict.
   */
  readonly harm: 'likely' | 'possible' | 'none';
  /**
   * Words that name the field wherever they stand.
   */
  readonly forms: readonly string[];
  /**
   * Forms of two ideographs that keep their sense at the end of a longer word: 登録氏名, 返送先住所.
   */
  readonly tails?: readonly string[];
  /**
   * Words that name the field only near others.
   */
  readonly contextual?: readonly ContextualForm[];
}
export interface ContextualForm {
  readonly form: string;
  /**
   * `list`: a list of leaked items; `owner`: right behind an owner; otherwise the code of a context.
   */
  readonly in: string;
}
export interface ContextEntry {
  readonly code: string;
  /**
   * Parents that give the context.
   */
  readonly words: readonly string[];
  /**
   * The parent may stand anywhere in the sentence.
   */
  readonly inSentence?: boolean;
  /**
   * The parent may stand in a sentence near by, before or behind: what the whole passage is about.
   */
  readonly nearby?: boolean;
  /**
   * Field codes that give the context as neighbours in a list.
   */
  readonly codes: readonly string[];
}
export interface OwnerEntry {
  /**
   * Field code that the compound carries besides its own.
   */
  readonly also?: string;
  readonly words: readonly string[];
}
export interface IgnoredEntry {
  readonly why: string;
  readonly words?: readonly string[];
  /**
   * What makes a field's name another word when it follows right behind.
   */
  readonly suffixes?: readonly string[];
}
export interface CategoryEntry {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
  /**
   * Field codes that are ruled out with the term.
   */
  readonly parts: readonly string[];
  readonly terms: readonly string[];
}
export interface CauseEntry {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
  /**
   * Stands beside another cause.
   */
  readonly modifier?: boolean;
  /**
   * VERIS actions: category.variety.
   */
  readonly veris?: readonly string[];
  /**
   * Cause as the regulator's report form calls it.
   */
  readonly ppc?: string;
  /**
   * Words that name the cause, as templates; `*` stands for other words of the same sentence.
   */
  readonly patterns: readonly string[];
  /**
   * Cues that count only where nothing else in the incident names a cause.
   */
  readonly weak?: readonly string[];
  /**
   * Cues that count only where card data are affected.
   */
  readonly card?: readonly string[];
  /**
   * Codes of causes that say more: beside one of them, this one is not recorded.
   */
  readonly yields?: readonly string[];
  readonly except?: readonly string[];
}
export interface EventEntry {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
  /**
   * report: the main verb of its sentence. happening: what was done to the data; it may stand inside a report.
   */
  readonly kind: 'report' | 'happening';
  /**
   * Templates of what stands before a date in a list or a table, or alone in a heading.
   */
  readonly labels?: readonly string[];
  /**
   * Templates of words that say so in the clause that a date governs; … is a gap, $ the clause's end.
   */
  readonly says: readonly string[];
  /**
   * Templates that take a saying back where they match the same clause.
   */
  readonly unless?: readonly string[];
}
/**
 * A unit of counts and the counters that stand for it.
 */
export interface CounterGroup {
  readonly code: 'records' | 'people' | 'accounts' | 'households' | 'organizations' | 'messages' | 'sheets' | 'other';
  readonly ja: string;
  readonly en: string;
  /**
   * Words that head a column of bare numbers in a table: 件数, 人数.
   */
  readonly heads?: readonly string[];
  /**
   * @minItems 1
   */
  readonly counters: readonly CounterEntry[];
}
export interface CounterEntry {
  /**
   * As it stands behind a number.
   */
  readonly form: string;
  /**
   * Whether what it counts are victims.
   */
  readonly victims: 'usual' | 'sometimes' | 'never';
  /**
   * Kanji numerals make other words with it: 八戸, 六本木.
   */
  readonly digitsOnly?: boolean;
  /**
   * Longer words that begin with the counter and count nothing.
   */
  readonly except?: readonly string[];
}
export interface CueGroup {
  readonly code: string;
  readonly ja?: string;
  readonly en?: string;
  /**
   * Words that say so.
   */
  readonly cues: readonly string[];
  /**
   * Longer words that hold a cue and do not say so.
   */
  readonly except?: readonly string[];
}
export interface AssertionEntry {
  readonly code:
    | 'exposed'
    | 'lost'
    | 'held'
    | 'kept'
    | 'denied'
    | 'misuse'
    | 'acted'
    | 'given'
    | 'possible'
    | 'found'
    | 'except'
    | 'intrusion'
    | 'employed'
    | 'elsewhere'
    | 'decoy'
    | 'advice'
    | 'measure';
  readonly ja: string;
  readonly en: string;
  /**
   * Templates of stems.
   */
  readonly words: readonly string[];
}
export interface EraEntry {
  readonly code: string;
  readonly ja: string;
  readonly letter: string;
  /**
   * First day, YYYY-MM-DD.
   */
  readonly from: string;
}
