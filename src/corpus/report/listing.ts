import type { Listed } from './run-report.ts';

/** Items that a report names one by one; further ones are only counted. */
const LISTED = 1000;

export interface Listing<Item> {
  add(...items: readonly Item[]): void;
  listed(): Listed<Item>;
}

export function createListing<Item>(): Listing<Item> {
  const items: Item[] = [];
  let total = 0;
  return {
    add(...more) {
      total += more.length;
      items.push(...more.slice(0, LISTED - items.length));
    },
    listed: () => ({ total, items }),
  };
}
