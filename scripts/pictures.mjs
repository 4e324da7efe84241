/**
 * Renews the pictures of the documentation: `node scripts/pictures.mjs`, after `npm run test:walk` has taken them.
 *
 * What docs/pictures holds is what is renewed; to show a new one, copy it there from out/pictures by hand once. Each is
 * written with at most 256 colours, a third of its size; a page of text and lines looks the same.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import UPNG from 'upng-js';

const colours = 256;

for (const name of await readdir('docs/pictures')) {
  const picture = UPNG.decode(await readFile(`out/pictures/${name}`));
  const { width, height } = picture;
  const smaller = UPNG.encode(UPNG.toRGBA8(picture), width, height, colours);
  await writeFile(`docs/pictures/${name}`, Buffer.from(smaller));
}
