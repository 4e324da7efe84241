import { Disposable, type LogOutputChannel } from 'vscode';
import type { Analyst } from '../../corpus/analyse/analyst.ts';
import type { DocumentMends } from '../code-actions/document-mends.ts';
import type { NoticeCoverage } from '../coverage/notice-coverage.ts';
import type { EvidenceDiagnostics } from '../diagnostics/evidence-diagnostics.ts';
import type { RecordDiagnostics } from '../diagnostics/record-diagnostics.ts';
import type { Dismissals } from '../dismissed/dismissals.ts';
import type { RecordReader } from '../../corpus/records/worker-records.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import type { NoticeDocuments } from '../notice-documents.ts';
import type { EvidenceReader } from '../record-evidence/quote-target.ts';
import { InTurn } from '../record-review/in-turn.ts';
import type { OpenRecords } from '../record-review/open-records.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { createWordReader } from '../word-reader.ts';
import { registerAcceptValue } from './accept-value.ts';
import { registerAddToRecord } from './add-to-record.ts';
import { registerAddToVocabulary } from './add-to-vocabulary.ts';
import { registerCorrectValue } from './correct-value.ts';
import { registerEditMention } from './edit-mention.ts';
import { registerDismissMention } from './dismiss-mention.ts';
import { registerEmitRecord } from './emit-record.ts';
import { registerExportHtml } from './export-html.ts';
import { registerExportRecords } from './export-records.ts';
import { registerExtractFolder } from './extract-folder.ts';
import { registerFixAllProblems } from './fix-all-problems.ts';
import { registerGoToUnrecorded } from './go-to-unrecorded.ts';
import { registerIgnoreTerm } from './ignore-term.ts';
import { registerImportAnnotations } from './import-annotations.ts';
import { registerNextValue } from './next-value.ts';
import { registerNoteFinding } from './note-finding.ts';
import { registerOpenNotice } from './open-notice.ts';
import { registerOpenRecord } from './open-record.ts';
import { registerOpenVocabulary } from './open-vocabulary.ts';
import { registerPutFindingRight } from './put-finding-right.ts';
import { registerReanchorEvidence } from './reanchor-evidence.ts';
import { registerRecordSelection } from './record-selection.ts';
import { registerRejectValue } from './reject-value.ts';
import { registerRemoveQuote } from './remove-quote.ts';
import { registerRestoreReading } from './restore-reading.ts';
import { registerSearchNotice } from './search-notice.ts';
import { registerSetReviewStatus } from './set-review-status.ts';
import { registerShowLog } from './show-log.ts';
import { registerTurnOffRule } from './turn-off-rule.ts';
import { registerUpdatePositions } from './update-positions.ts';
import { registerUseAsEvidence } from './use-as-evidence.ts';
import { registerValidateAllRecords } from './validate-all-records.ts';

export interface CommandDeps {
  readonly analyses: NoticeAnalyses;
  readonly analyst: Analyst;
  readonly coverage: NoticeCoverage;
  readonly diagnostics: RecordDiagnostics;
  readonly dismissals: Dismissals;
  /** Folder of the bundles and of the dictionary. */
  readonly dist: string;
  readonly evidence: EvidenceDiagnostics;
  readonly links: RecordLinks;
  readonly log: LogOutputChannel;
  readonly mends: DocumentMends;
  readonly notices: NoticeDocuments;
  readonly reader: EvidenceReader & Pick<RecordReader, 'read'>;
  readonly records: OpenRecords;
  readonly vocabularies: Vocabularies;
}

/** Every command of the manifest. */
export function registerCommands(deps: CommandDeps): Disposable {
  const {
    analyses,
    analyst,
    coverage,
    diagnostics,
    dismissals,
    dist,
    evidence,
    links,
    log,
    mends,
    notices,
    reader,
    records,
    vocabularies,
  } = deps;
  const selection = { analyses, vocabularies, readWords: createWordReader(analyst, vocabularies) };
  const inTurn = new InTurn();
  return Disposable.from(
    registerEmitRecord(analyses),
    registerAddToRecord(analyses, dismissals),
    registerRecordSelection(selection),
    registerEditMention(selection),
    registerIgnoreTerm(analyses),
    registerAddToVocabulary({ analyses, vocabularies }),
    registerDismissMention(analyses, dismissals),
    registerGoToUnrecorded(coverage, notices),
    registerPutFindingRight(analyses),
    registerNoteFinding(analyses, links),
    registerTurnOffRule(analyses),
    registerExtractFolder({ dist, log, vocabularies }),
    registerExportRecords({ log, reader, vocabularies }),
    registerImportAnnotations({ dist, log, vocabularies }),
    registerValidateAllRecords(diagnostics, evidence),
    registerFixAllProblems(mends),
    registerAcceptValue(records, inTurn),
    registerRejectValue(records, inTurn),
    registerCorrectValue({ analyst, records, vocabularies }),
    registerRestoreReading(records),
    registerNextValue(records, inTurn),
    registerSetReviewStatus({ reader, records, vocabularies }),
    registerReanchorEvidence(reader),
    registerUpdatePositions(reader),
    registerUseAsEvidence(links, reader),
    registerSearchNotice(reader),
    registerRemoveQuote(reader),
    registerOpenNotice(),
    registerOpenRecord(notices),
    registerExportHtml(analyses, vocabularies),
    registerOpenVocabulary(),
    registerShowLog(log),
  );
}
