import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { readJsonLines } from '../../../../src/corpus/read/read-json-lines.ts';

async function read(...chunks: (string | Buffer)[]): Promise<string[]> {
  const found: string[] = [];
  for await (const result of readJsonLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), 'in')) {
    found.push(
      'value' in result
        ? [result.value.path, result.value.text, result.value.published ?? '-'].join(' ')
        : `${result.failure.path}: ${result.failure.message}`,
    );
  }
  return found;
}

suite('read JSON Lines', () => {
  const reads: [why: string, chunks: (string | Buffer)[], found: string[]][] = [
    [
      'a line with its date',
      ['{"path":"a","text":"氏名","published":"2024-02-29"}\n'],
      ['a 氏名 2024-02-29'],
    ],
    [
      'a last line without a line feed',
      ['{"path":"a","text":"1"}\n{"path":"b","text":"2"}'],
      ['a 1 -', 'b 2 -'],
    ],
    [
      'lines that end with CRLF',
      ['{"path":"a","text":"1"}\r\n{"path":"b","text":"2"}\r\n'],
      ['a 1 -', 'b 2 -'],
    ],
    ['a line in many chunks', ['{"path":', '"a","te', 'xt":"1"}', '\n'], ['a 1 -']],
    ['line separators within a string', ['{"path":"a","text":"1\u20282\u20293"}\n'], ['a 1\u20282\u20293 -']],
    ['a lone surrogate', ['{"path":"a","text":"\\ud842"}\n'], ['a \uD842 -']],
    ['null for no date', ['{"path":"a","text":"1","published":null}\n'], ['a 1 -']],
    ['nothing out of empty lines', ['\n \r\n\n'], []],
    [
      'a character that two chunks share',
      [Buffer.from('{"path":"a","text":"氏').subarray(0, -1), Buffer.from('氏"}').subarray(2)],
      ['a 氏 -'],
    ],
  ];
  for (const [why, chunks, found] of reads) {
    test(`reads ${why}`, async () => {
      assert.deepEqual(await read(...chunks), found);
    });
  }

  const failures: [why: string, line: string | Buffer, message: RegExp][] = [
    ['no JSON', '{"path":', /not JSON/],
    ['no UTF-8', Buffer.from([0x22, 0x8e, 0x81, 0x22]), /not UTF-8/],
    ['no object', '"text"', /object/],
    ['null', 'null', /object/],
    ['no path', '{"text":"1"}', /"path"/],
    ['no text', '{"path":"a","text":1}', /"text"/],
    ['a day that the calendar lacks', '{"path":"a","text":"","published":"2023-02-29"}', /YYYY-MM-DD/],
    ['a date in another form', '{"path":"a","text":"","published":"2023/02/28"}', /YYYY-MM-DD/],
  ];
  for (const [why, line, message] of failures) {
    test(`names the line that is ${why}, and goes on`, async () => {
      const good = '{"path":"a","text":"1"}\n';
      const found = await read(good, '\n', line, '\n', good);
      assert.equal(found.length, 3);
      assert.match(found[1] ?? '', /^in:3: /);
      assert.match(found[1] ?? '', message);
      assert.equal(found[2], 'a 1 -');
    });
  }

  test('keeps what is made of a notice below the output folder, whatever its path', async () => {
    const paths = ['/etc/../../a.txt', '..\\..\\b.txt', 'C:\\c.txt', '..'];
    const lines = paths.map((path) => `${JSON.stringify({ path, text: '' })}\n`);
    const places: string[] = [];
    for await (const result of readJsonLines(Readable.from(lines.map((line) => Buffer.from(line))), 'in')) {
      if ('value' in result) places.push(result.value.relative);
    }
    assert.deepEqual(places, ['etc/a.txt', 'b.txt', 'C_/c.txt', 'notice']);
  });
});
