import type { MapEditor } from '../../yaml/index.ts';
import type { EntryKind } from '../merge/entry-kind.ts';
import { vouch } from './vouch.ts';

/** Gives an entry of a list other values: what is undefined stays. */
export function correctEntry<Value>(
  entry: MapEditor | undefined,
  { canonical, order }: EntryKind<Value>,
  values: Readonly<Record<string, string | number | undefined>>,
): void {
  const said = Object.entries(values).filter(
    (pair): pair is [string, string | number] => pair[1] !== undefined,
  );
  if (!entry || said.length === 0) return;
  for (const [key, value] of said) entry.set(key, value);
  const written = Object.fromEntries(order.map((key) => [key, entry.value(key)]));
  // What a person wrote beside it is only ever put into words.
  vouch(entry.list('evidence'), canonical({ ...written, ...Object.fromEntries(said) } as Value));
}

/** Gives a plain value, whose evidence stands apart under the same key. */
export function correctPlain(
  holder: MapEditor | undefined,
  evidence: MapEditor | undefined,
  key: string,
  value: string | undefined,
): void {
  if (!holder?.has(key) || value === undefined) return;
  holder.set(key, value);
  if (evidence?.has(key)) vouch(evidence.list(key), value);
}
