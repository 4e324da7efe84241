import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Location,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Finding } from '../../analysis/index.ts';
import { rangeOf } from '../document-spans.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { diagnosticSource } from './to-diagnostics.ts';

/** Warns of what cannot be right in an open notice as it stands; gone when it is closed or no notice any more. */
export class NoticeDiagnostics implements Disposable {
  readonly #analyses: NoticeAnalyses;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('notice-findings');
  readonly #subscription: Disposable;

  constructor(analyses: NoticeAnalyses) {
    this.#analyses = analyses;
    this.#subscription = analyses.onDidChange((document) => {
      this.#show(document);
    });
    for (const document of workspace.textDocuments) this.#show(document);
  }

  dispose(): void {
    Disposable.from(this.#subscription, this.#collection).dispose();
  }

  #show(document: TextDocument): void {
    const newest = this.#analyses.newest(document);
    // Offsets of an older version would mark the wrong words: the editor moves the old marks along until the new come.
    if (newest && newest.version !== document.version) return;
    const findings = newest?.analysis.findings ?? [];
    if (findings.length === 0) this.#collection.delete(document.uri);
    else
      this.#collection.set(
        document.uri,
        findings.map((finding) => diagnosticOf(document, finding)),
      );
  }
}

function diagnosticOf(document: TextDocument, finding: Finding): Diagnostic {
  const { code, note, args = [], related } = finding;
  const diagnostic = new Diagnostic(
    rangeOf(document, finding),
    l10n.t(note, ...args),
    DiagnosticSeverity.Warning,
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = code;
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map(
      (span) =>
        new DiagnosticRelatedInformation(
          new Location(document.uri, rangeOf(document, span)),
          l10n.t(span.note, ...(span.args ?? [])),
        ),
    );
  }
  return diagnostic;
}
