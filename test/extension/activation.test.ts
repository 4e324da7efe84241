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

  test('has woken before one would notice', function () {
    const marks = marksOfHost();
    if (!marks) this.skip();
    const at = (name: string) =>
      marks.find((mark) => mark.name === `code/extHost/${name}/${extension().id}`)?.startTime ?? NaN;
    const loading = at('didLoadExtensionCode') - at('willLoadExtensionCode');
    const activating = at('didActivateExtension') - at('willActivateExtension');
    console.log(`    ms: code loaded ${loading}, activated ${activating}`);
    // Wall time on a machine that does other things too; what it takes on a quiet one is bench/'s to say.
    assert.ok(activating < 100);
  });
});

interface Mark {
  readonly name: string;
  /** Milliseconds, whole ones. */
  readonly startTime: number;
}

/** What the extension host notes of its own doings; nothing where VS Code keeps that elsewhere. */
function marksOfHost(): readonly Mark[] | undefined {
  const host = globalThis as { MonacoPerformanceMarks?: { getMarks(): readonly Mark[] } };
  return host.MonacoPerformanceMarks?.getMarks();
}
