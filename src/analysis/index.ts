/** The only door of the analysis layer. */
export { createAnalyzer, type AnalyzerOptions } from './analyze.ts';
export { daysOf } from './dates/edtf-days.ts';
export { codeNames } from './lexicon/generated/code-names.ts';
export { codeWords } from './lexicon/generated/code-words.ts';
export type { CodeName } from './lexicon/generated/code-names.ts';
export { codeNotes } from './lexicon/generated/code-notes.ts';
export { namesWith } from './lexicon/own-names.ts';
export { foldWord } from './lexicon/own-words.ts';
export { lexicon } from './lexicon/generated/lexicon.ts';
export type { Lexicon } from './lexicon/generated/lexicon-types.ts';
export type { Analysis, Analyze, AnalyzeOptions } from './model/analysis.ts';
export type { CodeNote, CodeNotes } from './model/code-note.ts';
export type { OwnCode, OwnVocabulary } from './model/own-vocabulary.ts';
export { noteText } from './model/annotation.ts';
export type {
  Annotation,
  Assertion,
  CandidateMention,
  CategoryMention,
  CauseMention,
  CountMention,
  CountUnit,
  CountValue,
  DateMention,
  Dropped,
  EventCode,
  FieldMention,
  ImpliedPart,
  OrganizationMention,
  OrganizationRole,
  Qualifier,
  Reason,
  ServiceMention,
  WrittenWeekday,
} from './model/annotation.ts';
export type { Finding, FindingFix, RelatedSpan } from './model/finding.ts';
export type {
  Certainty,
  Evidenced,
  ExcludedField,
  Exposure,
  Incident,
  IncidentCause,
  IncidentCount,
  IncidentField,
  IncidentOrganization,
  IncidentService,
  TimelineEvent,
} from './model/incident.ts';
export { isExpected, isRecordable } from './model/recordable.ts';
export { contains, overlaps } from './model/span.ts';
export { type Piece, piecesOf } from './model/pieces.ts';
export type { Span } from './model/span.ts';
export { assertionNear } from './selection/assertion-near.ts';
export { readNumber, readSelection, type SelectionReading } from './selection/read-selection.ts';
export { onOneLine, withoutBlankEnds } from './selection/selected-words.ts';
export { similarFields } from './selection/similar-codes.ts';
export { foldText } from './text/folded-view.ts';
export { createCodesCalled, type CodeList, type CodesCalled } from './values/codes-called.ts';
export { readDate, type ReadDate } from './values/read-date.ts';
export { createFigureReader, type ReadFigure } from './values/read-figure.ts';
export { normalCount } from './normal-forms/normal-count.ts';
export { normalDate } from './normal-forms/normal-date.ts';
export type { Token, Tokenizer, TokenTable } from './model/tokens.ts';
