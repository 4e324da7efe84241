import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateRecord } from '../../src/records/index.ts';
import { insist } from './support/insist.ts';
import { walk } from './support/walk.ts';

walk('Writing in a record', { workspace: 'samples' }, (workbench) => {
  const page = () => workbench().page;
  const type = (keys: string) => page().keyboard.type(keys, { delay: 50 });
  const suggestion = (label: string) =>
    page().locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: label }).first();

  test('completes an event from its first letters, the notice’s dates and a Japanese word', async () => {
    await workbench().press('Control+B');
    await workbench().openFile('notices/tsukinowa-tea.notice.txt');
    await page().locator('.statusbar-item', { hasText: '1 incident' }).waitFor();
    await workbench().press('Control+K', 'Control+Y');
    await page().locator('.tab.active[data-resource-name="tsukinowa-tea.1.notice.yaml"]').waitFor();
    await workbench().runCommand('View: Close All Editors');
    await workbench().openFile('records/tsukinowa-tea.1.notice.yaml');
    await workbench().putCursorOn('review: {');
    await page().keyboard.insertText('\n');
    await workbench().press('ArrowUp');

    await type('  - d');
    await suggestion('date').waitFor();
    await workbench().press('Tab');
    // Its dates come by themselves; the words that say so, with this key.
    await suggestion('2024-01-31').waitFor();
    const details = page().locator('.suggest-details-container').filter({ visible: true });
    await insist(
      page(),
      async () => {
        // Escape, after a vain try, has closed the list, which the same key opens; whether it tells more is remembered.
        if (!(await suggestion('2024-01-31').isVisible())) {
          await workbench().press('Control+Space');
          await suggestion('2024-01-31').waitFor();
          await page().waitForTimeout(1000);
        }
        if (!(await details.isVisible())) await workbench().press('Control+Space');
      },
      details,
    );
    await workbench().picture('completion');
    await type('2024-01-3');
    await suggestion('2024-02-05').waitFor({ state: 'hidden' });
    await suggestion('2024-01-31').waitFor();
    await workbench().press('Tab', 'Enter');

    await type('ev');
    await suggestion('event').waitFor();
    await workbench().press('Tab');
    await suggestion('intrusion').waitFor();
    await page().keyboard.insertText('公表');
    // Only the code that the word stands for is left.
    await suggestion('intrusion').waitFor({ state: 'hidden' });
    await suggestion('published').waitFor();
    await workbench().press('Tab');

    const written = /\n {2}- date: 2024-01-31\n {4}event: published\nreview:/u;
    const saved = () => readFileSync(join(workbench().folder, 'records/tsukinowa-tea.1.notice.yaml'), 'utf8');
    for (let tries = 0; tries < 20 && !written.test(saved()); tries++) {
      await workbench().press('Control+S');
      await page().waitForTimeout(250);
    }
    const record = saved();
    assert.match(record, written);
    assert.deepEqual(validateRecord(record), []);
  });

  test('hovering on a code tells what belongs there, and on its value which words say so', async () => {
    await workbench().putCursorOn('card-expiry');
    const hover = await workbench().hoverText();
    for (const words of ['有効期限', 'Card expiry date', 'Have I Been Pwned', 'not reviewed yet']) {
      assert.ok(hover.includes(words), hover);
    }
    await workbench().picture('record-hover');
  });
});
