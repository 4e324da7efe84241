/**
 * Packages the extension: `node scripts/package.mjs` writes notice-annotator-<version>.vsix.
 *
 * What goes in is what .vscodeignore lets through; everything is bundled, so no dependency is packed. A package that has grown past the limit is refused.
 */
import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { createVSIX } from '@vscode/vsce';

const limit = 25 * 1024 * 1024;

const build = spawnSync(process.execPath, ['scripts/build.mjs', '--production'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const packagePath = `${name}-${version}.vsix`;
// The manifest names no repository, so relative links of the README are left as they are.
await createVSIX({
  dependencies: false,
  packagePath,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const { size } = await stat(packagePath);
console.log(`${packagePath}: ${(size / 1024 / 1024).toFixed(1)} MB`);
if (size > limit) {
  console.error(`larger than ${limit / 1024 / 1024} MB`);
  process.exitCode = 1;
}
