import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { extensions, type Extension } from 'vscode';
import { shop } from './notices.ts';
import { closeAll, eventually, show, writeFile } from './workbench.ts';

function extension(): Extension<unknown> {
  const loaded = extensions.getExtension('notice-annotator.notice-annotator');
  return loaded ?? assert.fail('VS Code has not loaded the extension');
}

suite('The extension under test', () => {
  teardown(closeAll);

  test('is the one of this checkout', () => {
    assert.equal(realpathSync(extension().extensionPath), realpathSync(join(__dirname, '../../..')));
  });

  // The first of all suites, by its name: nothing has been opened yet.
  test('sleeps until a notice is opened, and wakes then', async () => {
    assert.ok(!extension().isActive);
    await show(await writeFile('notices/*.notice.txt', shop));
    await eventually('it is active', () => extension().isActive || undefined);
  });
});
