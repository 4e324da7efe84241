import { deepEqual } from 'node:assert/strict';
import { createWordScanner } from '../../../../src/analysis/lexicon/word-scanner.ts';

suite('word scanner', () => {
  const words = ['約', '契約', '契約者', '者数', '総', 'ア'];
  const scan = createWordScanner(words.map((word): [string, string] => [word, word]));
  const found = (text: string): string[] => {
    const all: string[] = [];
    scan(text, (word, start, end) => all.push(`${word} ${start}-${end}`));
    return all;
  };

  const rows: readonly (readonly [text: string, found: readonly string[], why: string])[] = [
    ['契約者数', ['契約 0-2', '契約者 0-3', '約 1-2', '者数 2-4'], 'by beginning, then by end'],
    ['総', ['総 0-1'], 'a text of one letter'],
    ['約約', ['約 0-1', '約 1-2'], 'a word of one letter at the end, too'],
    ['契', [], 'the beginning of a word at the end of the text'],
    ['契りの者', [], 'other letters behind the first'],
    ['', [], 'nothing'],
  ];
  for (const [text, expected, why] of rows) {
    test(`${text}: ${why}`, () => {
      deepEqual(found(text), expected);
    });
  }
});
