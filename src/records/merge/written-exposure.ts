import type { Exposure } from '../generated/notice-record.ts';
import { entryKinds } from './entry-kind.ts';
import { WrittenEntry } from './written-entry.ts';
import { isAccepted, isMap, readOf } from './written-evidence.ts';

/** An exposure as it is written in a record, which may be anything. */
export class WrittenExposure {
  readonly counts: readonly WrittenEntry<unknown>[];
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #evidence: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    this.#value = isMap(value) ? value : {};
    this.#evidence = isMap(this.#value.evidence) ? this.#value.evidence : {};
    this.counts = listOf(this.#value.counts).map((count) => new WrittenEntry(count, entryKinds.counts));
  }

  /** Whether everything in it is the machine's, and nothing of it was taken out. */
  get isUntouched(): boolean {
    const plain = plainKeys.every((key) => isMachines(this.#evidence[key], this.#value[key]));
    const quotes = this.#fieldQuotes;
    const fields = this.#fields.every((code) => isMachines(quotes[code], code));
    const complete = Object.keys(quotes).every((code) => this.#fields.includes(code));
    const known = Object.keys(this.#value).every((key) => machineKeys.has(key));
    return plain && fields && complete && known && this.counts.every(({ isUntouched }) => isUntouched);
  }

  /** Whether the machine read any of it. */
  get isRead(): boolean {
    return plainKeys.some((key) => readOf(this.#evidence[key]) !== undefined);
  }

  /** How much of a fresh exposure it says, or said when the machine read it; nothing where they tell of other people. */
  likeness(fresh: Exposure): number {
    const counts = (fresh.counts ?? []).map(entryKinds.counts.canonical);
    const figures = this.counts.filter(({ canonical, read }) =>
      counts.some((c) => c === canonical || c === read),
    ).length;
    const period = this.#says('period', fresh.period) ? 1 : 0;
    const fields = (fresh.fields ?? []).filter((code) => this.#fields.includes(code)).length;
    if (this.#says('label', fresh.label)) return 1000 + 10 * (figures + period) + fields;
    const otherLabel = fresh.label !== undefined && this.#value.label !== undefined;
    if (otherLabel && figures + period === 0) return 0;
    return 10 * (figures + period) + fields;
  }

  #says(key: 'label' | 'period', fresh: string | undefined): boolean {
    return fresh !== undefined && (this.#value[key] === fresh || readOf(this.#evidence[key]) === fresh);
  }

  get #fields(): string[] {
    return listOf(this.#value.fields).filter((code) => typeof code === 'string');
  }

  get #fieldQuotes(): Readonly<Record<string, unknown>> {
    return isMap(this.#evidence.fields) ? this.#evidence.fields : {};
  }
}

const plainKeys = ['label', 'certainty', 'period'] as const;
const machineKeys = new Set<string>([...plainKeys, 'counts', 'fields', 'evidence']);

function isMachines(evidence: unknown, value: unknown): boolean {
  return readOf(evidence) === value && !isAccepted(evidence);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
