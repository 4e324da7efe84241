import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateRecord } from '../../src/records/index.ts';
import { walk } from './support/walk.ts';

const notice = (number: number) => `2024年6月3日

株式会社みほん${number}

当社の通販サイトが不正アクセスを受け、お客様${number}名の氏名と住所が流出しました。
`;
const many = Object.fromEntries(
  Array.from({ length: 3000 }, (_, number) => [
    `many/${String(number).padStart(4, '0')}.txt`,
    notice(number + 1),
  ]),
);

walk('Many notices', { workspace: 'samples', files: many }, (workbench) => {
  const page = () => workbench().page;
  const records = () => readdirSync(join(workbench().folder, 'records'));
  const toast = (text: string | RegExp) => page().locator('.notification-toast', { hasText: text });

  async function extract(folder: string): Promise<void> {
    await workbench().runCommand('Notices: Extract Records from Folder…');
    const input = page().locator('.quick-input-widget input[type="text"]');
    await input.fill(join(workbench().folder, folder, '/'));
    await page().locator('.quick-input-widget').getByRole('button', { name: 'Extract Records' }).click();
  }

  test('a folder’s notices become records, which are counted', async () => {
    await extract('notices');
    await toast(/Notices read: 5\. Records written: \d+, unchanged: 0\./u).waitFor();
    for (const name of records()) {
      assert.deepEqual(
        validateRecord(readFileSync(join(workbench().folder, 'records', name), 'utf8')),
        [],
        name,
      );
    }
    await workbench().picture('extracted');
    await workbench().runCommand('Notifications: Clear All Notifications');
  });

  test('a long run tells how far it is, and stops when told', async () => {
    await extract('many');
    const progress = toast(/Extracting records: \d+\/3000/u);
    await progress.waitFor();
    await workbench().picture('extracting');
    await progress.hover();
    await progress.getByRole('button', { name: 'Cancel' }).click();
    await toast(/Cancelled\. Notices read: \d+/u).waitFor();
    assert.ok(records().length < 3000);
    await workbench().runCommand('Notifications: Clear All Notifications');
  });

  test('all records are validated at once', async () => {
    await workbench().runCommand('Notices: Validate All Records');
    await toast(/Records checked: \d+\. All are valid\./u).waitFor();
  });
});
