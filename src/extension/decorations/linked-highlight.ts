import {
  Disposable,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../analysis/index.ts';
import { rangeOf, spanOf } from '../document-spans.ts';
import type { NoticeDocuments } from '../notice-documents.ts';
import { isRecord } from '../record-documents.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import { linkedStyles } from './linked-styles.ts';
import { renderOptions } from './render-options.ts';

/** How long the cursor, or typing, must rest before the other side follows, in milliseconds. */
const rests = { cursor: 20, typing: 250 };

/** What is lit in another editor: the first span is the one that matters most. */
interface Lit {
  readonly editor: TextEditor;
  readonly spans: readonly Span[];
}

/**
 * While the cursor is on a value of a record, its words are lit in the notice beside it; while it is on words of a notice,
 * the values that rest on them are lit in the record beside it. The focus stays where it is.
 */
export class LinkedHighlight implements Disposable {
  readonly #links: RecordLinks;
  readonly #notices: NoticeDocuments;
  readonly #types = {
    first: window.createTextEditorDecorationType(renderOptions(linkedStyles.first)),
    other: window.createTextEditorDecorationType(renderOptions(linkedStyles.other)),
  };
  readonly #subscription: Disposable;
  #lit: readonly Lit[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = 0;
  #run: symbol | undefined;

  constructor(links: RecordLinks, notices: NoticeDocuments) {
    this.#links = links;
    this.#notices = notices;
    this.#subscription = Disposable.from(
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.#schedule(rests.cursor);
      }),
      window.onDidChangeActiveTextEditor(() => {
        this.#schedule(rests.cursor);
      }),
      window.onDidChangeVisibleTextEditors(() => {
        this.#schedule(rests.cursor);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document === window.activeTextEditor?.document)
          this.#schedule(rests.typing);
      }),
      links.onDidChange(() => {
        this.#schedule(rests.cursor);
      }),
    );
  }

  /** What is lit in a document, the most telling first. */
  rangesOf(document: TextDocument): readonly Range[] {
    return this.#lit
      .filter(({ editor }) => editor.document === document)
      .flatMap(({ spans }) => spans.map((span) => rangeOf(document, span)));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#run = undefined;
    Disposable.from(this.#subscription, ...Object.values(this.#types)).dispose();
  }

  #schedule(rest: number): void {
    clearTimeout(this.#timer);
    // What is typed moves the cursor too: the longer rest holds.
    this.#due = Math.max(this.#due, Date.now() + rest);
    this.#timer = setTimeout(() => void this.#update(), this.#due - Date.now());
  }

  async #update(): Promise<void> {
    const run = Symbol('update');
    this.#run = run;
    const editor = window.activeTextEditor;
    const lit = editor ? await this.#litFrom(editor) : [];
    // The cursor has gone on, or another window has the focus.
    if (this.#run !== run) return;
    this.#show(lit);
  }

  async #litFrom({ document, selection }: TextEditor): Promise<readonly Lit[]> {
    const { version } = document;
    const lit = isRecord(document.uri)
      ? await this.#wordsOf(document, document.offsetAt(selection.active))
      : this.#notices.has(document)
        ? await this.#valuesOn(document, spanOf(document, selection))
        : [];
    return document.version === version ? lit : [];
  }

  async #wordsOf(record: TextDocument, offset: number): Promise<readonly Lit[]> {
    const linked = await this.#links.of(record.uri);
    const notice = linked?.notice;
    if (!notice || linked.text !== record.getText()) return [];
    const beside = editorsOf(({ uri }) => uri.toString() === notice.uri.toString());
    if (beside.length === 0) return [];
    const { placesOf, pointingAt } = await import('../../records/index.ts');
    const quotes = pointingAt(notice.anchored, offset)?.quotes ?? [];
    const spans = quotes.flatMap(({ anchoring }) => placesOf(anchoring));
    return beside.flatMap((editor) => (editor.document.getText() === notice.text ? { editor, spans } : []));
  }

  async #valuesOn(notice: TextDocument, at: Span): Promise<readonly Lit[]> {
    const lit = editorsOf(({ uri }) => isRecord(uri)).map(async (editor): Promise<Lit[]> => {
      const linked = await this.#links.of(editor.document.uri);
      if (linked?.notice?.uri.toString() !== notice.uri.toString()) return [];
      if (linked.text !== editor.document.getText() || linked.notice.text !== notice.getText()) return [];
      const { restingOn } = await import('../../records/index.ts');
      const spans = restingOn(linked.notice.anchored, at).map(({ value }) => value.inYaml);
      return [{ editor, spans }];
    });
    return (await Promise.all(lit)).flat();
  }

  #show(lit: readonly Lit[]): void {
    const all = new Set([...this.#lit, ...lit].map(({ editor }) => editor));
    this.#lit = lit;
    for (const editor of all) {
      const [first, ...others] = lit.find((one) => one.editor === editor)?.spans ?? [];
      const ranges = (spans: readonly Span[]) => spans.map((span) => rangeOf(editor.document, span));
      editor.setDecorations(this.#types.first, first ? ranges([first]) : []);
      editor.setDecorations(this.#types.other, ranges(others));
      if (first) {
        // The line alone: a record's long lines would jump to the right.
        const { start } = rangeOf(editor.document, first);
        const line = isRecord(editor.document.uri) ? start.with({ character: 0 }) : start;
        editor.revealRange(new Range(line, line), TextEditorRevealType.InCenterIfOutsideViewport);
      }
    }
  }
}

function editorsOf(isMeant: (document: TextDocument) => boolean): TextEditor[] {
  return window.visibleTextEditors.filter(
    (editor) => editor !== window.activeTextEditor && isMeant(editor.document),
  );
}
