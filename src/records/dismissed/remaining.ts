import type { MentionKind } from '../generated/dismissed-mentions.ts';
import type { Evidence } from '../generated/notice-record.ts';
import type { DismissedWords } from './read-dismissed.ts';

/** Tells what is left of a value when mentions are dismissed. */
export class Remaining {
  readonly #dismissed: ReadonlySet<string>;

  constructor(dismissed: readonly DismissedWords[]) {
    this.#dismissed = new Set(dismissed.map(({ kind, start, end }) => keyOf(kind, start, end)));
  }

  /**
   * The evidence that is not dismissed; the first of it says what was read.
   *
   * @param kinds of mention that such a value rests on
   * @returns nothing where all of it is dismissed; a value that has no evidence rests on nothing that could be
   */
  evidence(evidence: readonly Evidence[] | undefined, kinds: readonly MentionKind[]): Evidence[] | undefined {
    const left = (evidence ?? []).filter(
      ({ start = -1, end = -1 }) => !kinds.some((kind) => this.#dismissed.has(keyOf(kind, start, end))),
    );
    const read = evidence?.[0]?.read;
    const [first, ...others] = left;
    if (!first) return evidence === undefined || evidence.length === 0 ? [] : undefined;
    return read === undefined ? left : [{ ...first, read }, ...others];
  }

  /** The entries of a list that are left, each with the evidence that is. */
  entries<Value extends { readonly evidence?: readonly Evidence[] }>(
    values: readonly Value[] | undefined,
    kinds: readonly MentionKind[],
  ): Value[] {
    return (values ?? []).flatMap((value) => {
      const evidence = this.evidence(value.evidence, kinds);
      if (!evidence) return [];
      return [evidence.length > 0 ? { ...value, evidence } : value];
    });
  }
}

function keyOf(kind: MentionKind, start: number, end: number): string {
  return `${kind} ${start} ${end}`;
}
