import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  languages,
  Location,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { RecordReader } from '../../corpus/records/worker-records.ts';
import type { EvidenceFinding } from '../../records/index.ts';
import { localize } from '../localize.ts';
import { type RangeIn, textRanges } from '../navigation/text-range.ts';
import { isRecord } from '../record-documents.ts';
import { type CheckedRecord, checkRecord, hasChanged } from '../record-evidence/checked-record.ts';
import { openDocument, textOf } from '../record-files/text-of.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import { diagnosticSource } from './to-diagnostics.ts';

/** How long typing must rest before the evidence is looked up again, in milliseconds. */
const rests = { record: 150, notice: 400 };

const severities: Record<EvidenceFinding['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export interface EvidenceDeps {
  readonly links: RecordLinks;
  readonly reader: Pick<RecordReader, 'check'>;
  readonly log: LogOutputChannel;
}

/**
 * Looks up the evidence of every open record in its notice, as both are typed, and says what is not found for certain.
 * Answers to an older text of either are dropped.
 */
export class EvidenceDiagnostics implements Disposable {
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('notice-evidence');
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** The newest check of each record, by the record. */
  readonly #checked = new Map<string, CheckedRecord>();
  /** The notice that each record was looked up in last, also where that failed since. */
  readonly #notices = new Map<string, string>();
  /** Records that a check of the whole workspace reported on. */
  readonly #kept = new Set<string>();
  /** The check of each record that was begun last. */
  readonly #underWay = new Map<string, AbortController>();
  readonly #reader: EvidenceDeps['reader'];
  readonly #log: LogOutputChannel;
  readonly #subscription: Disposable;

  constructor({ links, reader, log }: EvidenceDeps) {
    this.#reader = reader;
    this.#log = log;
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
          if (this.#kept.has(uri.toString())) void this.#recheck(uri);
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
   * @throws Error when the worker cannot tell
   */
  async checkFile(uri: Uri): Promise<number> {
    this.#kept.add(uri.toString());
    const checked = await this.#check(uri);
    return (checked?.findings ?? []).filter(({ severity }) => severity !== 'information').length;
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const check of this.#underWay.values()) check.abort();
    Disposable.from(this.#subscription, this.#collection).dispose();
  }

  #schedule({ uri }: TextDocument, rest: number): void {
    if (!isRecord(uri)) return;
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      void this.#recheck(uri);
    }, rest);
    this.#timers.set(key, timer);
  }

  #noticeChanged(notice: Uri): void {
    const changed = notice.toString();
    for (const document of workspace.textDocuments) {
      if (this.#notices.get(document.uri.toString()) === changed) this.#schedule(document, rests.notice);
    }
  }

  /** Checks a record again, and tells the log when that fails: the next change of a text tries anew. */
  async #recheck(uri: Uri): Promise<void> {
    try {
      await this.#check(uri);
    } catch (error) {
      this.#log.error(`${uri.toString()}: ${String(error)}`);
    }
  }

  /** @returns nothing when the record cannot be read, or a newer check has taken the place of this one */
  async #check(uri: Uri): Promise<CheckedRecord | undefined> {
    const key = uri.toString();
    this.#underWay.get(key)?.abort();
    const check = new AbortController();
    this.#underWay.set(key, check);
    try {
      const text = await textOf(uri).catch(() => undefined);
      const checked =
        text === undefined ? undefined : await checkRecord(this.#reader, uri, text, check.signal);
      const rangeIn = await textRanges();
      if (check.signal.aborted) return undefined;
      const open = openDocument(uri);
      // The next check comes when typing rests.
      if (open && open.getText() !== text) return checked;
      if (checked?.notice && hasChanged(checked.notice)) {
        if (open) this.#schedule(open, rests.notice);
      } else if (open || this.#kept.has(key)) this.#show(uri, checked, rangeIn);
      else this.#forget(uri);
      return checked;
    } catch (error) {
      if (check.signal.aborted) return undefined;
      this.#checked.delete(key);
      this.#collection.delete(uri);
      throw error;
    } finally {
      if (this.#underWay.get(key) === check) this.#underWay.delete(key);
    }
  }

  #show(uri: Uri, checked: CheckedRecord | undefined, rangeIn: RangeIn): void {
    if (!checked) {
      this.#collection.delete(uri);
      return;
    }
    this.#checked.set(uri.toString(), checked);
    if (checked.notice) this.#notices.set(uri.toString(), checked.notice.uri.toString());
    this.#collection.set(
      uri,
      checked.findings.map((finding) => diagnosticOf(checked, finding, rangeIn)),
    );
  }

  #closed(uri: Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    if (this.#kept.has(key)) void this.#recheck(uri);
    else this.#forget(uri);
  }

  #forget(uri: Uri): void {
    this.#underWay.get(uri.toString())?.abort();
    this.#checked.delete(uri.toString());
    this.#notices.delete(uri.toString());
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
