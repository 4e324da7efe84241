import assert from 'node:assert/strict';
import { commands, Selection, type TextDocument, type Uri, window } from 'vscode';
import type { SelectionTarget } from '../../src/extension/commands/record-selection.ts';
import { validateRecord } from '../../src/records/index.ts';
import { shop } from './notices.ts';
import { answerWith } from './quick-input.ts';
import {
  api,
  closeAll,
  eventually,
  exists,
  inWorkspace,
  readFile,
  show,
  spanIn,
  writeFile,
} from './workbench.ts';

const notice = `${shop}
別表
会員札の番号 312 通
運営: ほしかげ
運輸株式会社`;

const record = (target?: SelectionTarget) =>
  commands.executeCommand<Uri | undefined>('noticeAnnotator.recordSelection', target);

async function recorded(document: TextDocument, words: string, as: SelectionTarget['as']): Promise<string> {
  const target = { uri: document.uri, ...spanIn(document, words), ...(as && { as }) };
  const text = await readFile((await record(target)) ?? assert.fail('nothing was recorded'));
  assert.deepEqual(validateRecord(text), []);
  return text;
}

async function open(): Promise<TextDocument> {
  const { document } = await show(await writeFile('notices/*.notice.txt', notice));
  await (await api()).analysisOf(document);
  return document;
}

/** Selects words as a person does. */
function select(document: TextDocument, words: string): void {
  const { start, end } = spanIn(document, words);
  const editor = window.activeTextEditor ?? assert.fail('no editor is active');
  editor.selection = new Selection(document.positionAt(start), document.positionAt(end));
}

suite('Record Selection as…', () => {
  teardown(closeAll);

  const cases: [what: string, words: string, as: SelectionTarget['as'], record: RegExp][] = [
    [
      'a field, with the words it rests on',
      '会員札の番号',
      { kind: 'field', code: 'member-id', assertion: 'confirmed' },
      /fields: \[name, address, email, member-id\][^]*member-id:\n +- \{exact: 会員札の番号, prefix/u,
    ],
    [
      'a field that is less certain than the others beside them',
      '会員札の番号',
      { kind: 'field', code: 'member-id', assertion: 'suspected' },
      /- certainty: suspected\n +fields: \[member-id\]/u,
    ],
    [
      'a field that did not leak',
      '会員札の番号',
      { kind: 'field', code: 'member-id', assertion: 'ruled-out' },
      /- field: member-id\n +basis: ruled-out/u,
    ],
    [
      'a figure',
      '312 通',
      { kind: 'count', value: 312, unit: 'messages', qualifier: 'exact' },
      /value: 312\n +unit: messages\n +qualifier: exact\n +evidence:\n +- \{exact: 312 通/u,
    ],
    [
      'a date',
      '別表',
      { kind: 'date', date: '2024-02', event: 'intrusion' },
      /date: 2024-02\n +event: intrusion/u,
    ],
    [
      'an organisation over two lines, on one',
      'ほしかげ\n運輸株式会社',
      { kind: 'organization', role: 'contractor' },
      /name: ほしかげ運輸株式会社\n +role: contractor\n +evidence:\n +- \{exact: "ほしかげ\\n運輸株式会社"/u,
    ],
    ['a service', '別表', { kind: 'service' }, /name: 別表/u],
    ['a cause', '外部からの指摘', { kind: 'cause', code: 'insider' }, /code: insider/u],
    [
      'words without the blanks at their ends',
      '\n別表\n',
      { kind: 'service', name: '別表' },
      /exact: 別表, prefix/u,
    ],
  ];
  for (const [what, words, as, expected] of cases) {
    test(`records ${what}`, async () => {
      assert.match(await recorded(await open(), words, as), expected);
    });
  }

  test('offers what the words say first, with what is said of them: Enter takes it', async () => {
    const document = await open();
    select(document, '2024年2月14日');
    const recording = record();
    await answerWith('accept', 'accept');
    const text = await readFile((await recording) ?? assert.fail('nothing was recorded'));
    assert.match(text, /date: 2024-02-14\n +event: reported-regulator/u);
    assert.equal(window.activeTextEditor?.document, document, 'the cursor stays in the notice');
    await eventually('the record stands beside', () => window.visibleTextEditors.length === 2 || undefined);
  });

  test('corrects what the record holds for the words already', async () => {
    const document = await open();
    const figure = { kind: 'count', value: 1204, unit: 'records', qualifier: 'about' } as const;
    const text = await recorded(document, '1,204名', figure);
    assert.match(text, /value: 1204\n +unit: records\n +qualifier: about\n.*\n.*read: 1204 people exact/u);
    assert.equal(text.match(/value: 1204/gu)?.length, 1);
    const field = { kind: 'field', code: 'email', assertion: 'no-evidence' } as const;
    const excluded = await recorded(document, 'メールアドレス', field);
    assert.match(excluded, /fields: \[name, address\]/u);
    assert.match(excluded, /- field: email\n +basis: no-evidence/u);
  });

  test('proposes what is said of the data next to them', async () => {
    const document = await open();
    const recording = record({
      uri: document.uri,
      ...spanIn(document, 'なお、'),
      as: { kind: 'field', code: 'blood-type' },
    });
    await answerWith('accept');
    const text = await readFile((await recording) ?? assert.fail('nothing was recorded'));
    assert.match(text, /- field: blood-type\n +basis: ruled-out/u);
  });

  test('asks for what the words do not say, and writes nothing when one has had enough', async () => {
    const document = await open();
    const name = document.uri.path.split('/').at(-1)?.replace('.notice.txt', '') ?? '';
    select(document, '312');
    const recording = record();
    // The figure is read; its unit is asked.
    await answerWith('accept', 'escape');
    assert.equal(await recording, undefined);
    assert.equal(await exists(inWorkspace(`records/${name}.1.notice.yaml`)), false);
  });

  test('does nothing without words', async () => {
    const document = await open();
    assert.equal(await record({ uri: document.uri, start: 0, end: 0 }), undefined);
  });
});
