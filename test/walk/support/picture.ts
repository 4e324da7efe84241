import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';

/** Nothing moves by itself. */
export const stillSettings = { 'editor.cursorBlinking': 'solid', 'workbench.reduceMotion': 'on' };

/** How long nothing has changed on a page that is done with drawing, and how often that is looked at, at most. */
const rest = 400;
const looks = 8;

/**
 * Takes a screenshot to `out/pictures/<name>.png` once the page is done with drawing: colours of mentions, say, come a
 * moment after their theme. A page that does not come to rest is taken as it is.
 *
 * @returns the picture's absolute path
 */
export async function takePicture(page: Page, name: string): Promise<string> {
  const look = () => page.screenshot({ animations: 'disabled' });
  let seen = await look();
  for (let again = 1; again < looks; again++) {
    await page.waitForTimeout(rest);
    const before = seen;
    seen = await look();
    if (seen.equals(before)) break;
  }
  const path = resolve(`out/pictures/${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, seen);
  return path;
}
