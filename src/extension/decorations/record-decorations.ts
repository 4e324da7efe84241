import {
  type DecorationOptions,
  Disposable,
  l10n,
  OverviewRulerLane,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { RecordValue, Standing } from '../../records/index.ts';
import { rangeOf } from '../document-spans.ts';
import { isRecord } from '../record-documents.ts';
import type { OpenRecords } from '../record-review/open-records.ts';
import { type ReviewStyle, reviewStyles, standings } from './review-styles.ts';

/** How long typing must rest before a record is marked again, in milliseconds. */
const rest = 100;

function createType({ color, sign }: ReviewStyle): TextEditorDecorationType {
  const themed = new ThemeColor(color);
  if (sign !== undefined) {
    return window.createTextEditorDecorationType({
      after: { contentText: sign, color: themed, margin: '0 0.3em' },
    });
  }
  return window.createTextEditorDecorationType({
    borderColor: themed,
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    overviewRulerColor: themed,
    overviewRulerLane: OverviewRulerLane.Left,
  });
}

/** Tells the machine's values from those that people looked at, in every visible record. */
export class RecordDecorations implements Disposable {
  readonly #records: OpenRecords;
  readonly #types: ReadonlyMap<Standing, TextEditorDecorationType>;
  readonly #timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: readonly Disposable[];

  constructor(records: OpenRecords) {
    this.#records = records;
    this.#types = new Map(standings.map((standing) => [standing, createType(reviewStyles[standing])]));
    this.#subscriptions = [
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) void this.#mark(editor);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isRecord(document.uri)) this.#schedule(document);
      }),
    ];
    for (const editor of window.visibleTextEditors) void this.#mark(editor);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    Disposable.from(...this.#subscriptions, ...this.#types.values()).dispose();
  }

  #schedule(document: TextDocument): void {
    clearTimeout(this.#timers.get(document));
    const timer = setTimeout(() => {
      this.#timers.delete(document);
      for (const editor of window.visibleTextEditors) {
        if (editor.document === document) void this.#mark(editor);
      }
    }, rest);
    this.#timers.set(document, timer);
  }

  async #mark(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const record = await this.#records.read(document);
    // While it cannot be read the editor moves the old marks along.
    if (record?.version !== document.version) return;
    for (const [standing, type] of this.#types) {
      const values = record.values.values.filter((value) => value.standing === standing);
      editor.setDecorations(
        type,
        values.map((value) => optionsOf(document, value)),
      );
    }
  }
}

function optionsOf(document: TextDocument, { inYaml, standing, read = '' }: RecordValue): DecorationOptions {
  const range = rangeOf(document, inYaml);
  return standing === 'corrected'
    ? { range, hoverMessage: l10n.t('The machine read: {0}', read) }
    : { range };
}
