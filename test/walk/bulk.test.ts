import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateRecord } from '../../src/records/index.ts';
import { chooseFolder } from './support/folder-dialog.ts';
import { walk } from './support/walk.ts';

walk('Many notices', { workspace: 'samples' }, (workbench) => {
  const page = () => workbench().page;
  const folder = () => join(workbench().folder, 'records');
  const records = () => (existsSync(folder()) ? readdirSync(folder()) : []);

  test('a folder’s notices become records, all of them valid', async () => {
    await workbench().runCommand('Notices: Extract Records from Folder…');
    await chooseFolder(page(), join(workbench().folder, 'notices', '/'), 'Extract Records');

    // The message is gone after some seconds, sooner than a busy machine looks; the files stay.
    while (!records().some((name) => name.startsWith('weekly-digest.2'))) await page().waitForTimeout(200);
    const names = records().filter((name) => name.endsWith('.notice.yaml'));
    for (const notice of ['hoshikage-travel', 'minato-high-school', 'shirasagi-hospital', 'tsukinowa-tea']) {
      assert.ok(names.includes(`${notice}.1.notice.yaml`), `${notice}: ${names.join(', ')}`);
    }
    for (const name of names) {
      assert.deepEqual(validateRecord(readFileSync(join(folder(), name), 'utf8')), [], name);
    }
  });
});
