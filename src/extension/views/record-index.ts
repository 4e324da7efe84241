import { Disposable, EventEmitter, type LogOutputChannel, type Uri, workspace } from 'vscode';
import type { RecordReader } from '../../corpus/records/worker-records.ts';
import type { RecordSummary } from '../../records/index.ts';
import { isRecord, recordGlob } from '../record-documents.ts';
import { textOf } from '../record-files/text-of.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';

/** How often a reading under way is shown, in milliseconds. */
const shown = 250;

/** Made once: with thousands of names, a comparison by locale must not look the locale up each time. */
const inOrder = new Intl.Collator('en', { numeric: true });

export interface IndexedRecord {
  readonly uri: Uri;
  readonly summary: RecordSummary;
}

/** How far a reading of the workspace has come; nothing where none is under way. */
export interface Reading {
  readonly read: number;
  readonly found: number;
}

export interface IndexDeps {
  readonly links: RecordLinks;
  readonly log: LogOutputChannel;
  readonly reader: Pick<RecordReader, 'summarize'>;
  readonly vocabularies: Vocabularies;
}

/**
 * The records of the workspace in short. Nothing is read before somebody looks; then the worker reads one file after the
 * other, and stops when nobody looks any more. What was read is kept until the file changes.
 */
export class RecordIndex implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #reader: IndexDeps['reader'];
  readonly #vocabularies: Vocabularies;
  readonly #records = new Map<string, IndexedRecord>();
  /** The same by path, while they are the same. */
  #sorted: readonly IndexedRecord[] | undefined;
  /** Files that are known and not read yet, or not since they changed. */
  readonly #waiting = new Map<string, Uri>();
  readonly #onlookers = new Set<string>();
  readonly #changed = new EventEmitter<void>();
  readonly #subscription: Disposable;
  #listed = false;
  #reading: Promise<void> | undefined;
  #found = 0;

  /** There is more to show, or other. */
  readonly onDidChange = this.#changed.event;

  constructor({ links, log, reader, vocabularies }: IndexDeps) {
    this.#log = log;
    this.#reader = reader;
    this.#vocabularies = vocabularies;
    this.#subscription = Disposable.from(
      links.onDidChange((uri) => {
        // A notice or a folder may have taken records with it.
        if (isRecord(uri) && this.#listed) this.#waiting.set(uri.toString(), uri);
        else this.#listed = false;
        this.#begin();
      }),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.#listed = false;
        this.#begin();
      }),
    );
  }

  /** Those that have been read, by path. */
  get records(): readonly IndexedRecord[] {
    return (this.#sorted ??= [...this.#records.values()].toSorted((a, b) =>
      inOrder.compare(a.uri.path, b.uri.path),
    ));
  }

  get reading(): Reading | undefined {
    return this.#reading && { read: this.#found - this.#waiting.size, found: this.#found };
  }

  /** Somebody looks, or does so no more. */
  look(onlooker: string, visible: boolean): void {
    if (visible) this.#onlookers.add(onlooker);
    else this.#onlookers.delete(onlooker);
    this.#begin();
  }

  /** Waits until there is something to show, or it is known that there is nothing. */
  async begun(): Promise<void> {
    while (this.#reading && this.#records.size === 0) {
      await new Promise<void>((resolve) => {
        const once = this.#changed.event(() => {
          once.dispose();
          resolve();
        });
      });
    }
  }

  /** Waits until all that is there has been read, or nobody looks any more. */
  async settled(): Promise<void> {
    await this.#reading;
  }

  dispose(): void {
    this.#onlookers.clear();
    Disposable.from(this.#subscription, this.#changed).dispose();
  }

  #begin(): void {
    if (this.#reading || this.#onlookers.size === 0 || (this.#listed && this.#waiting.size === 0)) return;
    this.#found = this.#waiting.size;
    this.#reading = this.#read().finally(() => {
      this.#reading = undefined;
      this.#changed.fire();
    });
  }

  async #read(): Promise<void> {
    let nextShown = Date.now() + shown;
    while (this.#onlookers.size > 0) {
      if (!this.#listed) await this.#list();
      const [next] = this.#waiting;
      if (!next) return;
      const [key, uri] = next;
      this.#waiting.delete(key);
      const summary = await this.#summarize(uri);
      this.#sorted = undefined;
      if (summary) this.#records.set(key, { uri, summary });
      else this.#records.delete(key);
      if (Date.now() > nextShown) {
        this.#changed.fire();
        nextShown = Date.now() + shown;
      }
    }
  }

  /** @returns nothing where there is nothing to show: the file is gone, or the worker died over it */
  async #summarize(uri: Uri): Promise<RecordSummary | undefined> {
    const { openCodesOf } = await import('../../vocabulary/index.ts');
    const vocabulary = await this.#vocabularies.of(uri);
    const yaml = await textOf(uri).catch(() => undefined);
    if (yaml === undefined) return undefined;
    try {
      return await this.#reader.summarize({
        yaml,
        ...(vocabulary && { openCodes: openCodesOf(vocabulary) }),
      });
    } catch (error) {
      if (this.#onlookers.size > 0) this.#log.error(`${uri.toString()}: ${String(error)}`);
      return undefined;
    }
  }

  /** Looks which records there are: new ones are to be read, others may be gone. */
  async #list(): Promise<void> {
    this.#listed = true;
    const found = await workspace.findFiles(recordGlob);
    const names = new Set(found.map((uri) => uri.toString()));
    this.#sorted = undefined;
    for (const key of this.#records.keys()) if (!names.has(key)) this.#records.delete(key);
    for (const uri of found) {
      const key = uri.toString();
      if (!this.#records.has(key)) this.#waiting.set(key, uri);
    }
    this.#found = this.#waiting.size;
  }
}
