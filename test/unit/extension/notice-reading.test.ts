import assert from 'node:assert/strict';
import type { LogOutputChannel, TextDocument } from 'vscode';
import type { Analysis } from '../../../src/analysis/index.ts';
import type { Analyst } from '../../../src/corpus/analyse/analyst.ts';
import { longestNotice, NoticeReading } from '../../../src/extension/notice-reading.ts';

const analysis = (question: string): Analysis => ({
  annotations: [],
  incidents: [],
  findings: [],
  sections: [],
  questions: [question],
});

/** A document that is typed in, an analyst that answers when told to, and the reading of one by the other. */
class Desk {
  text = 'v1';
  version = 1;
  readonly requests: {
    readonly text: string;
    readonly options: NonNullable<Parameters<Analyst['analyse']>[1]>;
    readonly answer: (analysis: Analysis) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  readonly logged: string[] = [];
  reports = 0;
  readonly reading: NoticeReading;

  constructor() {
    const document = {
      uri: 'file:///notice.txt',
      getText: () => this.text,
    };
    Object.defineProperty(document, 'version', { get: () => this.version });
    const write = (line: string) => this.logged.push(line);
    this.reading = new NoticeReading(document as unknown as TextDocument, {
      analyst: {
        analyse: (text, options = {}) =>
          new Promise((answer, fail) => {
            this.requests.push({ text, options, answer, fail });
          }),
      },
      log: { warn: write, error: write } as unknown as LogOutputChannel,
      report: () => this.reports++,
    });
  }

  type(text: string): void {
    this.text = text;
    this.version++;
    this.reading.changed();
  }

  request(place: number) {
    return this.requests[place] ?? assert.fail(`there was no request ${place}`);
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

suite('extension/notice-reading', () => {
  test('reads the text, and gives it with its version', async () => {
    const desk = new Desk();
    const settled = desk.reading.settled();
    desk.request(0).answer(analysis('a'));
    const read = await settled;
    assert.deepEqual([read?.text, read?.version, read?.analysis.questions], ['v1', 1, ['a']]);
    desk.reading.close();
  });

  test('gives a first pass at once to those who do not need all', async () => {
    const desk = new Desk();
    const current = desk.reading.current();
    const settled = desk.reading.settled();
    const { options, answer } = desk.request(0);
    options.onFirstPass?.(analysis('first'));
    assert.deepEqual((await current)?.analysis.questions, ['first']);
    answer(analysis('second'));
    assert.deepEqual((await settled)?.analysis.questions, ['second']);
    assert.equal(desk.reports, 2);
    desk.reading.close();
  });

  test('drops the answer to an older text, and gives up asking for it', async () => {
    const desk = new Desk();
    const settled = desk.reading.settled();
    desk.type('v2');
    assert.ok(desk.request(0).options.signal?.aborted);
    desk.request(0).answer(analysis('old'));
    await soon();
    assert.equal(desk.reading.newest, undefined);
    assert.equal(desk.request(1).text, 'v2');
    desk.request(1).answer(analysis('new'));
    assert.deepEqual((await settled)?.analysis.questions, ['new']);
    desk.reading.close();
  });

  test('waits while someone types, and then reads once', async () => {
    const desk = new Desk();
    const settled = desk.reading.settled();
    desk.request(0).answer(analysis('a'));
    await settled;
    for (const text of ['v2', 'v3', 'v4']) desk.type(text);
    await soon();
    assert.equal(desk.requests.length, 1);
    void desk.reading.current();
    assert.deepEqual(
      desk.requests.map((request) => request.text),
      ['v1', 'v4'],
    );
    desk.reading.close();
  });

  test('does not hurry for those who can wait until typing rests', async () => {
    const desk = new Desk();
    const settled = desk.reading.settled();
    desk.request(0).answer(analysis('a'));
    await settled;
    desk.type('v2');
    const rested = desk.reading.rested();
    await soon();
    assert.equal(desk.requests.length, 1, 'typing has not rested yet');
    void desk.reading.current();
    desk.request(1).answer(analysis('b'));
    assert.deepEqual((await rested)?.analysis.questions, ['b']);
    desk.reading.close();
  });

  test('says in the log what failed, and tries again with the next text', async () => {
    const desk = new Desk();
    const settled = desk.reading.settled();
    desk.request(0).fail(new Error('the worker died'));
    assert.equal(await settled, undefined);
    assert.match(desk.logged.join(), /the worker died/u);
    assert.equal(await desk.reading.settled(), undefined);
    assert.equal(desk.requests.length, 1, 'the same text is not tried again');
    desk.type('v2');
    const again = desk.reading.settled();
    desk.request(1).answer(analysis('b'));
    assert.deepEqual((await again)?.analysis.questions, ['b']);
    desk.reading.close();
  });

  test('reads the same text again when its words have changed, and waits for that', async () => {
    const desk = new Desk();
    const first = desk.reading.settled();
    desk.request(0).answer(analysis('by old words'));
    const old = await first;
    desk.reading.outdate();
    assert.equal(desk.reading.newest, old, 'what is marked stays until there is better');
    const again = desk.reading.current();
    assert.deepEqual(
      desk.requests.map(({ text }) => text),
      ['v1', 'v1'],
    );
    desk.request(1).answer(analysis('by new words'));
    assert.deepEqual((await again)?.analysis.questions, ['by new words']);
    desk.reading.close();
  });

  test('drops what is being read when the words change meanwhile', async () => {
    const desk = new Desk();
    const settled = desk.reading.settled();
    desk.reading.outdate();
    assert.ok(desk.request(0).options.signal?.aborted);
    desk.request(0).answer(analysis('by old words'));
    await soon();
    assert.equal(desk.reading.newest, undefined);
    desk.request(1).answer(analysis('by new words'));
    assert.deepEqual((await settled)?.analysis.questions, ['by new words']);
    desk.reading.close();
  });

  test('does not read what is too long, and says so', async () => {
    const desk = new Desk();
    desk.text = 'あ'.repeat(longestNotice + 1);
    assert.equal(await desk.reading.settled(), undefined);
    assert.equal(desk.requests.length, 0);
    assert.match(desk.logged.join(), /2000001 of at most 2000000/u);
    desk.reading.close();
  });

  test('leaves nobody waiting when it is closed', async () => {
    const desk = new Desk();
    const settled = desk.reading.settled();
    desk.reading.close();
    assert.equal(await settled, undefined);
    assert.ok(desk.request(0).options.signal?.aborted);
  });
});
