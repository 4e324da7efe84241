import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { extensions } from 'vscode';

suite('The extension under test', () => {
  test('is the one of this checkout', () => {
    const extension = extensions.getExtension('notice-annotator.notice-annotator');
    assert.ok(extension, 'VS Code has not loaded the extension');
    assert.equal(realpathSync(extension.extensionPath), realpathSync(join(__dirname, '../../..')));
  });
});
