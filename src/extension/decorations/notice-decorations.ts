import {
  Disposable,
  type Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  window,
} from 'vscode';
import type { Annotation } from '../../analysis/index.ts';
import type { NoticeCoverage } from '../coverage/notice-coverage.ts';
import { rangeOf } from '../document-spans.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { coverageStyles, type RecordedId, recordedStyles } from './coverage-styles.ts';
import { type DecorationStyle, decorationStyles, type StyleId } from './decoration-styles.ts';
import { renderOptions } from './render-options.ts';
import { styleOf } from './style-of.ts';

export type MarkId = StyleId | RecordedId | keyof typeof coverageStyles;

export type DecorationRanges = ReadonlyMap<MarkId, readonly Range[]>;

const styles: Readonly<Record<MarkId, DecorationStyle>> = {
  ...decorationStyles,
  ...recordedStyles,
  ...coverageStyles,
};

const markIds = Object.keys(styles) as readonly MarkId[];

/** Marks the mentions in every visible notice, as the newest analysis has them, and how far they are recorded. */
export class NoticeDecorations implements Disposable {
  readonly #analyses: NoticeAnalyses;
  readonly #coverage: NoticeCoverage;
  readonly #types: ReadonlyMap<MarkId, TextEditorDecorationType>;
  readonly #subscription: Disposable;
  /** Those whose records have been looked at once: looking again takes no time that one could see. */
  readonly #covered = new WeakSet<TextDocument>();

  constructor(analyses: NoticeAnalyses, coverage: NoticeCoverage) {
    this.#analyses = analyses;
    this.#coverage = coverage;
    this.#types = new Map(
      markIds.map((id) => [id, window.createTextEditorDecorationType(renderOptions(styles[id]))]),
    );
    this.#subscription = Disposable.from(
      analyses.onDidChange((document) => {
        // The marks of a recorded notice would flash if they came without their coverage first.
        if (!analyses.newest(document) || !this.#covered.has(document)) this.#markAll(document);
      }),
      coverage.onDidChange((document) => {
        this.#covered.add(document);
        this.#markAll(document);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#mark(editor);
      }),
    );
    for (const editor of window.visibleTextEditors) this.#mark(editor);
  }

  /** What is marked in a document, by style; empty when it is no notice. */
  rangesOf(document: TextDocument): DecorationRanges {
    const ranges = new Map<MarkId, Range[]>(markIds.map((id) => [id, []]));
    const newest = this.#analyses.newest(document);
    // Offsets of an older version would mark the wrong words: the editor moves the old marks along until the new come.
    if (newest?.version !== document.version) return ranges;
    for (const annotation of newest.analysis.annotations) {
      for (const id of this.#marksOf(document, annotation)) {
        ranges.get(id)?.push(rangeOf(document, annotation));
      }
    }
    return ranges;
  }

  dispose(): void {
    Disposable.from(this.#subscription, ...this.#types.values()).dispose();
  }

  #marksOf(document: TextDocument, annotation: Annotation): readonly MarkId[] {
    const style = styleOf(annotation);
    if (!style) return [];
    switch (this.#coverage.newest(document)?.coverage.get(annotation)) {
      case 'dismissed':
        return ['dismissed'];
      case 'recorded':
        return [`${style}.recorded`];
      case 'missing':
        return [style, 'missing'];
      default:
        return [style];
    }
  }

  #markAll(document: TextDocument): void {
    for (const editor of window.visibleTextEditors) if (editor.document === document) this.#mark(editor);
  }

  #mark(editor: TextEditor): void {
    const newest = this.#analyses.newest(editor.document);
    if (newest && newest.version !== editor.document.version) return;
    for (const [id, ranges] of this.rangesOf(editor.document)) {
      const type = this.#types.get(id);
      if (type) editor.setDecorations(type, ranges);
    }
  }
}
