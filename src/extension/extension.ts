import { join } from 'node:path';
import { type ExtensionContext, type Range, type TextDocument, type Uri, window } from 'vscode';
import { registerEvidenceActions } from './code-actions/evidence-actions.ts';
import { registerFindingActions } from './code-actions/finding-actions.ts';
import { DocumentMends } from './code-actions/document-mends.ts';
import { registerNoticeActions } from './code-actions/notice-actions.ts';
import { registerRecordMends } from './code-actions/record-mends.ts';
import { registerReviewActions } from './code-actions/review-actions.ts';
import { registerRecordLenses } from './code-lenses/record-lenses.ts';
import { registerNoticeLenses } from './code-lenses/notice-lenses.ts';
import { registerCommands } from './commands/index.ts';
import { registerRecordCompletions } from './completions/record-completions.ts';
import { registerVocabularyCompletions } from './completions/vocabulary-completions.ts';
import { registerContextKeys } from './context-keys.ts';
import { NoticeCoverage } from './coverage/notice-coverage.ts';
import { LinkedHighlight } from './decorations/linked-highlight.ts';
import { type DecorationRanges, NoticeDecorations } from './decorations/notice-decorations.ts';
import { RecordDecorations } from './decorations/record-decorations.ts';
import { EvidenceDiagnostics } from './diagnostics/evidence-diagnostics.ts';
import { NoticeDiagnostics } from './diagnostics/notice-diagnostics.ts';
import { RecordDiagnostics } from './diagnostics/record-diagnostics.ts';
import { registerNoticeFolding } from './folding/notice-folding.ts';
import { Dismissals } from './dismissed/dismissals.ts';
import { registerNoticeHovers } from './hovers/notice-hovers.ts';
import { registerRecordHovers } from './hovers/record-hovers.ts';
import { registerVocabularyHovers } from './hovers/vocabulary-hovers.ts';
import { registerNoticeNavigation } from './navigation/notice-navigation.ts';
import { registerRecordNavigation } from './navigation/record-navigation.ts';
import { registerNoticeInlayHints } from './inlay-hints/notice-inlay-hints.ts';
import { registerNoticeTokens } from './semantic-tokens/notice-tokens.ts';
import { NoticeAnalyses } from './notice-analyses.ts';
import { createNoticeAnalyst } from './notice-analyst.ts';
import { NoticeDocuments } from './notice-documents.ts';
import type { NoticeAnalysis } from './notice-reading.ts';
import { NoticeSymbols } from './outline/notice-symbols.ts';
import { createRecordReader } from './record-reader.ts';
import type { LinkedRecord } from './record-links/linked-record.ts';
import { RecordLinks } from './record-links/record-links.ts';
import { OpenRecords } from './record-review/open-records.ts';
import { registerStatusBar } from './status-bar.ts';
import { TokenizerHealth } from './tokenizer-health.ts';
import type { TreeNode } from './views/tree-node.ts';
import { type ViewKey, Views } from './views/index.ts';
import { Vocabularies } from './vocabulary/vocabularies.ts';

/** What other extensions, and the tests, can see: nothing here changes anything. */
export interface NoticeAnnotatorApi {
  /** The settled analysis of an open notice as it stands; nothing for any other document. */
  readonly analysisOf: (document: TextDocument) => Promise<NoticeAnalysis | undefined>;
  /** What is marked in a document, by style. */
  readonly decorationsOf: (document: TextDocument) => DecorationRanges;
  /** What is lit in a document because the cursor is on what belongs to it, the most telling first. */
  readonly litIn: (document: TextDocument) => readonly Range[];
  /** The rows of a view in the side bar, once all records of the workspace have been read. */
  readonly rowsOf: (view: ViewKey) => Promise<readonly TreeNode[]>;
  /** The records of a notice, their quotes looked up in it as it stands. */
  readonly recordsOf: (notice: Uri) => Promise<readonly LinkedRecord[]>;
}

/** Wires the surfaces. Nothing is loaded here that the first notice does not need: workers start when it is read. */
export function activate({ extensionPath, subscriptions }: ExtensionContext): NoticeAnnotatorApi {
  const log = window.createOutputChannel('Notice Annotator', { log: true });
  const tokenizer = new TokenizerHealth(log);
  const dist = join(extensionPath, 'dist');
  const analyst = createNoticeAnalyst(dist, tokenizer);
  const reader = createRecordReader(dist);
  const notices = new NoticeDocuments();
  const vocabularies = new Vocabularies(log);
  const analyses = new NoticeAnalyses(analyst, notices, vocabularies, log);
  const links = new RecordLinks();
  const records = new OpenRecords();
  const views = new Views({ analyses, links, log, reader, vocabularies });
  const dismissals = new Dismissals();
  const coverage = new NoticeCoverage(analyses, links, dismissals, log);
  const decorations = new NoticeDecorations(analyses, coverage);
  const highlight = new LinkedHighlight(links, notices);
  const diagnostics = new RecordDiagnostics(vocabularies);
  const evidence = new EvidenceDiagnostics({ links, reader, log });
  const mends = new DocumentMends(vocabularies);
  subscriptions.push(
    log,
    tokenizer,
    analyst,
    reader,
    notices,
    vocabularies,
    analyses,
    links,
    dismissals,
    coverage,
    decorations,
    highlight,
    diagnostics,
    views,
    evidence,
    new RecordDecorations(records),
    new NoticeDiagnostics(analyses),
    new NoticeSymbols(analyses),
    registerCommands({
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
    }),
    registerContextKeys(notices),
    registerNoticeActions(analyses, vocabularies, dismissals),
    registerFindingActions(analyses, links),
    registerRecordMends(mends),
    registerEvidenceActions(evidence),
    registerNoticeFolding(analyses),
    registerReviewActions(records),
    registerRecordLenses(records),
    registerNoticeHovers(analyses, vocabularies, coverage),
    registerNoticeLenses(coverage, notices),
    registerNoticeInlayHints(analyses),
    registerNoticeTokens(analyses),
    registerNoticeNavigation(links, notices),
    registerRecordNavigation(links),
    registerRecordCompletions(analyses, vocabularies),
    registerRecordHovers(links, vocabularies),
    registerVocabularyCompletions(),
    registerVocabularyHovers(vocabularies),
    registerStatusBar({ analyses, records, tokenizer }),
  );
  return Object.freeze({
    analysisOf: (document: TextDocument) => analyses.settled(document),
    decorationsOf: (document: TextDocument) => decorations.rangesOf(document),
    litIn: (document: TextDocument) => highlight.rangesOf(document),
    rowsOf: (view: ViewKey) => views.rowsOf(view),
    recordsOf: (notice: Uri) => links.ofNotice(notice),
  });
}
