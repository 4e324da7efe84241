/**
 * `node bench/editor.mjs`: what the editor feels, in a real VS Code: how long a keystroke in a 100 KB notice blocks the
 * extension host (test/extension/typing.test.ts), and how long the extension takes to load (scripts/load-time.mjs).
 */
import { spawnSync } from 'node:child_process';
import { tell } from './measure.mjs';

const FRAME = 16;

const typing = spawnSync(process.execPath, ['test/host/run-extension-tests.mjs'], {
  encoding: 'utf8',
  env: { ...process.env, NOTICE_ANNOTATOR_GREP: 'Typing in a long notice' },
}).stdout;
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
