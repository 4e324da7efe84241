import type { Locator, Page } from 'playwright-core';

/** One look, in milliseconds: longer than a loaded machine takes, short enough to try again. */
const oneLook = 5000;
const patience = 60_000;

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
      if (page.isClosed()) throw error;
      if (Date.now() > deadline) throw new Error(`${await scene(page)}\n${String(error)}`, { cause: error });
      await page.keyboard.press('Escape');
    }
  }
}

/** What has the focus, and what VS Code says: a machine of which only the log is seen tells no more. */
async function scene(page: Page): Promise<string> {
  const focused = page.locator('body, :focus').last();
  const element = `${await focused.getAttribute('class')}: ${await focused.getAttribute('aria-label')}`;
  const active = await page.locator('.editor-group-container.active .tab.active').allInnerTexts();
  const said = await page.locator('.notification-toast, .monaco-dialog-box').allInnerTexts();
  return [`focus: ${element}`, `active tab: ${active.join()}`, `said: ${said.join(' | ')}`].join('\n');
}
