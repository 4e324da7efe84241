import { setImmediate } from 'node:timers/promises';
import { Disposable, EventEmitter, type LogOutputChannel, type TextDocument, window } from 'vscode';
import type { Annotation, Span } from '../../analysis/index.ts';
import type { Coverage, DismissedWords } from '../../records/index.ts';
import type { Dismissals } from '../dismissed/dismissals.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import type { LinkedRecord } from '../record-links/linked-record.ts';
import type { RecordLinks } from '../record-links/record-links.ts';

/** How far a notice is recorded. Spans hold in the text of its analysis. */
export interface CoveredAnalysis {
  readonly read: NoticeAnalysis;
  /** Of every mention that a record is expected to hold, in the order of the text. */
  readonly coverage: ReadonlyMap<Annotation, Coverage>;
  readonly records: readonly CoveringRecord[];
}

export interface CoveringRecord {
  readonly record: LinkedRecord;
  /** Place of its incident in the notice, from 0; nothing where none is like it. */
  readonly incident: number | undefined;
}

/** Keeps, for every open notice, how far its records hold what it says: anew with each analysis and each change of a record. */
export class NoticeCoverage implements Disposable {
  readonly #analyses: NoticeAnalyses;
  readonly #links: RecordLinks;
  readonly #dismissals: Dismissals;
  readonly #log: LogOutputChannel;
  readonly #newest = new Map<TextDocument, CoveredAnalysis>();
  readonly #runs = new Map<TextDocument, symbol>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #subscription: Disposable;

  /** There is something new to say of this document: its analysis, its records, or both; or nothing any more. */
  readonly onDidChange = this.#changed.event;

  constructor(analyses: NoticeAnalyses, links: RecordLinks, dismissals: Dismissals, log: LogOutputChannel) {
    this.#analyses = analyses;
    this.#links = links;
    this.#dismissals = dismissals;
    this.#log = log;
    const updateAll = () => {
      for (const { document } of window.visibleTextEditors) void this.#update(document);
    };
    this.#subscription = Disposable.from(
      analyses.onDidChange((document) => void this.#update(document)),
      links.onDidChange(updateAll),
      dismissals.onDidChange(updateAll),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) void this.#update(document);
      }),
    );
    updateAll();
  }

  /** What is known of a document as it stands; nothing while that is not known yet. */
  newest(document: TextDocument): CoveredAnalysis | undefined {
    const newest = this.#newest.get(document);
    return newest && newest.read === this.#analyses.newest(document) ? newest : undefined;
  }

  /** The same, computed anew. */
  async current(document: TextDocument): Promise<CoveredAnalysis | undefined> {
    const read = await this.#analyses.current(document);
    return read && this.#cover(read);
  }

  dispose(): void {
    Disposable.from(this.#subscription, this.#changed).dispose();
    this.#runs.clear();
  }

  async #update(document: TextDocument): Promise<void> {
    const run = Symbol(document.uri.toString());
    this.#runs.set(document, run);
    const read = this.#analyses.newest(document);
    const covered = read && (await this.#cover(read));
    // What is marked by it is enough work for a turn of the event loop.
    await setImmediate();
    // A later update has begun meanwhile, or everything is over.
    if (this.#runs.get(document) !== run) return;
    this.#runs.delete(document);
    if (covered) this.#newest.set(document, covered);
    else if (!this.#newest.delete(document) && !read) return;
    this.#changed.fire(document);
  }

  /** Where records cannot be looked at, the notice is still read: it has none then. */
  async #cover(read: NoticeAnalysis): Promise<CoveredAnalysis> {
    try {
      const { uri, isUntitled } = read.document;
      if (isUntitled) return await coverWith([], [], read);
      const [linked, dismissed] = await Promise.all([
        this.#links.ofNotice(uri),
        this.#dismissals.of(uri, read.text),
      ]);
      return await coverWith(linked, dismissed, read);
    } catch (error) {
      this.#log.error(`${read.document.uri.toString()}: ${String(error)}`);
      return { read, coverage: new Map(), records: [] };
    }
  }
}

async function coverWith(
  linked: readonly LinkedRecord[],
  dismissed: readonly DismissedWords[],
  read: NoticeAnalysis,
): Promise<CoveredAnalysis> {
  const { anchorEvidence, anchorValues, coverageOf, incidentOf, takenOut } =
    await import('../../records/index.ts');
  const { annotations, incidents } = read.analysis;
  const records = linked.map((record) => {
    // The text may be newer than that which the link was made with.
    const anchored =
      record.notice?.text === read.text
        ? record.notice.anchored
        : anchorValues(record.values.values, read.text);
    return { record, anchored, incident: incidentOf({ id: record.values.id, anchored }, incidents) };
  });
  const out = linked.flatMap(({ text }) =>
    takenOut(text).flatMap(({ quotes }) =>
      quotes.flatMap((quote): Span[] => {
        const anchoring = anchorEvidence(quote, read.text);
        return 'span' in anchoring ? [anchoring.span] : [];
      }),
    ),
  );
  return {
    read,
    coverage: coverageOf({ annotations, incidents, records, dismissed, takenOut: out }),
    records: records.map(({ record, incident }) => ({ record, incident })),
  };
}
