import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Analyst } from '../corpus/analyse/analyst.ts';
import type { NoticeDocuments } from './notice-documents.ts';
import { longestNotice, type NoticeAnalysis, NoticeReading } from './notice-reading.ts';
import { Turns } from './turns.ts';
import type { Vocabularies } from './vocabulary/vocabularies.ts';
import { isIn } from './vocabulary/vocabulary-place.ts';

/** Keeps the newest analysis of every open notice. */
export class NoticeAnalyses implements Disposable {
  readonly #analyst: Analyst;
  readonly #notices: NoticeDocuments;
  readonly #vocabularies: Vocabularies;
  readonly #log: LogOutputChannel;
  readonly #turns = new Turns();
  readonly #readings = new Map<TextDocument, NoticeReading>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #subscriptions: readonly Disposable[];

  /** There is a new analysis of this document, or none any more: it was closed, is no notice now, or is too long. */
  readonly onDidChange = this.#changed.event;

  constructor(analyst: Analyst, notices: NoticeDocuments, vocabularies: Vocabularies, log: LogOutputChannel) {
    this.#analyst = analyst;
    this.#notices = notices;
    this.#vocabularies = vocabularies;
    this.#log = log;
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => {
        this.#take(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#drop(document);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#readings.get(document)?.changed();
      }),
      notices.onDidChange(() => {
        workspace.textDocuments.forEach((document) => {
          this.#take(document);
        });
      }),
      vocabularies.onDidChange((folder) => {
        for (const [document, reading] of this.#readings) if (isIn(folder, document.uri)) reading.outdate();
      }),
    ];
    for (const document of workspace.textDocuments) this.#take(document);
  }

  /** The newest analysis there is, which may be of an older version of the document. */
  newest(document: TextDocument): NoticeAnalysis | undefined {
    return this.#readings.get(document)?.newest;
  }

  /**
   * The analysis of the text as it stands, perhaps without a tokenizer's help yet; nothing when the document is no
   * notice or cannot be read.
   */
  async current(document: TextDocument, token?: CancellationToken): Promise<NoticeAnalysis | undefined> {
    return this.#take(document)?.current(token);
  }

  /** The same, once nothing more can be added to it: what a record is made of. */
  async settled(document: TextDocument, token?: CancellationToken): Promise<NoticeAnalysis | undefined> {
    return this.#take(document)?.settled(token);
  }

  /** The same, without haste: while someone types, once that rests. */
  async rested(document: TextDocument, token?: CancellationToken): Promise<NoticeAnalysis | undefined> {
    const read = await this.#take(document)?.rested(token);
    // Several surfaces wait for the same reading: all at once they would keep the next keystroke waiting.
    await this.#turns.next();
    return read;
  }

  /** True of a notice that is not read because of its length. */
  isTooLong(document: TextDocument): boolean {
    return this.#readings.has(document) && document.getText().length > longestNotice;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const reading of this.#readings.values()) reading.close();
    this.#readings.clear();
    this.#changed.dispose();
  }

  /** The reading of a notice, which begins now where it has not; nothing when the document is none, or is closed. */
  #take(document: TextDocument): NoticeReading | undefined {
    if (document.isClosed || !this.#notices.has(document)) {
      this.#drop(document);
      return undefined;
    }
    const known = this.#readings.get(document);
    if (known) return known;
    const report = () => {
      this.#changed.fire(document);
    };
    const reading = new NoticeReading(document, {
      analyst: this.#analystOf(document),
      log: this.#log,
      report,
    });
    this.#readings.set(document, reading);
    return reading;
  }

  /** Reads a notice by the words of its folder. */
  #analystOf({ uri }: TextDocument): Analyst {
    return {
      analyse: async (text, options) => {
        const vocabulary = await this.#vocabularies.of(uri);
        options?.signal?.throwIfAborted();
        return this.#analyst.analyse(text, { ...options, ...(vocabulary && { vocabulary }) });
      },
    };
  }

  #drop(document: TextDocument): void {
    this.#readings.get(document)?.close();
    if (this.#readings.delete(document)) this.#changed.fire(document);
  }
}
