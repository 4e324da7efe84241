/** A code's words as the user's own vocabulary gives them. */
export interface OwnCode {
  /** One of the lexicon, or the user's own. */
  readonly code: string;
  /** Names, for people; one at least where the code is the user's own. */
  readonly ja?: string;
  readonly en?: string;
  /** Words that mean it, as the user wrote them. */
  readonly forms: readonly string[];
}

/** A user's own vocabulary, checked: what is wrong in the file is no longer in it. Plain data, as workers need it. */
export interface OwnVocabulary {
  readonly fields: readonly OwnCode[];
  readonly causes: readonly OwnCode[];
  readonly organizations: readonly string[];
  readonly services: readonly string[];
  /** Words that no mention stands in. */
  readonly ignore: readonly string[];
}
