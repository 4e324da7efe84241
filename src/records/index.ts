/** The only door of the records layer. */
export { toRecord, type RecordedNotice } from './assemble/to-record.ts';
export { anchorEvidence, type Anchoring } from './evidence/anchor.ts';
export type { Evidence, NoticeRecord } from './generated/notice-record.ts';
export { schemaUrl, serializeRecord } from './yaml/serialize-record.ts';
