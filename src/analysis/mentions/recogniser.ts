import type { Dropped, Reason } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/**
 * What a recogniser says of one match: offsets are relative to the match, and omitting them means all of it.
 */
export interface Reading<Value> {
  readonly value: Value;
  readonly from?: number;
  readonly to?: number;
  readonly because?: Omit<Reason, 'by'>;
}

/**
 * One way of writing one kind of mention. It reads the folded view (see `text/folded-view.ts`), knows no absolute
 * offset, declines by returning nothing, never throws and settles no conflict: refiners do.
 */
export interface Recogniser<Value> {
  /** Equals the file name; shown as the reason of a mention. */
  readonly id: string;
  /** With the flags `g` and `u`, composed from named parts. */
  readonly pattern: RegExp;
  recognise(match: RegExpExecArray, text: string): Reading<Value> | undefined;
}

/** What a recogniser found, in offsets of the folded view. */
export interface Candidate<Value> extends Span {
  readonly by: string;
  readonly value: Value;
  readonly because?: Omit<Reason, 'by'>;
  /** What other recognisers read in the same place. */
  readonly dropped?: readonly Dropped[];
}

export function* candidates<Value>(recogniser: Recogniser<Value>, text: string): Generator<Candidate<Value>> {
  for (const match of text.matchAll(recogniser.pattern)) {
    const reading = recogniser.recognise(match, text);
    if (!reading) continue;
    const { value, from = 0, to = match[0].length, because } = reading;
    yield {
      by: recogniser.id,
      start: match.index + from,
      end: match.index + to,
      value,
      ...(because && { because }),
    };
  }
}
