import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, Disposable, Position, type TextDocument, type Uri, window, workspace } from 'vscode';
import { EvidenceDiagnostics } from '../../src/extension/diagnostics/evidence-diagnostics.ts';
import { RecordLinks } from '../../src/extension/record-links/record-links.ts';
import { createRecordReader } from '../../src/extension/record-reader.ts';
import { shop } from './notices.ts';
import { closeAll, eventually, show, writeFile } from './workbench.ts';

const deadly = '致命的';
const tough = '難解';
/** Milliseconds that the worker takes over a tough notice. */
const slowness = 1500;

/** The worker of the extension, but that it dies over some notices and takes its time over others. */
const worker = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ request: { notice = '' } }) => {
  if (notice.includes('${deadly}')) process.exit(7);
  if (notice.includes('${tough}')) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${slowness});
  }
});
require(${JSON.stringify(join(__dirname, '../../../dist/record-worker.js'))});
`;

suite('Where the worker that reads records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notice-annotator-record-worker-'));
  const logged: string[] = [];
  const log = window.createOutputChannel('Record worker failure', { log: true });
  let evidence: EvidenceDiagnostics;
  let all: Disposable;

  suiteSetup(() => {
    writeFileSync(join(folder, 'record-worker.js'), worker);
    const reader = createRecordReader(folder);
    const links = new RecordLinks();
    const telling = Object.assign(Object.create(log) as typeof log, {
      error: (line: string) => logged.push(line),
    });
    evidence = new EvidenceDiagnostics({ links, reader, log: telling });
    all = Disposable.from(evidence, links, reader, log);
  });
  suiteTeardown(() => {
    all.dispose();
    rmSync(folder, { recursive: true, force: true });
  });
  teardown(closeAll);

  /** A record that has been looked up, and its notice, which has the focus. */
  async function both(): Promise<{ notice: TextDocument; record: TextDocument }> {
    const uri = await writeFile('notices/*.notice.txt', shop);
    await show(uri);
    const emitted = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', { uri, incident: 0 });
    const record = await workspace.openTextDocument(emitted);
    const { document: notice } = await show(uri);
    await looked(record, notice);
    return { notice, record };
  }

  const looked = (record: TextDocument, notice: TextDocument) =>
    eventually(
      'the evidence is looked up',
      () => evidence.newest(record)?.notice?.text === notice.getText() || undefined,
    );

  const typeAtStart = async (notice: TextDocument, text: string) => {
    const editor = await window.showTextDocument(notice);
    assert.ok(
      await editor.edit((edit) => {
        edit.insert(new Position(0, 0), text);
      }),
    );
  };

  test('dies, that is logged, and the next text is looked up by a new worker', async () => {
    const { notice, record } = await both();
    await typeAtStart(notice, deadly);
    await eventually('it is logged', () => logged.find((line) => line.includes('ended with code 7')));
    assert.equal(evidence.newest(record), undefined);
    await commands.executeCommand('undo');
    await looked(record, notice);
    assert.deepEqual(evidence.newest(record)?.findings, []);
  });

  test('is slow, answers to an older text of the notice are dropped', async () => {
    const { notice, record } = await both();
    await typeAtStart(notice, tough);
    // Long enough for the lookup to begin, and not to end.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await typeAtStart(notice, '速報\n');
    const outdated = () => {
      const text = evidence.newest(record)?.notice?.text;
      return text !== undefined && text !== shop && text !== notice.getText();
    };
    await eventually('the newest text is looked up', () => {
      assert.ok(!outdated(), 'the places of an older text are shown');
      return evidence.newest(record)?.notice?.text === notice.getText() || undefined;
    });
  });
});
