import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { commands, Selection, type TextDocument } from 'vscode';
import { digest, shop } from './notices.ts';
import { api, closeAll, show, writeFile } from './workbench.ts';

/** One frame of a 60 Hz screen, in milliseconds. */
const frame = 16;
const keystrokes = 20;
/** Longer than typing must rest for the notice to be read anew, and than that takes: each keystroke bears its whole cost. */
const pause = 600;

/** 100 KB as a file. */
function longText(): string {
  const part = `${shop}\n${digest}\n`;
  return part.repeat(Math.ceil(100_000 / Buffer.byteLength(part)));
}

type Clock = () => number;

/**
 * Milliseconds that this thread has worked: what other processes take of the machine does not count. Node.js of an older
 * desktop VS Code has wall time only.
 */
function workClock(): Clock {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };
  return threadCpuUsage
    ? () => {
        const { user, system } = threadCpuUsage.call(process);
        return (user + system) / 1000;
      }
    : () => performance.now();
}

/** The longest piece of work between two looks of a timer that looks as often as it can. */
class LongestBlock {
  readonly #clock: Clock;
  readonly #timer: ReturnType<typeof setInterval>;
  #last: number;
  #longest = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#last = clock();
    this.#timer = setInterval(() => {
      this.#look();
    }, 1);
  }

  stop(): number {
    clearInterval(this.#timer);
    this.#look();
    return this.#longest;
  }

  #look(): void {
    const now = this.#clock();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
  }
}

/** For each keystroke, the longest time that it kept the extension host from anything else, in milliseconds. */
async function blocksWhileTyping(document: TextDocument): Promise<readonly number[]> {
  const editor = await show(document.uri);
  const middle = document.lineCount >> 1;
  const end = document.lineAt(middle).range.end;
  editor.selection = new Selection(end, end);
  await sleep(1500);
  const clock = workClock();
  const blocks: number[] = [];
  for (let key = 0; key < keystrokes; key++) {
    const longest = new LongestBlock(clock);
    await commands.executeCommand('type', { text: 'あ' });
    await sleep(pause);
    blocks.push(longest.stop());
  }
  return blocks.sort((a, b) => a - b);
}

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.ceil(sorted.length * share) - 1] ?? 0;

const told = (sorted: readonly number[]) =>
  [0.5, 0.95, 1].map((share) => percentile(sorted, share).toFixed(1)).join(' / ');

suite('Typing in a long notice', () => {
  teardown(closeAll);

  test('blocks the extension host for less than a frame', async function () {
    this.timeout(120_000);
    await api();
    const text = longText();
    const notice = await show(await writeFile('notices/*.notice.txt', text));
    await (await api()).analysisOf(notice.document);
    const ours = await blocksWhileTyping(notice.document);
    await closeAll();
    const other = await show(await writeFile('elsewhere/*.txt', text));
    const without = await blocksWhileTyping(other.document);
    console.log(
      `    ms a keystroke, median / p95 / longest: notice ${told(ours)}, other text ${told(without)}`,
    );
    assert.ok(percentile(ours, 0.95) < frame);
  });
});
