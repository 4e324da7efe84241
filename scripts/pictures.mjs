/**
 * Renews the pictures of the documentation: `node scripts/pictures.mjs`, after `npm run test:walk` has taken them.
 *
 * What docs/pictures holds is what is renewed; to show a new one, copy it there from out/pictures by hand once.
 */
import { copyFile, readdir } from 'node:fs/promises';

for (const name of await readdir('docs/pictures')) {
  await copyFile(`out/pictures/${name}`, `docs/pictures/${name}`);
}
