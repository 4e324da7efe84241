import assert from 'node:assert/strict';
import { commands, type DocumentSymbol, Position, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import { digest, shop } from './notices.ts';
import { vocabularyFile, writeVocabulary } from './own-vocabulary.ts';
import { api, closeAll, eventually, readFile, show, writeFile } from './workbench.ts';

async function symbolsOf({ uri }: TextDocument): Promise<readonly DocumentSymbol[]> {
  await api();
  return (
    (await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    )) ?? []
  );
}

const named = (symbols: readonly DocumentSymbol[]) =>
  symbols.map(({ name, detail }) => `${name} | ${detail}`);

suite('The outline', () => {
  teardown(closeAll);

  test('holds each incident with what a person jumps to', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const [incident, ...others] = await symbolsOf(document);
    assert.equal(others.length, 0);
    assert.equal(incident?.name, 'オンラインショップへの不正アクセスによる個人情報漏えいのお知らせ');
    assert.equal(incident.detail, '株式会社月影文具');
    assert.equal(document.getText(incident.selectionRange), incident.name);
    assert.deepEqual(named(incident.children), [
      '2024-03-27 | Published',
      '不正アクセス | unauthorized-access',
      '月影文具オンラインショップ | service',
      '1,204 people | total',
      '2024-02-13 | Detected, Reported by a third party',
      '2024-02-14 | Reported to the regulator',
      '氏名 | name',
      '住所 | address',
      'メールアドレス | email',
      'クレジットカード番号 | Said not to have leaked',
    ]);
    const words = incident.children.map(({ selectionRange }) => document.getText(selectionRange));
    assert.ok(words.includes('1,204名') && words.includes('2024年2月14日'));
  });

  test('of a digest has its incidents one below the other', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', digest));
    const incidents = await symbolsOf(document);
    assert.deepEqual(
      incidents.map(({ detail }) => detail),
      ['北陸つばめ生協', '朱鷺野市'],
    );
    const [first, second] = incidents.map(({ range }) => range);
    assert.ok(first && second && first.end.isBeforeOrEqual(second.start));
  });

  test('follows what is typed', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    await symbolsOf(document);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '\n\n');
    edit.insert(document.uri, document.positionAt(document.getText().indexOf('・住所')), '・電話番号\n');
    await workspace.applyEdit(edit);
    const [incident] = await symbolsOf(document);
    assert.ok(incident?.children.some(({ name }) => name === '電話番号'));
    for (const { name, detail, selectionRange } of incident?.children ?? []) {
      if (detail === 'service' || detail === 'name') assert.equal(document.getText(selectionRange), name);
    }
  });

  test('knows the words that the folder’s vocabulary adds, as soon as they are there', async () => {
    const { document } = await show(
      await writeFile('notices/*.notice.txt', shop.replace('・住所', '・推し棚番号\n・住所')),
    );
    assert.ok(!JSON.stringify(await symbolsOf(document)).includes('推し棚番号'));
    const before = await readFile(vocabularyFile());
    await writeVocabulary(
      'schemaVersion: 1\nfields:\n  - { code: shelf-number, ja: 推し棚番号, forms: [推し棚番号] }\n',
    );
    try {
      await eventually('the new field is in the outline', async () => {
        const [incident] = await symbolsOf(document);
        return incident?.children.find(({ detail }) => detail === 'shelf-number');
      });
    } finally {
      await writeVocabulary(before);
    }
  });

  test('of a Markdown notice leaves its headings to VS Code', async () => {
    const { document } = await show(await writeFile('notices/*.md', shop.replaceAll(/^\d\. /gmu, '## ')));
    const names = (await symbolsOf(document)).map(({ name }) => name);
    assert.ok(names.includes('オンラインショップへの不正アクセスによる個人情報漏えいのお知らせ'));
    // Without VS Code's own Markdown extension there are none at all; with it each is there once.
    assert.ok(names.filter((name) => name.includes('経緯')).length <= 1);
  });

  test('of another text file stays empty', async () => {
    const { document } = await show(await writeFile('elsewhere/*.txt', shop));
    assert.deepEqual(await symbolsOf(document), []);
  });
});
