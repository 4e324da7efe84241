/** The only door of the records layer. */
export { addPlain, type PlainKind } from './add/add-plain.ts';
export { addToRecord, type AddTarget } from './add/add-to-record.ts';
export { toRecord, type RecordedNotice } from './assemble/to-record.ts';
export { namedCodes, type NamedCode } from './codes/named-codes.ts';
export { correctMention, type MentionTarget } from './correct/correct-mention.ts';
export { correctable, type Correction, type JudgedAssertion } from './correct/correction.ts';
export { saidBy } from './correct/said-by.ts';
export { correctValue } from './correct/correct-value.ts';
export { valuesOn } from './correct/values-on.ts';
export { type Coverage, coverageOf, type CoveringRecord, incidentOf } from './coverage/coverage.ts';
export { type DismissibleMention, restoreMentions, toggleDismissed } from './dismissed/dismiss-mentions.ts';
export {
  type DismissedWords,
  dismissedWords,
  type ReadDismissed,
  readDismissed,
} from './dismissed/read-dismissed.ts';
export { validateDismissed } from './dismissed/validate-dismissed.ts';
export { withoutDismissed } from './dismissed/without-dismissed.ts';
export { anchorEvidence, type Anchoring } from './evidence/anchor.ts';
export type { Evidence, NoticeRecord, ReviewStatus } from './generated/notice-record.ts';
export {
  checkEvidence,
  type EvidenceCode,
  type EvidenceFinding,
  type NoticeNow,
  shortened,
} from './evidence/check-evidence.ts';
export { longestPart } from './evidence/longest-part.ts';
export { evidenceMessages } from './evidence/evidence-messages.ts';
export type { EditResult } from '../yaml/index.ts';
export { recordKind, type RecordSetting } from './mends/record-kind.ts';
export { type CodeBook, createCodeBook, type ExplainedCode } from './language/code-book.ts';
export { type FactKind, factsOf, factsWanted, type NoticeFact } from './language/notice-facts.ts';
export { placeInRecord } from './language/place-in-record.ts';
export { mergeRecord } from './merge/merge-record.ts';
export { noteOn } from './note/note-on.ts';
export {
  type AnchoredQuote,
  type AnchoredValue,
  anchorValues,
  certainSpans,
} from './values/anchored-value.ts';
export { placesOf, pointingAt, restingOn } from './values/pointing.ts';
export { readValues } from './values/read-values.ts';
export { isReviewed, type RecordValues, valueAt, valueOn } from './values/record-values.ts';
export type { CitedQuote, RecordValue, Standing, ValueKind } from './values/record-value.ts';
export { addQuote, reanchorQuote, removeQuote } from './reanchor/reanchor-quote.ts';
export { citeWords } from './reanchor/cite-words.ts';
export { updatePositions } from './reanchor/update-positions.ts';
export { acceptValues, takeBackAcceptance } from './review/accept-value.ts';
export { obstaclesTo } from './review/obstacles.ts';
export { nextToReview, type ReviewProgress, reviewProgress } from './review/progress.ts';
export { isRejectable, rejectValue } from './review/reject-value.ts';
export { restoreReading } from './review/restore-reading.ts';
export { beginReview, setReview } from './review/set-review.ts';
export { type MissingPart, type RecordSummary, summarizeRecord } from './review/summarize-record.ts';
export { type TakenOut, takenOut } from './review/taken-out.ts';
export { isEdtfDate } from './validation/is-edtf-date.ts';
export { readRecord, type ReadRecord } from './validation/read-record.ts';
export { validateRecord } from './validation/validate-record.ts';
export { readReviewStatus, reviewStatuses } from './yaml/read-review-status.ts';
export { readSource, type StatedSource } from './yaml/read-source.ts';
export { serializeRecord } from './yaml/serialize-record.ts';
