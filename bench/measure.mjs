import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** Bundles what is measured as it is shipped, but for its names. */
export async function bundled(name, contents) {
  const outfile = `out/bench/${name}.cjs`;
  await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(`../${outfile}`);
}

/**
 * Milliseconds of the processor for a call, the best of several: what else runs on a machine only ever adds to them.
 * Unmeasured calls first, so that the code is compiled.
 */
export function processorTime(call, { times = 7, warm = 2 } = {}) {
  for (let index = 0; index < warm; index++) call();
  const spans = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...spans);
}

/** Prints a figure as a line of JSON: both sides of one run, and their ratio, which should be at least (or at most) the target. */
export function tell({ name, unit, ours, theirs, ratio, atLeast, atMost }) {
  const rounded = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value);
  console.log(JSON.stringify({ name, unit, ours, theirs, ratio, atLeast, atMost }, rounded));
}

export function megabytes(text) {
  return Buffer.byteLength(text) / 1e6;
}
