import type { CancellationToken, LogOutputChannel, TextDocument } from 'vscode';
import type { Analysis } from '../analysis/index.ts';
import type { Analyst } from '../corpus/analyse/analyst.ts';
import { localDay } from '../corpus/local-day.ts';

/** What was read, of which version. Offsets hold in `text`, which is the document's text at that version. */
export interface NoticeAnalysis {
  readonly document: TextDocument;
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis;
  /** False while a tokenizer may still add to it. */
  readonly settled: boolean;
}

/** Longer notices (UTF-16 code units) are not read; the status bar and the log say so. */
export const longestNotice = 2_000_000;

/** How long typing must rest before the notice is read again, in milliseconds. */
const rest = 150;

export interface ReadingDeps {
  readonly analyst: Analyst;
  readonly log: LogOutputChannel;
  /** Called whenever `newest` has changed. */
  readonly report: () => void;
}

/** The reading of one open notice, again and again as it changes. Answers to an older text are dropped. */
export class NoticeReading {
  readonly document: TextDocument;
  readonly #deps: ReadingDeps;
  #newest: NoticeAnalysis | undefined;
  #timer: ReturnType<typeof setTimeout>;
  /** Whether a reading begins by itself in a moment. */
  #scheduled = true;
  #underWay: { readonly version: number; readonly abort: AbortController } | undefined;
  /** What was read before is read by other words now. */
  #outdated = false;
  /** The version that could not be read: not tried again until the text changes. */
  #unreadable: number | undefined;
  #waiting: (() => void)[] = [];
  #closed = false;

  constructor(document: TextDocument, deps: ReadingDeps) {
    this.document = document;
    this.#deps = deps;
    this.#timer = setTimeout(() => {
      this.#start();
    });
  }

  /** The newest analysis there is, which may be of an older version. */
  get newest(): NoticeAnalysis | undefined {
    return this.#newest;
  }

  /** Reads again once typing rests. */
  changed(): void {
    this.#underWay?.abort.abort();
    clearTimeout(this.#timer);
    this.#scheduled = true;
    this.#timer = setTimeout(() => {
      this.#start();
    }, rest);
  }

  /** Reads the same text again, because the words that it is read by have changed. */
  outdate(): void {
    this.#underWay?.abort.abort();
    this.#underWay = undefined;
    this.#unreadable = undefined;
    this.#outdated = true;
    this.#start();
  }

  /** An analysis of the text as it stands; nothing when it is closed or cannot be read. */
  current(token?: CancellationToken): Promise<NoticeAnalysis | undefined> {
    return this.#until(() => true, token);
  }

  /** The same, once nothing more can be added to it. */
  settled(token?: CancellationToken): Promise<NoticeAnalysis | undefined> {
    return this.#until((analysis) => analysis.settled, token);
  }

  /**
   * The same, without haste: while someone types, the reading that comes when typing rests. For what the editor asks for
   * after each keystroke and can do without for a moment.
   */
  rested(token?: CancellationToken): Promise<NoticeAnalysis | undefined> {
    return this.#until((analysis) => analysis.settled, token, false);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#underWay?.abort.abort();
    this.#release();
  }

  async #until(
    enough: (analysis: NoticeAnalysis) => boolean,
    token: CancellationToken | undefined,
    hurry = true,
  ): Promise<NoticeAnalysis | undefined> {
    while (!this.#closed && !token?.isCancellationRequested) {
      const { version } = this.document;
      const { version: read } = this.#newest ?? {};
      if (this.#newest && read === version && !this.#outdated && enough(this.#newest)) return this.#newest;
      if (this.#unreadable === version) return undefined;
      const news = new Promise<void>((resolve) => this.#waiting.push(resolve));
      if (hurry || !this.#scheduled) this.#start();
      await news;
    }
    return undefined;
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#scheduled = false;
    const { version } = this.document;
    if (this.#underWay?.version === version) return;
    this.#underWay?.abort.abort();
    const abort = new AbortController();
    this.#underWay = { version, abort };
    void this.#read(version, abort.signal).finally(() => {
      if (this.#underWay?.abort === abort) this.#underWay = undefined;
      this.#release();
    });
  }

  async #read(version: number, signal: AbortSignal): Promise<void> {
    const { document } = this;
    const { analyst, log } = this.#deps;
    const text = document.getText();
    if (text.length > longestNotice) {
      log.warn(`${document.uri.toString()}: not read, ${text.length} of at most ${longestNotice} characters`);
      this.#take(undefined, version);
      return;
    }
    const take = (analysis: Analysis, settled: boolean) => {
      if (!signal.aborted) this.#take({ document, version, text, analysis, settled }, version);
    };
    try {
      const analysis = await analyst.analyse(text, {
        signal,
        today: localDay(new Date()),
        onFirstPass: (first) => {
          take(first, false);
        },
      });
      take(analysis, true);
    } catch (error) {
      if (signal.aborted) return;
      log.error(`${document.uri.toString()}: ${String(error)}`);
      this.#take(undefined, version);
    }
  }

  #take(analysis: NoticeAnalysis | undefined, version: number): void {
    if (this.#closed) return;
    this.#newest = analysis;
    this.#outdated = false;
    if (!analysis) this.#unreadable = version;
    this.#deps.report();
    this.#release();
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
