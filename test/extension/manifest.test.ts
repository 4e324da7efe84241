import assert from 'node:assert/strict';
import { commands, extensions, Uri, workspace } from 'vscode';
import { api } from './workbench.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string }[];
    readonly views: { readonly noticeAnnotator: readonly { id: string }[] };
    readonly keybindings: readonly { command: string; key: string }[];
  };
}

suite('The manifest', () => {
  const manifest = extensions.getExtension('notice-annotator.notice-annotator')?.packageJSON as Manifest;

  test('declares the commands that are registered, and no others', async () => {
    await api();
    // Of each view VS Code makes commands of its own: `<view>.focus`.
    const views = manifest.contributes.views.noticeAnnotator.map(({ id }) => `${id}.`);
    const registered = (await commands.getCommands(true)).filter(
      (id) => id.startsWith('noticeAnnotator.') && !views.some((view) => id.startsWith(view)),
    );
    const declared = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(registered.toSorted(), declared.toSorted());
  });

  test('binds no key that VS Code itself binds', async () => {
    const defaults = await workspace.openTextDocument(Uri.parse('vscode://defaultsettings/keybindings.json'));
    const bindings = defaults
      .getText()
      .matchAll(/"key": "(?<key>[^"]+)",\s+"command": "(?<command>[^"]+)"/gu);
    const taken = [...bindings]
      .filter(({ groups }) => !groups?.command?.startsWith('noticeAnnotator.'))
      .map(({ groups }) => groups?.key);
    assert.ok(taken.includes('ctrl+k ctrl+c'), 'the default keys cannot be read');
    const ours = manifest.contributes.keybindings.map(({ key }) => key);
    assert.deepEqual(
      ours.filter((key) => taken.includes(key)),
      [],
    );
  });
});
