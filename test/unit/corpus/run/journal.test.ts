import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../../../src/corpus/run/journal.ts';
import type { JournalEntry } from '../../../../src/corpus/run/journal-entry.ts';
import { journalKey } from '../../../../src/corpus/run/journal-key.ts';
import { temporaryFolder, type TemporaryFolder } from '../../temporary-folder.ts';

const entry = (path: string, key = 'k1'): JournalEntry => ({
  path,
  key,
  records: [`${path}.1.notice.yaml`],
  suggestions: [],
  withoutEvidence: [],
  findings: [],
  candidates: {},
});

suite('the journal of a run', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
  });
  teardown(() => {
    folder.remove();
  });
  const file = () => join(folder.path, '.notice-annotator/journal.jsonl');

  async function entryOf(path: string): Promise<JournalEntry | undefined> {
    const journal = await openJournal(folder.path);
    try {
      return await journal.entry(path);
    } finally {
      await journal.close();
    }
  }

  async function note(...entries: readonly JournalEntry[]): Promise<void> {
    const journal = await openJournal(folder.path);
    for (const one of entries) await journal.add(one);
    await journal.tidy();
    await journal.close();
  }

  test('knows what was done, by the last entry of each notice', async () => {
    await note(entry('a'), entry('b'), entry('a', 'k2'));
    assert.deepEqual(await entryOf('a'), entry('a', 'k2'));
    assert.equal(await entryOf('c'), undefined);
  });

  test('is the same for the same notices, in whatever order and in however many runs they were done', async () => {
    await note(entry('b'), entry('a'));
    const once = readFileSync(file(), 'utf8');
    await note(entry('a', 'other'), entry('b'));
    await note(entry('a'));
    assert.equal(readFileSync(file(), 'utf8'), once);
  });

  test('has on disk what was added, before it is closed', async () => {
    const journal = await openJournal(folder.path);
    await journal.add(entry('a'));
    assert.deepEqual(await entryOf('a'), entry('a'));
    await journal.close();
  });

  test('gives each entry while others are added and replaced', async () => {
    await note(entry('学校/通知.txt'), entry('b'));
    const journal = await openJournal(folder.path);
    await journal.add(entry('病院.txt'));
    await journal.add(entry('b', 'k2'));
    await journal.add(entry('学校/通知.txt'));
    for (const known of [entry('学校/通知.txt'), entry('病院.txt'), entry('b', 'k2')]) {
      assert.deepEqual(await journal.entry(known.path), known);
    }
    await journal.close();
  });

  test('passes over a line that a crash has torn, and joins nothing to it', async () => {
    await note(entry('a'));
    appendFileSync(file(), JSON.stringify(entry('b')).slice(0, 20));
    const journal = await openJournal(folder.path);
    assert.deepEqual([await journal.entry('a'), await journal.entry('b')], [entry('a'), undefined]);
    await journal.add(entry('c'));
    assert.deepEqual([await journal.entry('c'), await entryOf('c')], [entry('c'), entry('c')]);
    await journal.tidy();
    await journal.close();
    assert.equal(
      readFileSync(file(), 'utf8'),
      `${JSON.stringify(entry('a'))}\n${JSON.stringify(entry('c'))}\n`,
    );
  });

  for (const [why, line] of [
    ['no JSON', 'left by hand'],
    ['no object', '7'],
    ['an entry of another version', '{"path": "a", "done": true}'],
  ] as const) {
    test(`passes over ${why}`, async () => {
      folder.write('.notice-annotator/journal.jsonl', `${line}\n${JSON.stringify(entry('b'))}\n`);
      assert.deepEqual([await entryOf('a'), await entryOf('b')], [undefined, entry('b')]);
    });
  }
});

suite('the key of a notice in the journal', () => {
  const parts = {
    notice: 'n',
    engine: 'e',
    vocabulary: undefined,
    published: undefined,
    dismissed: undefined,
  };
  const vocabulary = { fields: [], causes: [], organizations: [], services: ['みなと便'], ignore: [] };
  const changes: [why: string, change: object][] = [
    ['the notice', { notice: 'other' }],
    ['the engine', { engine: 'other' }],
    ['the vocabulary', { vocabulary }],
    ['the day of publication', { published: '2024-05-02' }],
    ['what is dismissed', { dismissed: 'dismissed: []\n' }],
  ];
  for (const [why, change] of changes) {
    test(`changes with ${why}`, () => {
      assert.notEqual(journalKey({ ...parts, ...change }), journalKey(parts));
    });
  }
  test('is the same for the same', () => {
    assert.equal(journalKey({ ...parts }), journalKey(parts));
  });
});
