import assert from 'node:assert/strict';
import {
  type Diagnostic,
  DiagnosticSeverity,
  languages,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { closeAll, eventually, show, spanIn, writeFile } from './workbench.ts';

const notice = `2024年3月27日（火）
株式会社月影文具
個人情報漏えいのお知らせ

お客様の氏名が漏えいしたことを確認いたしました。
・本店 1,204名
・支店 86名
合計 1,300名
`;

const warnings = (uri: Uri, count: number): Promise<readonly Diagnostic[]> =>
  eventually(`${count} warnings`, () => {
    const found = languages.getDiagnostics(uri);
    return found.length === count ? found : undefined;
  });

async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const { start, end } = spanIn(document, words);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), by);
  await workspace.applyEdit(edit);
}

suite('What cannot be right in a notice', () => {
  teardown(closeAll);

  test('is a warning on the words, which points to its parts', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    const found = await warnings(document.uri, 2);
    assert.deepEqual(
      found.map(({ code, message, range }) => [code, message, document.getText(range)]),
      [
        ['weekday-mismatch', '2024-03-27 is 水曜日, not 火曜日', '火'],
        ['sum-mismatch', 'the parts add up to 1,290名, not 1,300名', '1,300名'],
      ],
    );
    assert.ok(found.every(({ severity }) => severity === DiagnosticSeverity.Warning));
    assert.deepEqual(
      found[1]?.relatedInformation?.map(({ location }) => document.getText(location.range)),
      ['1,204名', '86名'],
    );
  });

  test('goes when it is put right, and when the text is a notice no more', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', notice));
    await warnings(document.uri, 2);
    await replace(document, '（火）', '（水）');
    const [rest] = await warnings(document.uri, 1);
    assert.equal(rest?.code, 'sum-mismatch');
    await languages.setTextDocumentLanguage(document, 'json');
    await eventually('no warnings of ours', () =>
      languages.getDiagnostics(document.uri).every(({ code }) => code !== 'sum-mismatch') ? true : undefined,
    );
  });

  test('is no matter in a text that is no notice', async () => {
    const { document } = await show(await writeFile('*.txt', notice));
    const { document: other } = await show(await writeFile('notices/*.notice.txt', notice));
    await warnings(other.uri, 2);
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
  });
});
