import type { Annotation } from './annotation.ts';
import type { Finding } from './finding.ts';
import type { HeadedSection } from './headed-section.ts';
import type { Incident } from './incident.ts';
import type { TokenTable } from './tokens.ts';

export interface AnalyzeOptions {
  /** Reference date (`YYYY-MM-DD`) for years that the text leaves out: the day the notice was published. */
  readonly published?: string;
  /** What day it is (`YYYY-MM-DD`), for findings alone: nothing after it can have happened. */
  readonly today?: string;
  /** A tokenizer's answers to the `questions` of an earlier analysis of the same text. */
  readonly tokens?: TokenTable;
  /**
   * Of a text that has questions these alone are wanted, because the same text is analysed again with the answers: all
   * else is left empty.
   */
  readonly asksFirst?: boolean;
}

export interface Analysis {
  /** Sorted by span. Offsets are UTF-16 code units into the text as it was given. */
  readonly annotations: readonly Annotation[];
  readonly incidents: readonly Incident[];
  /** What cannot be right as it stands, sorted by span. */
  readonly findings: readonly Finding[];
  /** What has a heading, in reading order, each within the one that it stands under. */
  readonly sections: readonly HeadedSection[];
  /**
   * Short pieces of the notice that only a tokenizer can take apart (a name without a legal form, an unlisted term):
   * tokenize them, then analyse again with the answers. Empty when there is nothing to ask, or all was answered.
   */
  readonly questions: readonly string[];
}

export type Analyze = (text: string, options?: AnalyzeOptions) => Analysis;
