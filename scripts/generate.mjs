/**
 * Writes the generated files, which are committed: `node scripts/generate.mjs [--check]`.
 *
 * Each module of scripts/generators exports `generate(read)`: it resolves to an object of path → content, where
 * `read(path)` gives a file's text, generated ones in their newest form. They run in the order of their numbers,
 * because a later one may read what an earlier one wrote. With --check nothing is written, and a file that differs
 * from what would be written is named; the exit code is then 1.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const check = process.argv.includes('--check');
const modules = (await readdir(new URL('generators/', import.meta.url)))
  .filter((name) => /^\d/.test(name))
  .sort();

const written = new Map();
const read = async (path) => written.get(path) ?? (await readFile(path, 'utf8'));

for (const name of modules) {
  const { generate } = await import(new URL(`generators/${name}`, import.meta.url));
  for (const [path, content] of Object.entries(await generate(read))) written.set(path, content);
}

const current = (path) => readFile(path, 'utf8').catch(() => undefined);
for (const [path, content] of written) {
  if ((await current(path)) === content) continue;
  if (check) {
    console.error(`${path} is not what its source generates: run npm run generate`);
    process.exitCode = 1;
    continue;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  console.log(`wrote ${path}`);
}
