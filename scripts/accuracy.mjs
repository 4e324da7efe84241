/** `npm run accuracy`: builds and runs test/accuracy/main.ts, to which the arguments go. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { packDictionary } from './dictionary/pack-dictionary.mjs';

await packDictionary();
const outfile = 'out/accuracy/main.cjs';
await build({
  entryPoints: ['test/accuracy/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
