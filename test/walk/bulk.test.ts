import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

    // The report is written last.
    await page()
      .getByRole('tab', { name: /report\.md/ })
      .waitFor();
    const names = records().filter((name) => name.endsWith('.notice.yaml'));
    for (const notice of ['hoshikage-travel', 'minato-high-school', 'shirasagi-hospital', 'tsukinowa-tea']) {
      assert.ok(names.includes(`${notice}.1.notice.yaml`), `${notice}: ${names.join(', ')}`);
    }
    for (const name of names) {
      assert.deepEqual(validateRecord(readFileSync(join(folder(), name), 'utf8')), [], name);
    }
  });

  test('the report opens, and its links lead to the notices', async () => {
    assert.match(await workbench().visibleText(), /Extraction of records/);
    await workbench().picture('report');
    const report = join(folder(), '.notice-annotator/report.md');
    const links = [...readFileSync(report, 'utf8').matchAll(/\]\(<([^>#]+)/gu)].map(([, link]) => link ?? '');
    assert.ok(links.length > 0);
    for (const link of links) assert.ok(existsSync(join(dirname(report), link)), link);
  });
});
