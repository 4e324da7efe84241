import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readValues, validateRecord } from '../../src/records/index.ts';
import { closeFind, openFind } from './support/editor.ts';
import { insist } from './support/insist.ts';
import { eventually } from './support/patience.ts';
import { walk } from './support/walk.ts';

/** The pointer is never used: what is not reached by keys fails here. */
walk('From a notice to an approved record, by the keyboard alone', { workspace: 'samples' }, (workbench) => {
  const page = () => workbench().page;
  const press = (...keys: string[]) => workbench().press(...keys);
  const type = (text: string) => page().keyboard.type(text);
  const path = () => join(workbench().folder, 'records/hoshikage-travel.1.notice.yaml');
  const record = () => readFileSync(path(), 'utf8');
  const box = () => page().locator('.quick-input-widget').filter({ visible: true });
  const question = (text: string) => box().filter({ hasText: text });
  /** Waits until the saved record holds something. */
  const saved = (what: string, holds: (text: string) => boolean) =>
    eventually(
      () => existsSync(path()) && holds(record()),
      () => `not saved: ${what}\n${existsSync(path()) ? record() : ''}`,
    );

  /** Keys pressed in the record, which stands in the second group, once it has the focus, wherever that was. */
  async function pressInRecord(...keys: string[]): Promise<void> {
    await press('Control+2');
    await workbench().editor('hoshikage-travel.1.notice.yaml').waitFor();
    await press(...keys);
  }

  const valueOf = (kind: string) => readValues(record())?.values.find((value) => value.kind === kind);

  test('open the notice', async () => {
    // The side bar goes, so that two editors have room.
    await press('Control+B');
    const row = box().locator('.monaco-list-row.focused', { hasText: 'hoshikage-travel.notice.txt' });
    await insist(
      page(),
      async () => {
        await press('Control+P');
        await type('hoshikage-travel');
      },
      row,
    );
    await press('Enter');
    await workbench().editor('hoshikage-travel.notice.txt').waitFor();
  });

  test('emit its record', async () => {
    await insist(
      page(),
      () => press('Control+K', 'Control+Y'),
      workbench().editor('hoshikage-travel.1.notice.yaml'),
    );
    await saved('the record', (text) => text.includes('review: {status: draft}'));
  });

  /** Finds a value by what stands in the YAML, which puts the cursor on it. */
  async function goTo(words: string): Promise<void> {
    const hit = page().locator('.editor-group-container.active .find-widget .matchesCount');
    await insist(
      page(),
      async () => {
        await pressInRecord('Control+Home');
        await openFind(page());
        await press('Control+A');
        await type(words);
      },
      hit.filter({ hasText: /^1 of/u }),
    );
    await closeFind(page());
  }

  test('correct its title', async () => {
    const { text: title = '' } = valueOf('title') ?? {};
    assert.notEqual(title, '');
    await goTo('title: ');
    await insist(page(), () => pressInRecord('Control+K', 'r'), question('Correct'));
    await press('Control+A');
    await type('Hoshikage Travel');
    await press('Enter');
    await saved('the title', (text) => text.includes('title: Hoshikage Travel'));
    const { standing, read } = valueOf('title') ?? {};
    assert.deepEqual([standing, read], ['corrected', title]);
  });

  test('correct a figure', async () => {
    const figure = readValues(record())?.values.find(({ kind }) => kind === 'count' || kind === 'total');
    await goTo(`value: ${figure?.text.split(' ')[0] ?? ''}`);
    await insist(page(), () => pressInRecord('Control+K', 'r'), question('Change figure'));
    await press('Enter');
    await box().locator('.monaco-list-row').first().waitFor({ state: 'hidden' });
    await press('Control+A');
    await type('4,321');
    await press('Enter');
    await saved('the figure', (text) => text.includes('value: 4321'));
    assert.match(record(), /status: in-review/u);
  });

  test('approve it', async () => {
    await insist(page(), () => pressInRecord('Control+K', 'q'), question('Set Review Status'));
    await type('approved');
    await press('Enter');
    await page().locator('.monaco-dialog-box', { hasText: 'have not been looked at' }).waitFor();
    await workbench().picture('approve');
    await press('Enter');
    await question('Reviewer').waitFor();
    await type('Misaki');
    await press('Enter');
    await saved('the approval', (text) => text.includes('status: approved'));
    assert.match(record(), /reviewer: Misaki, date: \d{4}-\d{2}-\d{2}/u);
    assert.deepEqual(validateRecord(record()), []);
    const standings = (readValues(record())?.values ?? []).map(({ standing }) => standing);
    assert.equal(standings.filter((standing) => standing === 'corrected').length, 2);
    assert.ok(!standings.includes('machine'), standings.join());
  });
});
