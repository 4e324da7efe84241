/** `node scripts/load-time.mjs`: how long the built extension takes to load, the median of 15 fresh processes. */
import { execFileSync } from 'node:child_process';

const loads = Array.from({ length: 15 }, () =>
  JSON.parse(execFileSync(process.execPath, ['test/package/load.cjs'], { encoding: 'utf8' })),
).sort((one, other) => one.ms - other.ms);
const { ms, files } = loads[7];
const bytes = files.reduce((sum, [, size]) => sum + size, 0);
console.log(`${ms.toFixed(1)} ms, ${(bytes / 1024).toFixed(0)} KB in ${files.length} files`);
