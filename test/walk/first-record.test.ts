import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource, validateRecord } from '../../src/records/index.ts';
import { walk } from './support/walk.ts';

walk('From a notice to its record', { workspace: 'samples' }, (workbench) => {
  const page = () => workbench().page;
  const statusBar = (text: string) => page().locator('.statusbar-item', { hasText: text });
  const record = () => readFileSync(join(workbench().folder, 'records/tsukinowa-tea.1.notice.yaml'), 'utf8');

  test('a notice opens with its mentions marked', async () => {
    await workbench().press('Control+b');
    await workbench().openFile('notices/tsukinowa-tea.notice.txt');
    await statusBar('1 incident').waitFor();
    await workbench().picture('notice');
  });

  test('hovering on a mention tells what was read, and why', async () => {
    await page()
      .locator('.view-line', { hasText: 'セキュリティコード' })
      .first()
      .hover({ position: { x: 60, y: 8 } });
    const hover = page().locator('.monaco-hover:visible', { hasText: 'card-security-code' });
    await hover.waitFor();
    assert.match((await hover.textContent()) ?? '', /May have leaked/u);
    await workbench().picture('hover');
  });

  test('the light bulb offers to emit the record', async () => {
    await page().locator('.view-line', { hasText: 'ペイメントアプリケーション' }).click();
    await workbench().press('Control+.');
    const menu = page().locator('.action-widget');
    await menu.getByText('Emit record for this incident').waitFor();
    await workbench().picture('light-bulb');
    await menu.getByText('Emit record for this incident').click();
  });

  test('the record stands beside the notice, valid and saved', async () => {
    await page().locator('.tab.active[data-resource-name="tsukinowa-tea.1.notice.yaml"]').waitFor();
    assert.equal(await page().locator('.editor-group-container').count(), 2);
    assert.deepEqual(validateRecord(record()), []);
    assert.equal(readSource(record())?.notice, 'notices/tsukinowa-tea.notice.txt');
    await workbench().picture('record');
  });

  test('a wrong value is marked as it is typed, with what was probably meant', async () => {
    await workbench().press('Control+Home', 'Control+f');
    await page().keyboard.type('unit: records');
    await workbench().press('Enter', 'Escape', 'ArrowRight', 'Backspace');
    await page().locator('.squiggly-error').first().waitFor();
    await workbench().press('F8');
    const problem = page()
      .locator('.peekview-widget, .marker-widget', { hasText: "did you mean 'records'?" })
      .first();
    await problem.waitFor();
    await workbench().picture('problem');
    await workbench().press('Escape', 'Control+z');
    await page().locator('.squiggly-error').waitFor({ state: 'detached' });
  });
});
