import { createHash } from 'node:crypto';
import { Disposable, EventEmitter, l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import { isSameNotice } from '../../corpus/records/same-notice.ts';
import type { DismissedWords, DismissibleMention, EditResult } from '../../records/index.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { dismissedGlob, isDismissedFile } from '../record-documents.ts';
import { dismissedOf, type KnownDismissals } from '../record-files/dismissed-of.ts';
import { recordPlace } from '../record-files/record-place.ts';
import { dismissedUri } from '../record-files/record-uri.ts';
import { isThere } from '../record-files/text-of.ts';
import { updateRecord } from '../record-files/update-record.ts';
import { InTurn } from '../record-review/in-turn.ts';
import { asOnDisk } from './as-on-disk.ts';

/** How long typing must rest before a file counts as changed, in milliseconds. */
const rest = 100;

/** Dismisses mentions and restores them, in the file beside a notice's records, and tells when such a file has changed. */
export class Dismissals implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #known: KnownDismissals = new Map();
  readonly #turns = new Map<string, InTurn>();
  readonly #subscription: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What is dismissed may have become another: a file has changed, come or gone. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = workspace.createFileSystemWatcher(dismissedGlob);
    const changed = () => {
      this.#changed.fire();
    };
    const of = ({ uri }: TextDocument) => isDismissedFile(uri);
    this.#subscription = Disposable.from(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && of(document)) this.#schedule();
      }),
      workspace.onDidCloseTextDocument((document) => {
        // What was typed and thrown away is not in the file.
        if (of(document)) changed();
      }),
    );
  }

  /**
   * What is dismissed of a notice; nothing where its file cannot be read.
   *
   * @param text of the notice, as it now is
   */
  async of(notice: Uri, text: string): Promise<readonly DismissedWords[]> {
    const dismissed = await dismissedOf(notice, text, this.#known);
    return 'error' in dismissed ? [] : dismissed;
  }

  /**
   * Dismisses those of some mentions that are not dismissed yet; where all of them are, restores them.
   *
   * @returns the file; nothing where it was left alone, which the user has been told
   */
  async toggle(read: NoticeAnalysis, mentions: readonly DismissibleMention[]): Promise<Uri | undefined> {
    const { toggleDismissed } = await import('../../records/index.ts');
    const { notice: path } = recordPlace(read.document.uri);
    const sha256 = createHash('sha256').update(read.text).digest('hex');
    return this.#edit(read, (existing) => {
      const edited = toggleDismissed(existing, mentions, { path, text: read.text, sha256 });
      if ('text' in edited && edited.text === existing) {
        void window.showInformationMessage(
          l10n.t('What bears a comment in the file of dismissed mentions stays: take it out by hand.'),
        );
      }
      return edited;
    });
  }

  /** Takes back that mentions were dismissed, where they were. */
  async restore(read: NoticeAnalysis, mentions: readonly DismissibleMention[]): Promise<void> {
    if (!(await isThere(await dismissedUri(recordPlace(read.document.uri))))) return;
    const { restoreMentions } = await import('../../records/index.ts');
    await this.#edit(read, (existing = '{}\n') => restoreMentions(existing, mentions, read.text));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    Disposable.from(this.#subscription, this.#changed).dispose();
  }

  /** One edit of a file after the other: each sees what the last one wrote. */
  async #edit(
    { document }: NoticeAnalysis,
    change: (existing: string | undefined) => EditResult,
  ): Promise<Uri | undefined> {
    const turns = this.#turns.get(document.uri.toString()) ?? new InTurn();
    this.#turns.set(document.uri.toString(), turns);
    let edited: Uri | undefined;
    await turns.run(async () => {
      const place = recordPlace(document.uri);
      const uri = await dismissedUri(place);
      const existing = await asOnDisk(uri);
      const owner = existing && (await ownerOf(existing));
      if (owner !== undefined && !isSameNotice(owner, place.notice)) {
        void window.showErrorMessage(
          l10n.t('{0} is of another notice, {1}.', workspace.asRelativePath(uri), owner),
        );
      } else if (await updateRecord(uri, change)) edited = uri;
    });
    return edited;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#changed.fire();
    }, rest);
  }
}

async function ownerOf(file: TextDocument): Promise<string | undefined> {
  const { readSource } = await import('../../records/index.ts');
  return readSource(file.getText())?.notice;
}
