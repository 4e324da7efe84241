import assert from 'node:assert/strict';
import { commands, type Hover, type MarkdownString, type TextDocument } from 'vscode';
import { shop } from './notices.ts';
import { closeAll, show, spanIn, writeFile } from './workbench.ts';

async function hoverOn(document: TextDocument, words: string): Promise<string> {
  const position = document.positionAt(spanIn(document, words).start);
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value))
    .join('\n');
}

suite('Hovering', () => {
  teardown(closeAll);

  const cases: readonly (readonly [on: string, shows: readonly RegExp[]])[] = [
    ['氏名', [/氏名/u, /Name/u, /`name`/u, /Leak confirmed/u, /Why:\n- `[\w-]+`/u]],
    ['クレジットカード番号', [/`card-number`/u, /Said not to have leaked/u, /“含まれ/u]],
    ['パスワード', [/`password`/u, /Mentioned only, not as leaked/u]],
    ['1,204名', [/\*\*1,204\*\* people · `people`/u]],
    ['2024年2月13日', [/\*\*2024\\-02\\-13\*\*/u]],
  ];
  for (const [words, shows] of cases) {
    test(`on ${words} tells what was read, and why`, async () => {
      const { document } = await show(await writeFile('notices/*.notice.txt', shop));
      const text = await hoverOn(document, words);
      for (const expected of shows) assert.match(text, expected);
    });
  }

  test('on a scanner’s slip tells what was meant, and what was dropped for it', async () => {
    const scanned = shop.replace('1,204名分', 'l2,847件').replace('・氏名', '・バスワード');
    const { document } = await show(await writeFile('notices/*.notice.txt', scanned));
    const count = await hoverOn(document, 'l2,847件');
    assert.match(count, /Read as “12,847件”/u);
    assert.match(count, /instead of “2,847件” \(`2847 records`\)/u);
    const field = await hoverOn(document, 'バスワード');
    assert.equal(field.match(/パスワード/gu)?.length, 2, 'once as its code’s name, once as what was read');
    assert.match(field, /\[“漏えい”\]\(file:[^)]*#L\d+%2C\d+\)/u);
  });

  test('elsewhere shows nothing', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.equal(await hoverOn(document, 'が漏えいした'), '');
  });
});
