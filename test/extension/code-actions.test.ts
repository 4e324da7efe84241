import assert from 'node:assert/strict';
import { type CodeAction, commands, Range, type TextDocument } from 'vscode';
import { shop } from './notices.ts';
import { api, closeAll, eventually, show, spanIn, writeFile } from './workbench.ts';

async function offered(document: TextDocument, words: string, selected = false): Promise<CodeAction[]> {
  await (await api()).analysisOf(document);
  const { start, end } = spanIn(document, words);
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(document.positionAt(start), document.positionAt(selected ? end : start)),
  );
}

const ours = (actions: readonly CodeAction[]) =>
  actions.filter(({ command }) => command?.command.startsWith('noticeAnnotator.')).map(({ title }) => title);

suite('The light bulb', () => {
  teardown(closeAll);

  const cursor: [on: string, words: string, titles: string[]][] = [
    [
      'a field',
      '氏名',
      [
        'Add “氏名” to record',
        'Emit record for this incident',
        'Dismiss “氏名”',
        'Ignore “氏名” in all notices of this folder',
        'Change certainty…',
        'Change code…',
      ],
    ],
    [
      'a figure',
      '1,204名',
      [
        'Add “1,204名” to record',
        'Emit record for this incident',
        'Dismiss “1,204名”',
        'Change figure…',
        'Change unit…',
        'Change how exact the figure is…',
      ],
    ],
    [
      'a date',
      '2024年2月13日',
      [
        'Add “2024年2月13日” to record',
        'Emit record for this incident',
        'Dismiss “2024年2月13日”',
        'Change date…',
        'Change what happened…',
      ],
    ],
    ['anything else in the incident', 'により発覚', ['Emit record for this incident']],
  ];
  for (const [on, words, titles] of cursor) {
    test(`on ${on} offers what can be done with it, the likeliest first`, async () => {
      const { document } = await show(await writeFile('notices/*.notice.txt', shop));
      assert.deepEqual(ours(await offered(document, words)), titles);
    });
  }

  test('on a scanner’s slip says what it is read as', async () => {
    const scanned = shop.replace('・氏名', '・バスワード');
    const { document } = await show(await writeFile('notices/*.notice.txt', scanned));
    const [first] = await offered(document, 'バスワード');
    assert.equal(first?.title, 'Add “バスワード” to record, read as “パスワード”');
    assert.equal(first.isPreferred, true);
  });

  test('on an item that the lexicon lacks offers the codes that it is like', async () => {
    const listed = shop.replace('・住所', '・愛犬の靴の寸法');
    const { document } = await show(await writeFile('notices/*.notice.txt', listed));
    await eventually('it is told apart', async () =>
      (await (await api()).analysisOf(document))?.analysis.annotations.some(
        ({ kind }) => kind === 'candidate',
      ) === true
        ? true
        : undefined,
    );
    const titles = ours(await offered(document, '愛犬の靴の寸法'));
    assert.deepEqual(
      titles.filter((title) => !title.includes('vocabulary as ')),
      [
        'Record “愛犬の靴の寸法” as…',
        'Add “愛犬の靴の寸法” to vocabulary as…',
        'Emit record for this incident',
        'Ignore “愛犬の靴の寸法” in all notices of this folder',
      ],
    );
  });

  test('on selected words offers to record them', async () => {
    const { document } = await show(await writeFile('notices/*.notice.txt', shop));
    assert.deepEqual(ours(await offered(document, 'により発覚', true)), [
      'Record “により発覚” as…',
      'Add “により発覚” to vocabulary as…',
      'Emit record for this incident',
      'Ignore “により発覚” in all notices of this folder',
    ]);
  });

  test('in other text files offers nothing', async () => {
    const { document } = await show(await writeFile('elsewhere/*.txt', shop));
    assert.deepEqual(ours(await offered(document, '氏名')), []);
  });
});
