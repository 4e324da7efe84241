import type { Span } from '../analysis/index.ts';

/** A label as a tool gives it back. */
export interface ToolLabel {
  readonly name: string;
  /** In code points of the tool's text. */
  readonly pieces: readonly Span[];
  /** The words, where the tool writes them beside the offsets; pieces are joined by a blank. */
  readonly words?: string;
  /** Where it stands in the file: the number of its line. */
  readonly line?: number;
  /** Which population it is of, from 1, where the tool can say so. */
  readonly population?: number;
  readonly qualifier?: string;
  readonly certainty?: string;
  /** A value in the compact form of evidence: `2021-12-08 detected`. */
  readonly note?: string;
}

/** A text with labels as a tool gives it back, and what an export wrote beside it. */
export interface ToolDocument {
  /** For messages: the file, and which of its documents, where it has several. */
  readonly path: string;
  readonly text: string;
  readonly labels: readonly ToolLabel[];
  /** The record as it went out: JSON, or YAML. */
  readonly record?: string;
  /** The record's file, below the folder that was exported; what it would be called, where the labels began in the tool. */
  readonly file?: string;
}

/**
 * What keeps something from coming in.
 *
 * | code            | meaning                                                            |
 * | --------------- | ------------------------------------------------------------------ |
 * | `bad-line`      | a line, or a file, is not of the tool's form                       |
 * | `bad-label`     | a label cannot be laid over the text, or its words say no value    |
 * | `unknown-label` | a label that means nothing here, once each with how often it stands |
 * | `other-text`    | the text is not the notice's                                       |
 * | `bad-record`    | the record that came along is none                                 |
 * | `passed-over`   | what records have no place for: no failure                         |
 */
export type ImportCode =
  'bad-line' | 'bad-label' | 'unknown-label' | 'other-text' | 'bad-record' | 'passed-over';

export interface ImportProblem {
  readonly path: string;
  readonly code: ImportCode;
  /** English, with the remedy. */
  readonly message: string;
}

export type ImportItem = { readonly document: ToolDocument } | { readonly problem: ImportProblem };
