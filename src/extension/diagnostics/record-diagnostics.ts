import {
  type DiagnosticCollection,
  Disposable,
  languages,
  type TextDocument,
  Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import { isDismissedFile, isRecord } from '../record-documents.ts';
import { textOf } from '../record-files/text-of.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { isIn } from '../vocabulary/vocabulary-place.ts';
import { diagnoseDismissed, diagnoseRecord } from './diagnose-record.ts';
import { diagnosticSource } from './to-diagnostics.ts';

/** How long typing must rest before a record is checked again, in milliseconds. */
const rest = 100;

/** Checks every open record and file of dismissed mentions as it is typed, and keeps what a check of the whole workspace found in the others. */
export class RecordDiagnostics implements Disposable {
  readonly #vocabularies: Vocabularies;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection(diagnosticSource);
  readonly #timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  /** Records that a check of the whole workspace reported on. */
  readonly #kept = new Set<string>();
  /** The check of each record that was begun last. */
  readonly #newest = new Map<string, symbol>();
  readonly #subscriptions: readonly Disposable[];

  constructor(vocabularies: Vocabularies) {
    this.#vocabularies = vocabularies;
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
      vocabularies.onDidChange((folder) => {
        this.#recheckIn(folder);
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
    if (!isRecord(document.uri) && !isDismissedFile(document.uri)) return;
    clearTimeout(this.#timers.get(document));
    const timer = setTimeout(() => {
      this.#timers.delete(document);
      void this.#check(document.uri, document.getText());
    }, delay);
    this.#timers.set(document, timer);
  }

  async #check(uri: Uri, text: string): Promise<number> {
    const check = Symbol(uri.toString());
    this.#newest.set(uri.toString(), check);
    const diagnostics = isDismissedFile(uri)
      ? await diagnoseDismissed(text)
      : await diagnoseRecord(text, await this.#vocabularies.of(uri));
    if (this.#newest.get(uri.toString()) === check) this.#collection.set(uri, diagnostics);
    return diagnostics.length;
  }

  /** A code may have become one of the user's own, or ceased to be one. */
  #recheckIn(folder: WorkspaceFolder): void {
    const open = workspace.textDocuments.filter((document) => isIn(folder, document.uri));
    for (const document of open) this.#schedule(document, 0);
    const names = new Set(open.map(({ uri }) => uri.toString()));
    for (const kept of this.#kept) {
      const uri = Uri.parse(kept);
      if (names.has(kept) || !isIn(folder, uri)) continue;
      void this.checkFile(uri).catch(() => {
        this.#forget(uri);
      });
    }
  }

  #closed(document: TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    // What was typed and thrown away must not leave its errors behind.
    if (this.#kept.has(document.uri.toString()))
      void this.checkFile(document.uri).catch(() => {
        this.#forget(document.uri);
      });
    else this.#forget(document.uri);
  }

  #forget(uri: Uri): void {
    this.#kept.delete(uri.toString());
    this.#newest.delete(uri.toString());
    this.#collection.delete(uri);
  }
}
