import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { commands, type TextEditor, workspace } from 'vscode';
import { encoded } from '../unit/corpus/read/encoded.ts';
import { shop } from './notices.ts';
import { closeAll, inWorkspace, readFile, show } from './workbench.ts';

/** A notice in an old encoding, as a program of its day left it. */
async function written(name: string, encoding: 'shift_jis' | 'euc-jp'): Promise<Uri> {
  const uri = inWorkspace(name);
  await workspace.fs.writeFile(uri, encoded(shop, encoding));
  return uri;
}

suite('A notice in an old encoding', () => {
  teardown(closeAll);

  for (const [encoding, editorName] of [
    ['shift_jis', 'shiftjis'],
    ['euc-jp', 'eucjp'],
  ] as const) {
    test(`in ${encoding} is opened from its record as it is encoded, and recorded as such`, async () => {
      const notice = await written(`notices/old-${editorName}.notice.txt`, encoding);
      const document = await workspace.openTextDocument(notice, { encoding: editorName });
      await show(document.uri);
      const record = await commands.executeCommand<Uri | undefined>('noticeAnnotator.emitRecord');
      assert.ok(record);
      assert.match(await readFile(record), new RegExp(`encoding: ${encoding}`));
      await workspace.save(record);
      await closeAll();

      // As a restart leaves it: nobody has told the editor.
      await workspace.openTextDocument(notice, { encoding: 'utf8' });
      await show(record);
      const editor = await commands.executeCommand<TextEditor | undefined>('noticeAnnotator.openNotice');
      assert.equal(editor?.document.encoding, editorName);
      assert.equal(editor.document.getText(), shop);
      await workspace.fs.delete(record);
      await workspace.fs.delete(notice);
    });
  }
});
