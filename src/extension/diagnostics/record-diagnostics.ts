import {
  type DiagnosticCollection,
  Disposable,
  languages,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { isRecord } from '../record-documents.ts';
import { textOf } from '../record-files/text-of.ts';
import { diagnoseRecord } from './diagnose-record.ts';
import { diagnosticSource } from './to-diagnostics.ts';

/** How long typing must rest before a record is checked again, in milliseconds. */
const rest = 100;

/** Checks every open record as it is typed, and keeps what a check of the whole workspace found in the others. */
export class RecordDiagnostics implements Disposable {
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection(diagnosticSource);
  readonly #timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  /** Records that a check of the whole workspace reported on. */
  readonly #kept = new Set<string>();
  readonly #subscriptions: readonly Disposable[];

  constructor() {
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => {
        this.#schedule(document, 0);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#schedule(document, rest);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#closed(document);
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.#forget(uri);
      }),
    ];
    for (const document of workspace.textDocuments) this.#schedule(document, 0);
  }

  /**
   * Checks a record that need not be open, as it would be saved, and keeps what it finds when the record is closed.
   *
   * @returns how many problems it has
   */
  async checkFile(uri: Uri): Promise<number> {
    this.#kept.add(uri.toString());
    return this.#check(uri, await textOf(uri));
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    Disposable.from(...this.#subscriptions, this.#collection).dispose();
  }

  #schedule(document: TextDocument, delay: number): void {
    if (!isRecord(document.uri)) return;
    clearTimeout(this.#timers.get(document));
    const timer = setTimeout(() => {
      this.#timers.delete(document);
      void this.#check(document.uri, document.getText());
    }, delay);
    this.#timers.set(document, timer);
  }

  async #check(uri: Uri, text: string): Promise<number> {
    const diagnostics = await diagnoseRecord(text);
    this.#collection.set(uri, diagnostics);
    return diagnostics.length;
  }

  #closed(document: TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    // What was typed and thrown away must not leave its errors behind.
    if (this.#kept.has(document.uri.toString()))
      void this.checkFile(document.uri).catch(() => {
        this.#forget(document.uri);
      });
    else this.#collection.delete(document.uri);
  }

  #forget(uri: Uri): void {
    this.#kept.delete(uri.toString());
    this.#collection.delete(uri);
  }
}
