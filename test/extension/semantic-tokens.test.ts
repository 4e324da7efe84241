import assert from 'node:assert/strict';
import {
  commands,
  Position,
  Range,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { shop } from './notices.ts';
import { api, closeAll, show, writeFile } from './workbench.ts';

interface Token {
  readonly range: Range;
  readonly words: string;
  readonly kind: string;
}

async function tokensOf(document: TextDocument): Promise<readonly Token[]> {
  await api();
  const { uri } = document;
  const [legend, tokens] = await Promise.all([
    commands.executeCommand<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', uri),
    commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', uri),
  ]);
  const found: Token[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < (tokens?.data.length ?? 0); at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = tokens?.data.slice(at, at + 5) ?? [];
    character = down > 0 ? right : character + right;
    line += down;
    const range = new Range(line, character, line, character + length);
    const modifiers = legend.tokenModifiers.filter((_, bit) => (bits >> bit) & 1);
    found.push({
      range,
      words: document.getText(range),
      kind: [legend.tokenTypes[type] ?? '', ...modifiers].join('.'),
    });
  }
  return found;
}

const told = (tokens: readonly Token[]) => tokens.map(({ words, kind }) => `${words} ${kind}`);

suite('Semantic tokens', () => {
  teardown(closeAll);

  test('tell what leaked from what did not', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    const tokens = told(await tokensOf(document));
    for (const token of [
      '2024年3月27日 noticeDate',
      '1,204名 noticeCount',
      '氏名 noticeField.confirmed',
      'クレジットカード番号 noticeField.ruledOut',
    ]) {
      assert.ok(tokens.includes(token), token);
    }
    assert.ok(!tokens.some((token) => token.startsWith('パスワード')));
  });

  test('never overlap, and never reach over the end of a line', async () => {
    const broken = shop.replace('・メールアドレス', '・メール\nアドレス').replaceAll('\n', '\r\n');
    const { document } = await show(await writeFile('notices/*.notice.txt', broken));
    const tokens = await tokensOf(document);
    for (const [index, { range }] of tokens.entries()) {
      assert.ok(range.isSingleLine && !range.isEmpty);
      assert.ok(range.end.character <= document.lineAt(range.start.line).text.length);
      const next = tokens[index + 1];
      assert.ok(!next || range.end.isBeforeOrEqual(next.range.start));
    }
    assert.ok(told(tokens).includes('アドレス noticeField.confirmed'), told(tokens).join('\n'));
  });

  test('follow what is typed', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    await tokensOf(document);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '\n\n速報 ');
    await workspace.applyEdit(edit);
    const tokens = told(await tokensOf(document));
    assert.ok(tokens.includes('1,204名 noticeCount'));
    assert.ok(tokens.includes('2024年2月13日 noticeDate'));
  });

  test('other text files have none', async () => {
    const { document } = await show(await writeFile('elsewhere/*.txt', shop));
    assert.deepEqual(await tokensOf(document), []);
  });
});
