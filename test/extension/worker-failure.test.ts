import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, Disposable, type TextDocument, type TextEditor, window } from 'vscode';
import { NoticeAnalyses } from '../../src/extension/notice-analyses.ts';
import { createNoticeAnalyst } from '../../src/extension/notice-analyst.ts';
import { NoticeDocuments } from '../../src/extension/notice-documents.ts';
import { TokenizerHealth } from '../../src/extension/tokenizer-health.ts';
import { Vocabularies } from '../../src/extension/vocabulary/vocabularies.ts';
import { shop } from './notices.ts';
import { closeAll, eventually, show, writeFile } from './workbench.ts';

const dist = join(__dirname, '../../../dist');
const deadly = '致命的';
const tough = '難解';
/** Milliseconds that the worker takes over a tough text. */
const slowness = 2000;

/** The worker of the extension, but that it dies over some texts and takes its time over others. */
const worker = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ request }) => {
  if (request.text.includes('${deadly}')) process.exit(7);
  if (request.text.includes('${tough}')) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${slowness});
  }
});
require(${JSON.stringify(join(dist, 'analysis-worker.js'))});
`;

const fieldsOf = (analyses: NoticeAnalyses, document: TextDocument) => {
  const newest = analyses.newest(document);
  if (newest?.version !== document.version) return undefined;
  return newest.analysis.annotations
    .filter(({ kind }) => kind === 'field')
    .map(({ start, end }) => document.getText().slice(start, end));
};

/** Types as a person does, at the cursor. */
const type = (text: string) => commands.executeCommand('type', { text });

suite('Where the worker that reads notices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notice-annotator-worker-'));
  const logged: string[] = [];
  const log = window.createOutputChannel('Worker failure', { log: true });
  let analyses: NoticeAnalyses;
  let all: Disposable;

  suiteSetup(() => {
    writeFileSync(join(folder, 'analysis-worker.js'), worker);
    writeFileSync(
      join(folder, 'tokenizer-worker.js'),
      `require(${JSON.stringify(join(dist, 'tokenizer-worker.js'))});`,
    );
    const health = new TokenizerHealth(log);
    const analyst = createNoticeAnalyst(folder, health);
    const notices = new NoticeDocuments();
    const vocabularies = new Vocabularies(log);
    const telling = Object.assign(Object.create(log) as typeof log, {
      error: (line: string) => logged.push(line),
    });
    analyses = new NoticeAnalyses(analyst, notices, vocabularies, telling);
    all = Disposable.from(analyses, vocabularies, notices, analyst, health, log);
  });
  suiteTeardown(() => {
    all.dispose();
    rmSync(folder, { recursive: true, force: true });
  });
  teardown(closeAll);

  async function reading(): Promise<TextEditor> {
    const editor = await show(await writeFile('notices/*.notice.txt', shop));
    await eventually('the notice is read', () =>
      fieldsOf(analyses, editor.document)?.find((words) => words === '住所'),
    );
    return editor;
  }

  test('dies, no edit is lost, and the next one is read by a new worker', async () => {
    const { document } = await reading();
    await type(deadly);
    assert.equal(await analyses.settled(document), undefined);
    assert.match(logged.join('\n'), /ended with code 7/u);
    await type('・');
    assert.ok(document.getText().startsWith(`${deadly}・2024年3月27日`));
    for (let key = 0; key <= deadly.length; key++) await commands.executeCommand('deleteLeft');
    assert.equal(document.getText(), shop);
    const fields = await eventually('the marks come back', () => fieldsOf(analyses, document));
    assert.ok(fields.includes('住所'));
  });

  test('is slow, typing goes on, and answers to an older text are dropped', async () => {
    const { document } = await reading();
    const outdated: number[] = [];
    const watch = analyses.onDidChange((changed) => {
      const newest = analyses.newest(changed);
      if (changed === document && newest && newest.version !== document.version)
        outdated.push(newest.version);
    });
    try {
      await type(tough);
      const slow = analyses.settled(document);
      const started = Date.now();
      for (const letter of ['速', '報', '\n']) await type(letter);
      assert.ok(Date.now() - started < slowness, 'typing waited for the worker');
      assert.ok(document.getText().startsWith(`${tough}速報\n`));
      const read = await slow;
      assert.equal(read?.version, document.version);
      assert.equal(read.text, document.getText());
      assert.ok(fieldsOf(analyses, document)?.includes('住所'));
      assert.deepEqual(outdated, []);
    } finally {
      watch.dispose();
    }
  });
});
