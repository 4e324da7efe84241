import assert from 'node:assert/strict';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { commands, Uri, workspace } from 'vscode';
import { shop } from './notices.ts';
import { api, closeAll, exists, readFile, show, writeFile } from './workbench.ts';

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const textsIn = (node: Node, name: string): readonly string[] =>
  childrenOf(node).flatMap((child) => [
    ...('tagName' in child && child.tagName === name ? [textOf(child)] : []),
    ...textsIn(child, name),
  ]);

suite('Export Annotated Notice (HTML)', () => {
  teardown(closeAll);

  test('writes one page: the notice as it is, its marks, a table of the incident', async () => {
    await api();
    const crlf = shop.replaceAll('\n', '\r\n');
    const { document } = await show(await writeFile('notices/*.notice.txt', crlf));
    const to = Uri.joinPath(document.uri, '..', 'exported.html');
    try {
      const written = await commands.executeCommand('noticeAnnotator.exportHtml', { to });
      assert.equal(String(written), to.toString());
      const page = parse(await readFile(to));
      assert.deepEqual(textsIn(page, 'article'), [crlf]);
      const marks = textsIn(page, 'mark');
      for (const words of ['1,204名', 'メールアドレス', '2024年2月13日', 'クレジットカード番号']) {
        assert.ok(marks.includes(words), words);
      }
      assert.ok(!marks.includes('パスワード'));
      const cells = textsIn(page, 'td').join('\n');
      for (const value of [
        /株式会社月影文具 \(discloses the incident\)/u,
        /1,204 people/u,
        /2024-02-13/u,
        /Name \(name\)/u,
      ]) {
        assert.match(cells, value);
      }
    } finally {
      if (await exists(to)) await workspace.fs.delete(to);
    }
  });
});
