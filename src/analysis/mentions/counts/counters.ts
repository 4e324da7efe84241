import type { CounterGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { CountUnit } from '../../model/annotation.ts';

/** What stands behind a number and says what is counted: 件, 名, 世帯, アカウント. */
export interface Counter {
  readonly form: string;
  readonly unit: CountUnit;
  /** Whether what it counts are victims. */
  readonly victims: 'usual' | 'sometimes' | 'never';
  /** Kanji numerals make names and other words with it: 八戸, 六本木. */
  readonly digitsOnly: boolean;
}

export interface Counters {
  /** The longest counter that begins at an offset of folded text, unless a longer word begins there: 件名, 社員. */
  at(text: string, at: number): Counter | undefined;
  /** Whether some counter begins with this UTF-16 code unit. */
  mayBegin(code: number): boolean;
}

interface Entry {
  readonly counter: Counter;
  readonly except: readonly string[];
}

export function createCounters(groups: readonly CounterGroup[]): Counters {
  const byInitial = new Map<string, Entry[]>();
  for (const { code, counters } of groups) {
    for (const { form, victims, digitsOnly = false, except = [] } of counters) {
      const initial = form.charAt(0);
      const entries = byInitial.get(initial) ?? [];
      byInitial.set(initial, [...entries, { counter: { form, unit: code, victims, digitsOnly }, except }]);
    }
  }
  for (const entries of byInitial.values()) {
    entries.sort((a, b) => b.counter.form.length - a.counter.form.length);
  }

  const initials = new Uint8Array(0x10000);
  for (const initial of byInitial.keys()) initials[initial.charCodeAt(0)] = 1;

  return {
    mayBegin: (code) => initials[code] === 1,
    at: (text, at) => {
      const entries = byInitial.get(text.charAt(at)) ?? [];
      const entry = entries.find(({ counter }) => text.startsWith(counter.form, at));
      return entry?.except.some((word) => text.startsWith(word, at)) ? undefined : entry?.counter;
    },
  };
}
