import assert from 'node:assert/strict';
import {
  commands,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Hover,
  type MarkdownString,
  type Position,
  Range,
  Selection,
  SnippetString,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { localDay } from '../../src/corpus/local-day.ts';
import { shop } from './notices.ts';
import { api, closeAll, show, spanIn, writeFile } from './workbench.ts';

/** Opens a record with the cursor at the `|` of its text. */
async function openAt(marked: string, path = 'records/*.1.notice.yaml'): Promise<TextEditor> {
  const offset = marked.indexOf('|');
  const editor = await show(await writeFile(path, marked.slice(0, offset) + marked.slice(offset + 1)));
  editor.selection = cursor(editor.document.positionAt(offset));
  return editor;
}

const cursor = (position: Position) => new Selection(position, position);

function listOf({ document, selection }: TextEditor, trigger?: string): Thenable<CompletionList> {
  return commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    trigger,
  );
}

async function completions(editor: TextEditor, trigger?: string): Promise<CompletionItem[]> {
  const { items } = await listOf(editor, trigger);
  return items.filter(({ kind }) => kind !== CompletionItemKind.Text);
}

const labelOf = ({ label }: CompletionItem) => (typeof label === 'string' ? label : label.label);
const descriptionOf = ({ label }: CompletionItem) =>
  typeof label === 'string' ? undefined : label.description;
const documentationOf = ({ documentation }: CompletionItem) =>
  (documentation as MarkdownString | undefined)?.value ?? '';

async function item(editor: TextEditor, label: string): Promise<CompletionItem> {
  const items = await completions(editor);
  return (
    items.find((each) => labelOf(each) === label) ??
    assert.fail(`${label} is not among ${items.map(labelOf).join(', ')}`)
  );
}

/** Does what the editor does when an entry of the list is taken. */
async function take(editor: TextEditor, { insertText = '', range }: CompletionItem): Promise<string> {
  assert.ok(range instanceof Range);
  if (insertText instanceof SnippetString)
    await editor.insertSnippet(insertText, range, {
      undoStopBefore: true,
      undoStopAfter: true,
      keepWhitespace: true,
    });
  else
    await editor.edit((edit) => {
      edit.replace(range, insertText);
    });
  return editor.document.getText();
}

async function emitted(): Promise<{ notice: TextDocument; record: Uri }> {
  const { document } = await show(await writeFile('notices/*.notice.txt', shop));
  await (await api()).analysisOf(document);
  const record = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', {
    uri: document.uri,
    incident: 0,
  });
  return { notice: document, record };
}

suite('Completion in a record', () => {
  teardown(closeAll);

  const taken: readonly (readonly [what: string, marked: string, label: string, text: string])[] = [
    [
      'a key with its colon',
      'totals:\n  - value: 3\n    un|\n',
      'unit',
      'totals:\n  - value: 3\n    unit: \n',
    ],
    [
      'a key that has its colon',
      'totals:\n  - value: 3\n    un|: people\n',
      'unit',
      'totals:\n  - value: 3\n    unit: people\n',
    ],
    ['a code', 'totals:\n  - unit: |\n', 'people', 'totals:\n  - unit: people\n'],
    [
      'a code in brackets that are still open',
      'exposures:\n  - fields: [name, em|\n',
      'email',
      'exposures:\n  - fields: [name, email\n',
    ],
    [
      'a list with its first entry',
      'exposures:\n  - certainty: suspected\n    co|\n',
      'counts',
      'exposures:\n  - certainty: suspected\n    counts:\n      - value: \n        unit: records\n        qualifier: exact\n',
    ],
  ];
  for (const [what, marked, label, text] of taken) {
    test(`writes ${what}`, async () => {
      const editor = await openAt(marked);
      assert.equal(await take(editor, await item(editor, label)), text);
    });
  }

  test('tells of a code its names, what belongs there and its classes', async () => {
    const address = await item(await openAt('exposures:\n  - fields: [|]\n'), 'address');
    assert.equal(descriptionOf(address), '住所');
    assert.equal(address.detail, '住所 · Postal address');
    assert.match(documentationOf(address), /住所地/u);
    assert.match(documentationOf(address), /VERIS: `attribute\.confidentiality\.data\.variety\.Personal`/u);
    assert.match(documentationOf(address), /Have I Been Pwned: Physical addresses/u);
  });

  for (const typed of ['住所', 'ご住所', '居住']) {
    test(`finds address by ${typed}`, async () => {
      const editor = await openAt(`exposures:\n  - fields: [name, ${typed}|]\n`);
      const address = await item(editor, 'address');
      // The editor shows an entry where its filter holds what is typed.
      assert.equal(address.filterText, typed);
      assert.notEqual((await item(editor, 'phone')).filterText, typed);
      assert.equal(await take(editor, address), 'exposures:\n  - fields: [name, address]\n');
    });
  }

  test('offers the dates of the notice, each with the words that say so', async () => {
    const { record } = await emitted();
    await closeAll();
    const editor = await show(record);
    const start = spanIn(editor.document, 'timeline:\n').end;
    await editor.edit((edit) => {
      edit.insert(editor.document.positionAt(start), '  - date: \n    event: resumed\n');
    });
    editor.selection = cursor(editor.document.positionAt(start + '  - date: '.length));
    const date = await item(editor, '2024-02-14');
    assert.equal(descriptionOf(date), '2024年2月14日');
    assert.match(
      documentationOf(date),
      /^> \[\*\*2024年2月14日\*\*\]\(file:[^)]*#L\d+%2C1-L\d+%2C11\)、個人情報保護委員会に報告/u,
    );
    assert.match(await take(editor, date), / {2}- date: 2024-02-14\n {4}event: resumed\n/u);
  });

  test('offers the figures and names of the notice, in a record with errors', async () => {
    const { notice } = await emitted();
    const path = workspace.asRelativePath(notice.uri);
    const source = `source: {notice: ${path}}\n`;
    const figure = await item(await openAt(`${source}note: "\ntotals:\n  - value: |\n`), '1204');
    assert.equal(descriptionOf(figure), '1,204名');
    const shopName = await item(await openAt(`${source}services: [{name: |\n`), '月影文具オンラインショップ');
    assert.match(documentationOf(shopName), /月影文具オンラインショップ/u);
    const company = await openAt(`${source}organizations: [{name: "株|"}]\n`);
    assert.match(await take(company, await item(company, '株式会社月影文具')), /\{name: 株式会社月影文具\}/u);
  });

  test('leaves dates and figures to the editor’s own filter, which finds them by their words, too', async () => {
    const { notice } = await emitted();
    const source = `source: {notice: ${workspace.asRelativePath(notice.uri)}}\n`;
    for (const [marked, label, filter] of [
      ['timeline:\n  - date: |\n', '2024-02-14', '2024-02-14 2024年2月14日 2月14日 14日'],
      ['totals:\n  - value: |\n', '1204', '1204 1,204名 204名'],
    ] as const) {
      const editor = await openAt(source + marked);
      assert.equal((await listOf(editor)).isIncomplete, false, label);
      assert.equal((await item(editor, label)).filterText, filter);
    }
    const names = await openAt(`${source}services: [{name: |\n`);
    assert.equal((await listOf(names)).isIncomplete, true);
  });

  test('offers today for a review', async () => {
    const items = await completions(await openAt('review: {status: approved, date: |}\n'));
    assert.deepEqual(items.map(labelOf), [localDay(new Date())]);
  });

  for (const [what, marked] of [
    ['in a comment', 'review: {status: draft} # un|\n'],
    ['in a remark', 'note: un|\n'],
  ] as const) {
    test(`is silent ${what}`, async () => {
      assert.deepEqual(await completions(await openAt(marked)), []);
    });
  }

  test('is silent in other YAML files', async () => {
    assert.deepEqual(
      (await completions(await openAt('totals:\n  - unit: |\n', 'records/*.yaml')))
        .map(labelOf)
        .includes('people'),
      false,
    );
  });
});

suite('Completion in a vocabulary', () => {
  teardown(closeAll);
  const file = '*/.notices/vocabulary.yaml';

  test('writes a list with its first entry', async () => {
    const editor = await openAt('schemaVersion: 1\nfi|\n', file);
    assert.equal(await take(editor, await item(editor, 'fields')), 'schemaVersion: 1\nfields:\n  - code: \n');
  });

  test('finds a code by a word of notices', async () => {
    const editor = await openAt('fields:\n  - code: 旅券|\n', file);
    assert.equal(await take(editor, await item(editor, 'passport')), 'fields:\n  - code: passport\n');
  });

  test('is silent among words', async () => {
    assert.deepEqual(await completions(await openAt('ignore: [会員|]\n', file)), []);
  });

  test('has hovers beside it', async () => {
    const marked = 'causes:\n  - code: ransom|ware\n';
    const { document } = await openAt(marked, file);
    assert.match(await hoverOn(document, marked.indexOf('|')), /^\*\*ランサムウェア\*\*/u);
    assert.match(await hoverOn(document, marked.indexOf('code')), /^\*\*Code\*\* · `code`/u);
  });
});

async function hoverOn(document: TextDocument, offset: number): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset),
  );
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value))
    .join('\n');
}

suite('Hovering in a record', () => {
  teardown(closeAll);

  const codes: readonly (readonly [marked: string, shows: readonly RegExp[]])[] = [
    [
      'exposures: [{fields: [name, add|ress]}]',
      [/^\*\*住所\*\* · Postal address · `address`/u, /住所地/u, /Physical addresses/u],
    ],
    ['exposures: [{evidence: {fields: {add|ress: []}}}]', [/^\*\*住所\*\*/u]],
    [
      'causes: [{code: sql|-injection}]',
      [/^\*\*SQLインジェクション\*\*/u, /`action\.hacking\.variety\.SQLi`/u, /PPC: 不正アクセス/u],
    ],
    ['totals: [{unit: peo|ple}]', [/^\*\*人\*\* · People · `people`/u, /名/u]],
    ['totals: [{qualifier: ab|out}]', [/^\*\*約・程度\*\* · About · `about`/u, /およそ/u]],
    ['timeline: [{event: detec|ted}]', [/^\*\*発覚・検知\*\*/u]],
    ['organizations: [{role: op|erator}]', [/^\*\*運営主体\*\*/u]],
    ['review: {status: dra|ft}', [/^\*\*下書き\*\* · Draft · `draft`$/u]],
    ['totals: [{un|it: people}]', [/^\*\*Unit\*\* · `unit`\n\nWhat is counted\.$/u]],
  ];
  for (const [marked, shows] of codes) {
    test(`at ${marked} tells what stands there`, async () => {
      const { document } = await openAt(`${marked}\n`);
      const text = await hoverOn(document, marked.indexOf('|'));
      for (const expected of shows) assert.match(text, expected);
    });
  }

  test('on a value shows its quote, which leads to the notice, and who answers for it', async () => {
    const { notice, record } = await emitted();
    const { document } = await show(record);
    const value = spanIn(document, 'value: 1204').end;
    const text = await hoverOn(document, value);
    assert.match(text, /^Read by the machine, not reviewed yet\n\n> …/u);
    assert.match(text, /お客様の個人情報\[\*\*1,204名\*\*\]\(file:[^)]*\)分が漏えい/u);
    const link = /\((file:[^)]*)\)/u.exec(text)?.[1] ?? assert.fail(text);
    await commands.executeCommand('vscode.open', Uri.parse(link));
    const opened = window.activeTextEditor ?? assert.fail();
    assert.equal(opened.document.uri.path, notice.uri.path);

    const again = await show(record);
    await again.edit((edit) => {
      edit.replace(new Range(document.positionAt(value - 4), document.positionAt(value)), '1230');
    });
    assert.match(
      await hoverOn(document, value),
      /^Corrected by a person: `1230 people exact`; the machine had read `1204 people exact`/u,
    );
  });

  test('on a value without words of the notice says so', async () => {
    const { document } = await openAt('title: ほしか|げ\n');
    assert.equal(
      await hoverOn(document, 8),
      'Written by a person\n\nNo words of the notice are given for it',
    );
  });

  test('on a text that is no value, and in a comment, shows nothing', async () => {
    const { document } = await openAt('note: ほしか|げ # 注\n');
    assert.equal(await hoverOn(document, 7), '');
    assert.equal(await hoverOn(document, 13), '');
  });
});
