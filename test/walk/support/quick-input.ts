import type { Page } from 'playwright-core';
import { insist } from './insist.ts';

/** Two uses of VS Code's quick input box: the key that opens it, and what stands in it then. */
export const goToFile = { key: 'Control+P', prefix: '' } as const;
export const commandPalette = { key: 'F1', prefix: '>' } as const;

/**
 * Opens the quick input box, types, and takes the entry that shows what was typed.
 * @param wanted a command's title, or the path of a file, of which the list shows the name
 */
export async function chooseByQuickInput(
  page: Page,
  { key, prefix }: typeof goToFile | typeof commandPalette,
  wanted: string,
): Promise<void> {
  const entry = entryOf(page, wanted.slice(wanted.lastIndexOf('/') + 1));
  const open = async () => {
    await page.keyboard.press(key);
    await box(page)
      .locator('input[type="text"]')
      .fill(prefix + wanted);
  };
  await insist(page, open, entry);
  await entry.click();
  await park(page);
}

/** The pointer goes where it lights nothing. */
const park = (page: Page) => page.mouse.move(0, 0);

/** Takes an entry of the list that a command has opened. */
export async function chooseFromOpenList(page: Page, wanted: string): Promise<void> {
  await box(page).locator('input[type="text"]').fill(wanted);
  await entryOf(page, wanted).click();
  await box(page).waitFor({ state: 'hidden' });
}

const box = (page: Page) => page.locator('.quick-input-widget');

const entryOf = (page: Page, text: string) =>
  box(page).locator('.monaco-list-row').filter({ hasText: text }).first();
