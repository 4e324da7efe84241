import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticRelatedInformation,
  type DiagnosticSeverity,
  Disposable,
  languages,
  Location,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Finding } from '../../analysis/index.ts';
import { rangeOf } from '../document-spans.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { settingsSection } from '../settings.ts';
import { findingSeverities } from './finding-severity.ts';
import { findingText } from './finding-text.ts';
import { diagnosticSource } from './to-diagnostics.ts';

/**
 * Marks what cannot be right in an open notice as it stands, as gravely as the settings say; gone when it is closed or no
 * notice any more.
 */
export class NoticeDiagnostics implements Disposable {
  readonly #analyses: NoticeAnalyses;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('notice-findings');
  readonly #subscription: Disposable;

  constructor(analyses: NoticeAnalyses) {
    this.#analyses = analyses;
    this.#subscription = Disposable.from(
      analyses.onDidChange((document) => {
        this.#show(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        for (const document of workspace.textDocuments) {
          if (event.affectsConfiguration(`${settingsSection}.findings`, document)) this.#show(document);
        }
      }),
    );
    for (const document of workspace.textDocuments) this.#show(document);
  }

  dispose(): void {
    Disposable.from(this.#subscription, this.#collection).dispose();
  }

  #show(document: TextDocument): void {
    const newest = this.#analyses.newest(document);
    // Offsets of an older version would mark the wrong words: the editor moves the old marks along until the new come.
    if (newest && newest.version !== document.version) return;
    const severityOf = findingSeverities(document.uri);
    const diagnostics = (newest?.analysis.findings ?? []).flatMap((finding) => {
      const severity = severityOf(finding.code);
      return severity === undefined ? [] : [diagnosticOf(document, finding, severity)];
    });
    if (diagnostics.length === 0) this.#collection.delete(document.uri);
    else this.#collection.set(document.uri, diagnostics);
  }
}

function diagnosticOf(document: TextDocument, finding: Finding, severity: DiagnosticSeverity): Diagnostic {
  const { code, related } = finding;
  const diagnostic = new Diagnostic(rangeOf(document, finding), findingText(finding), severity);
  diagnostic.source = diagnosticSource;
  diagnostic.code = code;
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map(
      (span) =>
        new DiagnosticRelatedInformation(
          new Location(document.uri, rangeOf(document, span)),
          findingText(span),
        ),
    );
  }
  return diagnostic;
}
