import assert from 'node:assert/strict';
import { EndOfLine, Position, type Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import type { StyleId } from '../../src/extension/decorations/decoration-styles.ts';
import { shop } from './notices.ts';
import { api, closeAll, eventually, show, writeFile } from './workbench.ts';

async function marked(document: TextDocument): Promise<Partial<Record<StyleId, string[]>>> {
  const { analysisOf, decorationsOf } = await api();
  await analysisOf(document);
  const words = (ranges: readonly Range[]) => ranges.map((range) => document.getText(range));
  return Object.fromEntries([...decorationsOf(document)].map(([style, ranges]) => [style, words(ranges)]));
}

suite('In a notice', () => {
  teardown(closeAll);

  test('leaked fields, counts and dates are marked, each in its style', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const marks = await marked(document);
    assert.deepEqual(marks['field.confirmed'], ['氏名', '住所', 'メールアドレス']);
    assert.deepEqual(marks.count, ['1,204名']);
    assert.deepEqual(marks.date, ['2024年3月27日', '2024年2月13日', '2024年2月14日']);
  });

  test('a field that is ruled out looks ruled out', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.deepEqual((await marked(document))['field.ruledOut'], ['クレジットカード番号']);
  });

  test('a password in advice is not marked', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const everything = Object.values(await marked(document)).flat();
    assert.ok(!everything.includes('パスワード'));
  });

  test('CRLF, astral characters and a byte order mark shift nothing', async () => {
    const { document } = await show(
      await writeFile('notices/*.notice.txt', `\uFEFF𠮷😀\n${shop}`.replaceAll('\n', '\r\n')),
    );
    assert.equal(document.eol, EndOfLine.CRLF);
    const marks = await marked(document);
    assert.deepEqual(marks['field.confirmed'], ['氏名', '住所', 'メールアドレス']);
    assert.deepEqual(marks.count, ['1,204名']);
  });

  test('marks follow what is typed', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    await marked(document);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().indexOf('・住所')), '・電話番号\n');
    edit.insert(document.uri, new Position(0, 0), '\n\n');
    await workspace.applyEdit(edit);
    await eventually('the new field is marked', async () => {
      const fields = (await marked(document))['field.confirmed'];
      return fields?.join() === '氏名,電話番号,住所,メールアドレス' || undefined;
    });
  });

  test('an empty notice has no marks', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', ''));
    assert.deepEqual(Object.values(await marked(document)).flat(), []);
  });

  test('a notice that is too long is not read, and the rest goes on', async () => {
    const long = await show(await writeFile('notices/*.notice.txt', `${shop}${'あ'.repeat(2_000_001)}`));
    assert.equal(await (await api()).analysisOf(long.document), undefined);
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.deepEqual((await marked(document)).count, ['1,204名']);
  });
});
