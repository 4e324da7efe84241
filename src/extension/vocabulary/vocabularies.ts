import {
  Disposable,
  EventEmitter,
  FileSystemError,
  languages,
  type LogOutputChannel,
  type Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import type { OwnVocabulary } from '../../analysis/index.ts';
import { vocabularyPath } from '../../corpus/read/vocabulary-path.ts';
import { diagnosticSource, toDiagnostics } from '../diagnostics/to-diagnostics.ts';
import { openDocument } from '../record-files/text-of.ts';
import { folderOf, vocabularyUri } from './vocabulary-place.ts';

/** How long typing must rest before a vocabulary is read again, in milliseconds. */
const rest = 200;

/**
 * The user's own vocabulary of each workspace folder: as it is typed where it is open, else as it is saved. What is wrong
 * in it stands among the problems.
 */
export class Vocabularies implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #changed = new EventEmitter<WorkspaceFolder>();
  readonly #problems = languages.createDiagnosticCollection(`${diagnosticSource}.vocabulary`);
  readonly #read = new Map<string, Promise<OwnVocabulary | undefined>>();
  /** The words that notices and records have been read by, as JSON; `undefined` where there are none. */
  readonly #inUse = new Map<string, string | undefined>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: Disposable;

  /** The notices and records of a folder are to be read by other words. */
  readonly onDidChange = this.#changed.event;

  constructor(log: LogOutputChannel) {
    this.#log = log;
    const watcher = workspace.createFileSystemWatcher(`**/${vocabularyPath}`);
    const reread = (uri: Uri) => {
      this.#schedule(uri, 0);
    };
    this.#subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      workspace.onDidOpenTextDocument(({ uri }) => {
        this.#schedule(uri, 0);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#schedule(uri, 0);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#schedule(document.uri, rest);
      }),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const folder of removed) this.#forget(folder);
      }),
    );
    for (const { uri } of workspace.textDocuments) this.#schedule(uri, 0);
  }

  /** The words that a notice or a record is read by; nothing where its folder has none, or no readable ones. */
  async of(uri: Uri): Promise<OwnVocabulary | undefined> {
    const folder = folderOf(uri);
    if (!folder) return undefined;
    const vocabulary = await (this.#read.get(keyOf(folder)) ?? this.#begin(folder));
    if (!this.#inUse.has(keyOf(folder))) this.#inUse.set(keyOf(folder), JSON.stringify(vocabulary));
    return vocabulary;
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    Disposable.from(this.#subscriptions, this.#problems, this.#changed).dispose();
  }

  #schedule(uri: Uri, delay: number): void {
    const folder = workspace.getWorkspaceFolder(uri);
    if (folder && uri.toString() === vocabularyUri(folder).toString()) this.#rereadIn(folder, delay);
  }

  #rereadIn(folder: WorkspaceFolder, delay: number): void {
    const key = keyOf(folder);
    clearTimeout(this.#timers.get(key));
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      void this.#reread(folder);
    }, delay);
    this.#timers.set(key, timer);
  }

  async #reread(folder: WorkspaceFolder): Promise<void> {
    const reading = this.#begin(folder);
    const words = JSON.stringify(await reading);
    // Whoever reads by older words learns of the newest only, and of a new comment not at all.
    if (this.#read.get(keyOf(folder)) !== reading || words === this.#inUse.get(keyOf(folder))) return;
    this.#inUse.set(keyOf(folder), words);
    this.#changed.fire(folder);
  }

  #begin(folder: WorkspaceFolder): Promise<OwnVocabulary | undefined> {
    const uri = vocabularyUri(folder);
    const reading: Promise<OwnVocabulary | undefined> = this.#load(
      uri,
      () => this.#read.get(keyOf(folder)) === reading,
    ).catch((error: unknown) => {
      this.#log.error(`${uri.toString()}: ${String(error)}`);
      return undefined;
    });
    this.#read.set(keyOf(folder), reading);
    return reading;
  }

  /** @param isNewest whether no later reading of the same file has begun */
  async #load(uri: Uri, isNewest: () => boolean): Promise<OwnVocabulary | undefined> {
    const text = await textIfThere(uri);
    if (text === undefined) {
      if (isNewest()) this.#problems.delete(uri);
      return undefined;
    }
    // Most folders have no vocabulary, and need no YAML for it.
    const { readVocabulary } = await import('../../vocabulary/index.ts');
    const { vocabulary, problems } = readVocabulary(text);
    const diagnostics = await toDiagnostics(text, problems);
    if (isNewest()) this.#problems.set(uri, diagnostics);
    return vocabulary;
  }

  #forget(folder: WorkspaceFolder): void {
    clearTimeout(this.#timers.get(keyOf(folder)));
    this.#timers.delete(keyOf(folder));
    this.#read.delete(keyOf(folder));
    this.#inUse.delete(keyOf(folder));
    this.#problems.delete(vocabularyUri(folder));
  }
}

function keyOf({ uri }: WorkspaceFolder): string {
  return uri.toString();
}

async function textIfThere(uri: Uri): Promise<string | undefined> {
  const document = openDocument(uri);
  if (document) return document.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
