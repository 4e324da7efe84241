import { type CancellationToken, type Disposable, EventEmitter, type TextDocument } from 'vscode';
import type { NoticeAnalyses } from './notice-analyses.ts';
import type { NoticeAnalysis } from './notice-reading.ts';

/**
 * What one surface of the editor was given last, of each document. The editor asks again by itself after each edit; this
 * tells it to where the same text is read otherwise: by new words of the vocabulary, or because it has become a notice.
 */
export class GivenReadings implements Disposable {
  readonly #analyses: NoticeAnalyses;
  readonly #given = new WeakMap<
    TextDocument,
    { readonly version: number; readonly read: NoticeAnalysis | undefined }
  >();
  readonly #outdated = new EventEmitter<void>();
  readonly #subscription: Disposable;

  /** What the editor was given no longer holds, though the text has not changed. */
  readonly onDidOutdate = this.#outdated.event;

  constructor(analyses: NoticeAnalyses) {
    this.#analyses = analyses;
    this.#subscription = analyses.onDidChange((document) => {
      const given = this.#given.get(document);
      const newest = analyses.newest(document);
      if (given?.version !== document.version || newest?.settled === false) return;
      if (newest !== given.read) this.#outdated.fire();
    });
  }

  /** The reading of the text as it stands, once typing rests; nothing where there is none, or the request is given up. */
  async give(document: TextDocument, token: CancellationToken): Promise<NoticeAnalysis | undefined> {
    const read = await this.#analyses.rested(document, token);
    if (token.isCancellationRequested || (read && read.version !== document.version)) return undefined;
    this.#given.set(document, { version: document.version, read });
    return read;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#outdated.dispose();
  }
}
