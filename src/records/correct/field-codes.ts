import type { EntryList, MapEditor } from '../../yaml/index.ts';
import { cite } from '../add/cite.ts';
import type { Quote } from '../evidence/quote.ts';
import { keyOrder } from '../merge/key-order.ts';
import { readOf, type WrittenEvidence, writtenEvidence } from '../merge/written-evidence.ts';
import { vouch } from './vouch.ts';

/** The field codes of an exposure, and their evidence beside them by code. */
export class FieldCodes {
  readonly codes: readonly unknown[];
  readonly #list: EntryList;
  readonly #quotes: MapEditor;

  private constructor(list: EntryList, quotes: MapEditor) {
    this.#list = list;
    this.#quotes = quotes;
    this.codes = list.values();
  }

  /**
   * @param coming a code that is to be put in: its evidence goes where the code does
   * @returns nothing where something else stands in their place
   */
  static of(
    exposure: MapEditor | undefined,
    coming?: { readonly code: string; readonly after?: number },
  ): FieldCodes | undefined {
    const list = exposure?.list('fields');
    const order = list?.values().map(String) ?? [];
    if (coming && !order.includes(coming.code)) {
      order.splice((coming.after ?? order.length) + 1, 0, coming.code);
    }
    const quotes = exposure?.map('evidence', keyOrder.exposureEvidence)?.map('fields', order);
    return list && quotes && new FieldCodes(list, quotes);
  }

  evidenceOf(code: string): readonly WrittenEvidence[] {
    return writtenEvidence(this.#quotes.value(code));
  }

  /**
   * Takes a code out. What the machine read there stays behind as evidence, so that a merge does not put it in again.
   *
   * @returns whether the code goes: not where a person's comment would go with it
   */
  takeOut(place: number): boolean {
    const code = this.codes[place];
    if (typeof code !== 'string' || !this.#list.remove(place)) return false;
    if (readOf(this.#quotes.value(code)) === code) {
      this.#quotes.list(code)?.entry(0, keyOrder.evidence)?.remove('accepted');
    } else if (this.#quotes.has(code)) this.#quotes.remove(code);
    return true;
  }

  /** Writes another code in the place of one. */
  replace(place: number, code: string): void {
    const written = this.codes[place];
    if (typeof written !== 'string') return;
    if (written === code) vouch(this.#quotes.list(code), code);
    else if (this.takeOut(place)) this.putIn(place, code, this.evidenceOf(written));
  }

  /**
   * Puts a code in as a person's, with the words that it rests on; where it is there already, the words alone.
   *
   * @param after place of the code that it follows
   */
  putIn(after: number, code: string, evidence: readonly WrittenEvidence[]): void {
    const known = this.codes.includes(code);
    if (!known) this.#list.insert(after, code);
    if (!this.#quotes.has(code)) {
      if (evidence.length > 0) this.#quotes.insert(code, asPersons(evidence, code));
    } else if (known) {
      // Written by whoever wrote them: what is no whole quote does no harm beside the others.
      for (const quote of evidence) cite(this.#quotes.list(code), quoteOf(quote) as Quote);
    } else vouch(this.#quotes.list(code), code);
  }
}

/** What the machine read elsewhere stays as what was corrected; a reading of the same would make the value the machine's. */
export function asPersons(evidence: readonly WrittenEvidence[], value: string): WrittenEvidence[] {
  return evidence.map((quote, place) => {
    const { read, ...rest } = quoteOf(quote);
    return place === 0 && read !== undefined && read !== value ? { ...rest, read } : rest;
  });
}

function quoteOf(quote: WrittenEvidence): WrittenEvidence {
  const kept = { ...quote };
  delete kept.accepted;
  return kept;
}
