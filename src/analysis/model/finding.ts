import type { Span } from './span.ts';

/** A sentence of the engine to a person: a few English words with `{0}`-style arguments, always a literal in the code. */
export interface Remark {
  readonly note: string;
  readonly args?: readonly string[];
}

/** A part of the notice that a finding is about, beside its own span, and what it is there. */
export interface RelatedSpan extends Span, Remark {}

/**
 * What a record may say instead of what the notice says, as data: the editor puts it there when a person chooses it, and
 * reads the notice no more. The span is that of the mention whose value it is.
 */
export type FindingFix =
  /** EDTF. */
  | ({ readonly kind: 'date'; readonly value: string } & Span)
  /** A figure of the same unit. */
  | ({ readonly kind: 'count'; readonly value: number } & Span);

/**
 * Something in a notice that cannot be right as it stands: its words contradict the calendar, or each other. The notice
 * itself is never altered; a finding tells its reader where to look.
 */
export interface Finding extends Span, Remark {
  /** Id of the rule; equals its file name. */
  readonly code: string;
  readonly related: readonly RelatedSpan[];
  /** The same in figures and codes, for programs. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Ways to put it right in the record, the likeliest first; none where the rule does not know one. */
  readonly fixes?: readonly FindingFix[];
}
