import type { Locator, Page } from 'playwright-core';
import { insist } from './insist.ts';

const activeEditor = '.editor-group-container.active';
const findBox = `${activeEditor} .find-widget .find-part textarea`;
const found = `${activeEditor} .find-widget .matchesCount`;

/**
 * The lines of the active editor that are in view. The editor keeps its lines in the page in any order and puts each in its
 * place, and it writes no-break spaces for spaces.
 */
export async function visibleText(page: Page): Promise<string> {
  const lines = await page.locator(`${activeEditor} .view-line`).all();
  const placed = await Promise.all(
    lines.map(async (line) => {
      const [box, text] = await Promise.all([line.boundingBox(), line.textContent()]);
      return { top: box?.y ?? 0, text: (text ?? '').replaceAll('\u00a0', ' ') };
    }),
  );
  placed.sort((a, b) => a.top - b.top);
  return placed.map(({ text }) => text).join('\n');
}

/** The editor of a file by its name, where it is the active one and has the focus. */
export function focusedEditor(page: Page, name: string): Locator {
  return page
    .locator(activeEditor, { has: page.locator(`.tab.active[data-resource-name="${name}"]`) })
    .locator('.monaco-editor.focused');
}

/** Opens Find, as far as what is typed going there: sooner, it would go into the text. */
export async function openFind(page: Page): Promise<void> {
  await insist(page, () => page.keyboard.press('Control+F'), page.locator(`${findBox}:focus`));
}

/** Closes Find, as far as keys going to the text again. */
export async function closeFind(page: Page): Promise<void> {
  await insist(
    page,
    () => page.keyboard.press('Escape'),
    page.locator(`${activeEditor} .monaco-editor.focused`),
  );
}

/** Puts the cursor before the first place that reads so. Find starts at the cursor, and takes the first hit as one types. */
export async function putCursorByFind(page: Page, text: string): Promise<void> {
  const search = async () => {
    await page.keyboard.press('Control+Home');
    await openFind(page);
    await page.locator(findBox).fill(text);
  };
  await insist(page, search, page.locator(found).filter({ hasText: /^1 of/ }));
  await closeFind(page);
  // From the hit, which is selected now, to its start.
  await page.keyboard.press('ArrowLeft');
}

/** Shows the hover of the place under the cursor, and gives its text. */
export async function showHover(page: Page): Promise<string> {
  const hover = page.locator('.monaco-resizable-hover .monaco-hover').filter({ visible: true }).first();
  const show = async () => {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
  };
  await insist(page, show, hover);
  return (await hover.textContent()) ?? '';
}

/** Opens the light bulb's menu at the cursor, as far as the entry being in it. */
export async function openLightBulb(page: Page, entry: string): Promise<void> {
  await insist(page, () => page.keyboard.press('Control+.'), actionOf(page, entry));
}

/** Takes an entry of the light bulb's open menu. */
export async function chooseAction(page: Page, entry: string): Promise<void> {
  await actionOf(page, entry).click();
  await actionOf(page, entry).waitFor({ state: 'hidden' });
}

const actionOf = (page: Page, entry: string) =>
  page.locator('.action-widget .monaco-list-row').filter({ hasText: entry }).first();
