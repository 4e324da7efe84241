import { Disposable, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import { isRecord, recordGlob } from '../record-documents.ts';
import { findRecords } from '../record-files/find-records.ts';
import { textOf } from '../record-files/text-of.ts';
import { type LinkedRecord, linkRecord, relinkRecord } from './linked-record.ts';

/** How long typing must rest before a record counts as changed, in milliseconds. */
const rest = 100;

/**
 * Ties records to their notices, both ways. What was read is kept until a file changes; nothing is read before somebody
 * asks.
 */
export class RecordLinks implements Disposable {
  readonly #linked = new Map<string, Promise<LinkedRecord | undefined>>();
  /** Records of a notice, by the notice. */
  readonly #found = new Map<string, Promise<readonly Uri[]>>();
  readonly #timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscription: Disposable;

  /** This record has changed; or this file or folder, which may hold records or their notices, has come or gone. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = workspace.createFileSystemWatcher(recordGlob);
    const each = ({ files }: { readonly files: readonly Uri[] }) => {
      files.forEach((uri) => {
        this.#cameOrWent(uri);
      });
    };
    this.#subscription = Disposable.from(
      watcher,
      watcher.onDidChange((uri) => {
        this.#changedNow(uri);
      }),
      watcher.onDidCreate((uri) => {
        this.#cameOrWent(uri);
      }),
      watcher.onDidDelete((uri) => {
        this.#cameOrWent(uri);
      }),
      workspace.onDidCreateFiles(each),
      workspace.onDidDeleteFiles(each),
      workspace.onDidRenameFiles(({ files }) => {
        each({ files: files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]) });
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isRecord(document.uri)) this.#typedIn(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        // What was typed and thrown away is not in the file.
        if (isRecord(document.uri)) this.#changedNow(document.uri);
      }),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.#linked.clear();
        this.#found.clear();
      }),
    );
  }

  /** A record as it stands, its quotes looked up in the notice as that stands; nothing where it cannot be read. */
  async of(record: Uri): Promise<LinkedRecord | undefined> {
    const key = record.toString();
    const known = await this.#linked.get(key);
    if (known) {
      const text = await textOf(record).catch(() => undefined);
      if (text === known.text) {
        const current = relinkRecord(known);
        this.#linked.set(key, current);
        return current;
      }
    }
    const linked = textOf(record).then(
      (text) => linkRecord(record, text),
      () => undefined,
    );
    this.#linked.set(key, linked);
    return linked;
  }

  /** The records of a notice, in the order of their numbers. */
  async ofNotice(notice: Uri): Promise<readonly LinkedRecord[]> {
    const key = notice.toString();
    const found = this.#found.get(key) ?? findRecords(notice);
    this.#found.set(key, found);
    const linked = await Promise.all((await found).map((record) => this.of(record)));
    return linked.flatMap((record) => record ?? []);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    Disposable.from(this.#subscription, this.#changed).dispose();
  }

  #typedIn(document: TextDocument): void {
    clearTimeout(this.#timers.get(document));
    const timer = setTimeout(() => {
      this.#timers.delete(document);
      this.#changedNow(document.uri);
    }, rest);
    this.#timers.set(document, timer);
  }

  #cameOrWent(uri: Uri): void {
    // It may be a notice, or a folder that takes its records with it.
    this.#found.clear();
    this.#linked.clear();
    this.#changed.fire(uri);
  }

  #changedNow(uri: Uri): void {
    this.#linked.delete(uri.toString());
    this.#changed.fire(uri);
  }
}
