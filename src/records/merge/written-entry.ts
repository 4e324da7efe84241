import type { Evidence } from '../generated/notice-record.ts';
import type { EntryKind } from './entry-kind.ts';
import { isAccepted, isMap, readOf, sameQuote, writtenEvidence } from './written-evidence.ts';

/** An entry of a list as it is written in a record, which may be anything. */
export class WrittenEntry<Value> {
  /** Its value in the compact form. */
  readonly canonical: string | undefined;
  /** What the machine read there, if it did. */
  readonly read: string | undefined;
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #foreign: boolean;

  constructor(value: unknown, { canonical, order, valueKeys }: EntryKind<Value>) {
    this.#value = isMap(value) ? value : {};
    // Whatever a person wrote there is only ever compared.
    this.canonical = isMap(value) ? canonical(value as Value) : undefined;
    this.read = readOf(this.#value.evidence);
    const own = new Set([...valueKeys, 'evidence']);
    this.#foreign = Object.keys(this.#value).some((key) => !own.has(key) || !order.includes(key));
  }

  /** Whether it still says what the machine read, and no person has vouched for it: the machine may change it. */
  get isMachines(): boolean {
    return this.read !== undefined && this.read === this.canonical && !isAccepted(this.#value.evidence);
  }

  /** Whether no person has added anything to it either: the machine may take it away. */
  get isUntouched(): boolean {
    return this.isMachines && !this.#foreign;
  }

  restsOn(evidence: Evidence | undefined): boolean {
    const [first] = writtenEvidence(this.#value.evidence);
    return first !== undefined && evidence !== undefined && sameQuote(first, evidence);
  }
}
