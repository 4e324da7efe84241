import assert from 'node:assert/strict';
import { readDates } from '../../../../../src/analysis/mentions/dates/index.ts';
import { foldText } from '../../../../../src/analysis/text/folded-view.ts';

/** A text with its expectations in it: 〈2023年4月18日=2023-04-18〉に発覚, and why it is read so. */
export type MarkedRow = readonly [marked: string, why: string, published?: string];

const mark = /〈([^〈〉]*)=([^〈〉=]*)〉/gu;

/** Asserts that exactly the marked dates are found, with their spans and values. A row without marks finds none. */
export function testDates(rows: readonly MarkedRow[]): void {
  for (const [marked, why, published] of rows) {
    test(`${why}: ${marked.replaceAll('\n', '⏎')}`, () => {
      const wanted = Array.from(
        marked.matchAll(mark),
        ([, quote, value]) => `${quote ?? ''} = ${value ?? ''}`,
      );
      assert.deepEqual(datesIn(marked.replace(mark, '$1'), published), wanted);
    });
  }
}

function datesIn(text: string, published?: string): string[] {
  const view = foldText(text);
  return readDates(view.text, [], { ...(published && { published }) }).map((mention) => {
    const { start, end } = view.toOriginal(mention);
    return `${text.slice(start, end)} = ${mention.value}`;
  });
}
