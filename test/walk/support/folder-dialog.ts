import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { patience } from './patience.ts';

/** One look, in milliseconds: longer than a loaded machine takes, short enough to try again. */
const oneLook = 5000;

/**
 * Answers VS Code's own folder dialog. It writes a folder into its box by itself once it is ready, and what was typed
 * before is lost: so the box is looked at first, and what is asked is asked again while the dialog stands.
 *
 * @param folder absolute path
 * @param accept the label of the dialog's button
 */
export async function chooseFolder(page: Page, folder: string, accept: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget');
  const box = dialog.locator('input[type="text"]');
  await box.waitFor();
  while (!(await box.inputValue()).endsWith('/')) await page.waitForTimeout(100);
  const deadline = Date.now() + patience;
  for (;;) {
    assert.ok(Date.now() < deadline, 'the dialog does not close');
    await box.fill(folder);
    await dialog.getByRole('button', { name: accept }).click();
    try {
      await dialog.waitFor({ state: 'hidden', timeout: oneLook });
      return;
    } catch (error) {
      if (page.isClosed()) throw error;
    }
  }
}
