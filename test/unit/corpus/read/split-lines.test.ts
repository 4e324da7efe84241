import assert from 'node:assert/strict';
import { splitLines } from '../../../../src/corpus/read/split-lines.ts';

async function split(chunks: string[], longest = 100): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  const stream = (async function* () {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
  })();
  for await (const { bytes } of splitLines(stream, longest))
    lines.push(bytes && Buffer.from(bytes).toString());
  return lines;
}

suite('split lines', () => {
  const cases: [why: string, chunks: string[], lines: (string | undefined)[]][] = [
    ['nothing', [], []],
    ['lines that chunks cut anywhere', ['a', 'b\nc', '\n', '\nd\n'], ['ab', 'c', '', 'd']],
    ['a last line without its end', ['a\nb'], ['a', 'b']],
    [
      'a line that is too long as none, and the rest as it is',
      ['ab', 'cde', 'f\nabcd\n', 'x'],
      [undefined, 'abcd', 'x'],
    ],
    ['a last line that is too long', ['abc', 'de'], [undefined]],
  ];
  for (const [why, chunks, lines] of cases) {
    test(`gives ${why}`, async () => {
      assert.deepEqual(await split(chunks, 4), lines);
    });
  }

  test('tells where each line begins, in bytes', async () => {
    const stream = (async function* () {
      for (const chunk of ['県\nab', 'cdefg\n\n', 'x']) yield await Promise.resolve(Buffer.from(chunk));
    })();
    const starts: number[] = [];
    for await (const { start } of splitLines(stream, 4)) starts.push(start);
    assert.deepEqual(starts, [0, 4, 12, 13]);
  });

  test('joins 20,000 chunks of one line in linear time', async () => {
    const [line] = await split(
      Array.from({ length: 20_000 }, () => 'x'.repeat(50)),
      2_000_000,
    );
    assert.equal(line?.length, 1_000_000);
  });
});
