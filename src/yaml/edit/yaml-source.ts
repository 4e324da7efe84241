import type { Document } from 'yaml';
import type { Span } from '../../analysis/index.ts';
import { commentSpans } from './comments.ts';
import type { StandsOnOneLine } from './write-yaml.ts';
import { Renderer } from './render.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** The text of a YAML file, and the edits that are collected on it. Offsets are UTF-16 code units into `text`. */
export class YamlSource {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly render: Renderer;
  /** The line break that the file uses. */
  readonly eol: string;
  #comments: readonly Span[] | undefined;
  readonly #edits: TextEdit[] = [];

  constructor(text: string, document: Document.Parsed, standsOnOneLine: StandsOnOneLine) {
    this.render = new Renderer(standsOnOneLine);
    this.text = text;
    this.document = document;
    this.eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** @param at the start of a line, or the end of the text */
  insertLines(at: number, lines: readonly string[]): void {
    const block = lines.join(this.eol);
    const unfinished = at === this.text.length && at > 0 && !this.text.endsWith('\n');
    this.replace(at, at, unfinished ? this.eol + block : block + this.eol);
  }

  /** What was collected so far. */
  get edits(): readonly TextEdit[] {
    return this.#edits;
  }

  /** The text with all edits; nothing when two of them overlap. */
  edited(): string | undefined {
    return applyEdits(this.text, this.#edits);
  }

  /** Where the line of an offset starts, behind a byte order mark. */
  lineStart(offset: number): number {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && this.text.startsWith('\ufeff') ? 1 : start;
  }

  /** Where the line after that of an offset starts. */
  nextLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end + 1;
  }

  /** Whether nothing but spaces stands before an offset on its line. */
  startsLine(offset: number): boolean {
    return /^ *$/.test(this.text.slice(this.lineStart(offset), offset));
  }

  hasComment({ start, end }: Span): boolean {
    this.#comments ??= commentSpans(this.text);
    return this.#comments.some((comment) => comment.start < end && start < comment.end);
  }

  /** Where the lines of comment start that stand right above the line of an offset. */
  commentsAbove(offset: number): number {
    let start = this.lineStart(offset);
    while (start > 0) {
      const above = this.lineStart(start - 1);
      if (above >= start || !this.text.slice(above, start).trimStart().startsWith('#')) break;
      start = above;
    }
    return start;
  }
}
