import type { Locator, Page } from 'playwright-core';
import { patience } from './patience.ts';

/** The first look, in milliseconds. */
const firstLook = 5000;

/**
 * Does what a person does before a slow machine: acts, looks for a while whether it showed, and acts again, because
 * VS Code may still have been loading what was asked for. Escape takes the vain try back. Each look is twice as long as
 * the one before: so a lost key is soon pressed again, and what only takes long is not cut off for ever.
 *
 * @throws Error what is seen instead, when all looks together have taken the patience that there is
 */
export async function insist(page: Page, act: () => Promise<void>, seen: Locator): Promise<void> {
  const deadline = Date.now() + patience;
  for (let look = firstLook; ; look *= 2) {
    await act();
    try {
      await seen.waitFor({ timeout: Math.min(look, Math.max(firstLook, deadline - Date.now())) });
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
