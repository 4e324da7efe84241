import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource, validateRecord } from '../../src/records/index.ts';
import { insist } from './support/insist.ts';
import { walk } from './support/walk.ts';

walk('From a notice to its record', { workspace: 'samples' }, (workbench) => {
  const page = () => workbench().page;
  const recordPath = () => join(workbench().folder, 'records/tsukinowa-tea.1.notice.yaml');
  const record = () => readFileSync(recordPath(), 'utf8');

  test('a notice opens with its mentions marked', async () => {
    await workbench().press('Control+B');
    await workbench().openFile('notices/tsukinowa-tea.notice.txt');
    await page().locator('.statusbar-item', { hasText: '1 incident' }).waitFor();
    await workbench().pictures('notice');
  });

  test('hovering on a mention tells what was read, and why', async () => {
    await workbench().putCursorOn('セキュリティコード');
    const hover = await workbench().hoverText();
    for (const words of ['card-security-code', 'Card security code', 'May have leaked', 'Why:']) {
      assert.ok(hover.includes(words), hover);
    }
    await workbench().picture('hover');
    await workbench().press('Escape');
  });

  test('the light bulb offers to emit the record', async () => {
    await workbench().putCursorOn('ペイメントアプリケーション');
    await workbench().openLightBulb('Emit record for this incident');
    await workbench().picture('light-bulb');
    await workbench().chooseAction('Emit record for this incident');
  });

  test('the record stands beside the notice, valid and saved', async () => {
    // Not before it has the focus, too: what is opened sooner gives that back to the notice.
    await workbench().editor('tsukinowa-tea.1.notice.yaml').waitFor();
    assert.equal(await page().locator('.editor-group-container').count(), 2);
    assert.deepEqual(validateRecord(record()), []);
    assert.equal(readSource(record())?.notice, 'notices/tsukinowa-tea.notice.txt');
    await workbench().pictures('record-beside');
  });

  test('a wrong value is marked as it is typed, with what was probably meant', async () => {
    await workbench().putCursorOn('records');
    await workbench().press('Delete');
    await page().locator('.squiggly-error').first().waitFor();
    await workbench().press('F8');
    await page().locator('.marker-widget', { hasText: "did you mean 'records'?" }).waitFor();
    await workbench().picture('problem');
    await workbench().press('Escape', 'Control+Z');
    await page().locator('.squiggly-error').waitFor({ state: 'detached' });
  });

  test('one more undo takes the record back', async () => {
    await workbench().press('Control+Z');
    await page()
      .locator('.tab[data-resource-name="tsukinowa-tea.1.notice.yaml"]')
      .waitFor({ state: 'detached' });
    assert.ok(!existsSync(recordPath()));
  });

  test('keys alone write it again and go to and fro', async () => {
    await workbench().openFile('notices/tsukinowa-tea.notice.txt');
    await workbench().press('Control+K', 'Control+Y');
    await page().locator('.tab.active[data-resource-name="tsukinowa-tea.1.notice.yaml"]').waitFor();
    assert.deepEqual(validateRecord(record()), []);
    const notice = page().locator('.editor-group-container.active .tab.active', {
      hasText: 'tsukinowa-tea.notice.txt',
    });
    await insist(page(), () => workbench().press('Control+K', 'Control+G'), notice);
  });
});
