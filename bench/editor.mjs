/**
 * `node bench/editor.mjs`: what the editor feels, in a real VS Code: how long a keystroke in a 100 KB notice blocks the
 * extension host (test/extension/typing.test.ts), and how long the extension takes to wake (activation.test.ts).
 */
import { spawnSync } from 'node:child_process';
import { tell } from './measure.mjs';

const FRAME = 16;
const ACTIVATION = 30;

/** What a suite of the extension's tests says while it runs. */
function saidBy(suite) {
  const run = spawnSync(process.execPath, ['test/host/run-extension-tests.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, NOTICE_ANNOTATOR_GREP: suite },
  });
  return run.stdout;
}

// In whole milliseconds: the best of several hosts.
const woken = Array.from({ length: 5 }, () => saidBy('The extension under test'))
  .map((text) => /code loaded (\d+), activated (\d+)/u.exec(text)?.slice(1).map(Number))
  .filter((times) => times !== undefined);
for (const [index, name, atMost] of [
  [0, 'waking: the extension’s code loaded and compiled', undefined],
  [1, 'waking: in `activate`', ACTIVATION],
]) {
  tell({ name, unit: 'ms', ours: Math.min(...woken.map((times) => times[index])), atMost });
}

const typing = saidBy('Typing in a long notice');
for (const [, where, median, p95, longest] of typing.matchAll(
  /longest: (?<where>notice|beside a record) (?<median>[\d.]+) \/ (?<p95>[\d.]+) \/ (?<longest>[\d.]+)/gu,
)) {
  const name = `a keystroke, 95th percentile: ${where === 'notice' ? 'in the notice' : where}`;
  tell({
    name: `${name} (median ${median}, longest ${longest})`,
    unit: 'ms',
    ours: Number(p95),
    atMost: FRAME,
  });
}
