import {
  type Disposable,
  type DocumentFilter,
  type Event,
  EventEmitter,
  languages,
  RelativePattern,
  type TextDocument,
  workspace,
} from 'vscode';
import { readSettings, settingsSection } from './settings.ts';

/** Language of `*.notice.txt` and `*.notice.md`. */
const noticeLanguage = 'notice';

/** What a notice may be written in: files of the other two are notices by setting, and keep their language. */
export const noticeSelector: readonly DocumentFilter[] = [noticeLanguage, 'plaintext', 'markdown'].map(
  (language) => ({ language }),
);

/** Files and unsaved text; not the left side of a diff, an output channel or a search result. */
function isText(document: TextDocument): boolean {
  const { scheme } = document.uri;
  return (
    scheme === 'file' ||
    scheme === 'untitled' ||
    (workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme === scheme)
  );
}

/** Tells which documents are notices. */
export class NoticeDocuments implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #subscription: Disposable;

  /** The setting changed: any open document may have become a notice, or ceased to be one. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor() {
    this.#subscription = workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${settingsSection}.notices`)) this.#changed.fire();
    });
  }

  has(document: TextDocument): boolean {
    if (!isText(document)) return false;
    if (document.languageId === noticeLanguage) return true;
    if (!noticeSelector.some(({ language }) => language === document.languageId)) return false;
    const folder = workspace.getWorkspaceFolder(document.uri);
    const { notices } = readSettings(workspace.getConfiguration(settingsSection, document.uri));
    return notices.some(
      (glob) => languages.match({ pattern: folder ? new RelativePattern(folder, glob) : glob }, document) > 0,
    );
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
