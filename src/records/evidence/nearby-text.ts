import type { Span } from '../../analysis/index.ts';
import { type BareText, bareText } from './bare-text.ts';

/** Width of a stripe of the notice, in UTF-16 units: a quote is looked for in its own and in the two beside it. */
const stripe = 40_000;

/** The letters of a notice about a place. Made when they are asked for, and once for all quotes of a stripe. */
export class NearbyText {
  readonly #text: string;
  readonly #made = new Map<number, BareText>();

  constructor(text: string) {
    this.#text = text;
  }

  /** @param offset UTF-16 offset into the text; its spans are offsets into the whole text too */
  about(offset: number): BareText {
    const at = Math.max(0, Math.min(Math.floor(offset / stripe), Math.floor(this.#text.length / stripe)));
    const known = this.#made.get(at);
    if (known) return known;
    const from = Math.max(0, (at - 1) * stripe);
    const bare = bareText(this.#text.slice(from, (at + 2) * stripe));
    const made: BareText = {
      text: bare.text,
      toOriginal: (span) => moved(bare.toOriginal(span), from),
    };
    this.#made.set(at, made);
    return made;
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
