import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  languages,
  Location,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { EvidenceFinding } from '../../records/index.ts';
import { localize } from '../localize.ts';
import { type RangeIn, textRanges } from '../navigation/text-range.ts';
import { isRecord } from '../record-documents.ts';
import { type CheckedRecord, checkRecord } from '../record-evidence/checked-record.ts';
import { textOf } from '../record-files/text-of.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import { diagnosticSource } from './to-diagnostics.ts';

/** How long typing must rest before the evidence is looked up again, in milliseconds. */
const rests = { record: 150, notice: 400 };

const severities: Record<EvidenceFinding['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Looks up the evidence of every open record in its notice, as both are typed, and says what is not found for certain. */
export class EvidenceDiagnostics implements Disposable {
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('notice-evidence');
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** The newest check of each record, by the record. */
  readonly #checked = new Map<string, CheckedRecord>();
  /** Records that a check of the whole workspace reported on. */
  readonly #kept = new Set<string>();
  /** The check of each record that was begun last. */
  readonly #latest = new Map<string, symbol>();
  readonly #subscription: Disposable;

  constructor(links: RecordLinks) {
    this.#subscription = Disposable.from(
      workspace.onDidOpenTextDocument((document) => {
        this.#schedule(document, 0);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        this.#schedule(document, rests.record);
        this.#noticeChanged(document.uri);
      }),
      workspace.onDidSaveTextDocument(({ uri }) => {
        this.#noticeChanged(uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#closed(uri);
        // What was typed into a notice and thrown away is not in the file.
        this.#noticeChanged(uri);
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        // The notice may have changed outside of the editor.
        if (editor) this.#schedule(editor.document, 0);
      }),
      links.onDidChange((uri) => {
        if (isRecord(uri)) {
          if (this.#kept.has(uri.toString())) void this.#check(uri);
          return;
        }
        // A file has come or gone, which may be the notice.
        for (const document of workspace.textDocuments) this.#schedule(document, rests.record);
      }),
    );
    for (const document of workspace.textDocuments) this.#schedule(document, 0);
  }

  /** What was found in a record last; nothing when it has changed since. */
  newest(document: TextDocument): CheckedRecord | undefined {
    const checked = this.#checked.get(document.uri.toString());
    return checked?.text === document.getText() ? checked : undefined;
  }

  /**
   * Checks a record that need not be open, and keeps what it finds when the record is closed.
   *
   * @returns in how many places its evidence is not certain
   */
  async checkFile(uri: Uri): Promise<number> {
    this.#kept.add(uri.toString());
    const checked = await this.#check(uri);
    return (checked?.findings ?? []).filter(({ severity }) => severity !== 'information').length;
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    Disposable.from(this.#subscription, this.#collection).dispose();
  }

  #schedule({ uri }: TextDocument, rest: number): void {
    if (!isRecord(uri)) return;
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      void this.#check(uri);
    }, rest);
    this.#timers.set(key, timer);
  }

  #noticeChanged(notice: Uri): void {
    for (const { uri, notice: known } of this.#checked.values()) {
      if (known?.uri.toString() !== notice.toString()) continue;
      const record = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
      if (record) this.#schedule(record, rests.notice);
    }
  }

  async #check(uri: Uri): Promise<CheckedRecord | undefined> {
    const key = uri.toString();
    const check = Symbol(key);
    this.#latest.set(key, check);
    const text = await textOf(uri).catch(() => undefined);
    const checked = text === undefined ? undefined : await checkRecord(uri, text);
    const rangeIn = await textRanges();
    const open = workspace.textDocuments.find((document) => document.uri.toString() === key);
    // A newer check is under way, or one is coming of what was typed since.
    if (this.#latest.get(key) !== check || (open && open.getText() !== text)) return checked;
    if (!open && !this.#kept.has(key)) this.#forget(uri);
    else if (checked) {
      this.#checked.set(key, checked);
      this.#collection.set(
        uri,
        checked.findings.map((finding) => diagnosticOf(checked, finding, rangeIn)),
      );
    } else this.#collection.delete(uri);
    return checked;
  }

  #closed(uri: Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    if (this.#kept.has(key)) void this.#check(uri);
    else this.#forget(uri);
  }

  #forget(uri: Uri): void {
    this.#latest.delete(uri.toString());
    this.#checked.delete(uri.toString());
    this.#collection.delete(uri);
  }
}

function diagnosticOf(
  { text, notice }: CheckedRecord,
  finding: EvidenceFinding,
  rangeIn: RangeIn,
): Diagnostic {
  const diagnostic = new Diagnostic(
    rangeIn(text, finding),
    localize(finding.message),
    severities[finding.severity],
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = finding.code;
  if (notice && finding.candidates.length > 0) {
    diagnostic.relatedInformation = finding.candidates.slice(0, 5).map((span) => {
      const words = notice.text.slice(span.start, span.end);
      return new DiagnosticRelatedInformation(new Location(notice.uri, rangeIn(notice.text, span)), words);
    });
  }
  return diagnostic;
}
