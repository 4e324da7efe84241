import { Disposable, l10n, type LogOutputChannel, type TreeView, window, workspace } from 'vscode';
import type { RecordReader } from '../../corpus/records/worker-records.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { incidentNodes } from './incidents.ts';
import { RecordIndex } from './record-index.ts';
import { isQueued, queueNodes } from './review-queue.ts';
import { NodeTree, type TreeNode } from './tree-node.ts';

/** The views of the manifest. A test compares the two. */
const viewIds = {
  incidents: 'noticeAnnotator.incidents',
  reviewQueue: 'noticeAnnotator.reviewQueue',
} as const;

/** So many are read before one could look up. */
const fewRecords = 30;

export type ViewKey = keyof typeof viewIds;

export interface ViewDeps {
  readonly analyses: NoticeAnalyses;
  readonly links: RecordLinks;
  readonly log: LogOutputChannel;
  readonly reader: Pick<RecordReader, 'summarize'>;
  readonly vocabularies: Vocabularies;
}

/** The two views in the side bar. */
export class Views implements Disposable {
  readonly #analyses: NoticeAnalyses;
  readonly #index: RecordIndex;
  readonly #trees: Readonly<Record<ViewKey, NodeTree>>;
  readonly #views: Readonly<Record<ViewKey, TreeView<TreeNode>>>;
  readonly #subscription: Disposable;

  constructor({ analyses, ...deps }: ViewDeps) {
    this.#analyses = analyses;
    this.#index = new RecordIndex(deps);
    this.#trees = {
      incidents: new NodeTree(() =>
        this.#rows(() => incidentNodes(this.#index.records, this.#openNotices())),
      ),
      reviewQueue: new NodeTree(() => this.#rows(() => queueNodes(this.#index.records))),
    };
    const create = (key: ViewKey) =>
      window.createTreeView(viewIds[key], { treeDataProvider: this.#trees[key], showCollapseAll: true });
    this.#views = { incidents: create('incidents'), reviewQueue: create('reviewQueue') };
    this.#subscription = Disposable.from(
      this.#index,
      ...Object.entries(this.#views).flatMap(([key, view]) => [
        view,
        view.onDidChangeVisibility(({ visible }) => {
          this.#index.look(key, visible);
        }),
      ]),
      this.#index.onDidChange(() => {
        this.#refresh();
      }),
      analyses.onDidChange(() => {
        if (this.#views.incidents.visible) this.#trees.incidents.refresh();
      }),
    );
  }

  /** What a view shows once everything has been read. */
  async rowsOf(view: ViewKey): Promise<readonly TreeNode[]> {
    const looker = `rows of ${view}`;
    this.#index.look(looker, true);
    await this.#index.settled();
    this.#index.look(looker, false);
    return this.#trees[view].getChildren();
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Nothing is shown as empty before the first record has been read. */
  async #rows(build: () => readonly TreeNode[]): Promise<readonly TreeNode[]> {
    for (const [key, view] of Object.entries(this.#views)) if (view.visible) this.#index.look(key, true);
    await this.#index.begun();
    return build();
  }

  #openNotices() {
    return workspace.textDocuments.flatMap((document) => this.#analyses.newest(document) ?? []);
  }

  #refresh(): void {
    for (const tree of Object.values(this.#trees)) tree.refresh();
    const { reading, records } = this.#index;
    const message =
      reading && reading.found > fewRecords
        ? l10n.t('Reading records: {0} of {1}', reading.read, reading.found)
        : '';
    for (const view of Object.values(this.#views)) view.message = message;
    const value = records.filter(isQueued).length;
    this.#views.reviewQueue.badge =
      value === 0
        ? undefined
        : {
            value,
            tooltip: value === 1 ? l10n.t('1 record to review') : l10n.t('{0} records to review', value),
          };
  }
}
