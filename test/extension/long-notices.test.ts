import assert from 'node:assert/strict';
import {
  commands,
  type DocumentSymbol,
  type InlayHint,
  Range,
  type SemanticTokens,
  type TextDocument,
} from 'vscode';
import { shop } from './notices.ts';
import { api, closeAll, show, writeFile } from './workbench.ts';

/** Of the last of many mentions, which a cut would lose first. */
const last = '最後に、令和6年4月8日、お客様28万件の旅券番号が漏えいしたことを確認いたしました。';

async function symbolsOf({ uri }: TextDocument): Promise<readonly DocumentSymbol[]> {
  return (
    (await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    )) ?? []
  );
}

/** What each surface has of the last words of a document. */
async function atTheEnd(document: TextDocument) {
  const { analysisOf, decorationsOf } = await api();
  await analysisOf(document);
  const from = document.getText().indexOf(last);
  const end = new Range(document.positionAt(from), document.positionAt(from + last.length));
  const marks = [...decorationsOf(document).values()].flat().filter((range) => end.contains(range));
  const hints = await commands.executeCommand<InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    end,
  );
  const tokens = await commands.executeCommand<SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  let [line, character] = [0, 0];
  let coloured = 0;
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [down = 0, right = 0] = tokens.data.slice(at, at + 2);
    character = down > 0 ? right : character + right;
    line += down;
    if (end.contains(new Range(line, character, line, character))) coloured++;
  }
  return {
    marks: marks.map((range) => document.getText(range)).sort(),
    hints: hints.map(({ label }) => label),
    coloured,
  };
}

const expected = {
  marks: ['28万件', '令和6年4月8日', '旅券番号'],
  hints: ['2024-04-08', '280,000 records'],
  coloured: 3,
};

suite('A long notice', () => {
  teardown(closeAll);

  test('of a megabyte is marked to its last word', async function () {
    this.timeout(90_000);
    const body = `${shop}\n`.repeat(Math.ceil(1_000_000 / Buffer.byteLength(shop)));
    const { document } = await show(
      await writeFile('notices/*.notice.txt', `${body}4. 漏えいした情報\n${last}\n`),
    );
    assert.deepEqual(await atTheEnd(document), expected);
  });

  test('with a line of 100 KB is marked to the line’s end', async function () {
    this.timeout(90_000);
    const line = shop.replaceAll('\n', '　').repeat(Math.ceil(100_000 / Buffer.byteLength(shop)));
    const { document } = await show(await writeFile('notices/*.notice.txt', `${line}${last}\n`));
    assert.deepEqual(await atTheEnd(document), expected);
  });

  test('that is too long to be read says so in the outline', async () => {
    const { document } = await show(
      await writeFile('notices/*.notice.txt', `${shop}${'あ'.repeat(2_000_001)}`),
    );
    await api();
    const symbols = await symbolsOf(document);
    assert.deepEqual(
      symbols.map(({ name, detail }) => [name, detail]),
      [['Not read', 'This notice is longer than 2000000 characters and is not read.']],
    );
  });
});
