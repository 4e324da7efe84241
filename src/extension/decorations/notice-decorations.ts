import {
  Disposable,
  type Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  window,
} from 'vscode';
import { rangeOf } from '../document-spans.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { decorationStyles, type StyleId, styleIds } from './decoration-styles.ts';
import { renderOptions } from './render-options.ts';
import { styleOf } from './style-of.ts';

export type DecorationRanges = ReadonlyMap<StyleId, readonly Range[]>;

/** Marks the mentions in every visible notice, as the newest analysis has them. */
export class NoticeDecorations implements Disposable {
  readonly #analyses: NoticeAnalyses;
  readonly #types: ReadonlyMap<StyleId, TextEditorDecorationType>;
  readonly #subscriptions: readonly Disposable[];

  constructor(analyses: NoticeAnalyses) {
    this.#analyses = analyses;
    this.#types = new Map(
      styleIds.map((id) => [id, window.createTextEditorDecorationType(renderOptions(decorationStyles[id]))]),
    );
    this.#subscriptions = [
      analyses.onDidChange((document) => {
        for (const editor of window.visibleTextEditors) if (editor.document === document) this.#mark(editor);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#mark(editor);
      }),
    ];
    for (const editor of window.visibleTextEditors) this.#mark(editor);
  }

  /** What is marked in a document, by style; empty when it is no notice. */
  rangesOf(document: TextDocument): DecorationRanges {
    const ranges = new Map<StyleId, Range[]>(styleIds.map((id) => [id, []]));
    const newest = this.#analyses.newest(document);
    // Offsets of an older version would mark the wrong words: the editor moves the old marks along until the new come.
    if (newest?.version !== document.version) return ranges;
    for (const annotation of newest.analysis.annotations) {
      const style = styleOf(annotation);
      if (style) ranges.get(style)?.push(rangeOf(document, annotation));
    }
    return ranges;
  }

  dispose(): void {
    Disposable.from(...this.#subscriptions, ...this.#types.values()).dispose();
  }

  #mark(editor: TextEditor): void {
    const newest = this.#analyses.newest(editor.document);
    if (newest && newest.version !== editor.document.version) return;
    for (const [style, ranges] of this.rangesOf(editor.document)) {
      const type = this.#types.get(style);
      if (type) editor.setDecorations(type, ranges);
    }
  }
}
