import type { Locator, Page } from 'playwright-core';

/** One look, in milliseconds: longer than a loaded machine takes, short enough to try again. */
const oneLook = 5000;
const patience = 120_000;

/**
 * Does what a person does before a slow machine: acts, looks for a while whether it showed, and acts again, because
 * VS Code may still have been loading what was asked for. Escape takes the vain try back.
 */
export async function insist(page: Page, act: () => Promise<void>, seen: Locator): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    await act();
    try {
      await seen.waitFor({ timeout: oneLook });
      return;
    } catch (error) {
      if (page.isClosed() || Date.now() > deadline) throw error;
      await page.keyboard.press('Escape');
    }
  }
}
