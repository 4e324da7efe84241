import assert from 'node:assert/strict';
import { commands, type TextDocument, type Uri } from 'vscode';
import type { EditTarget } from '../../src/extension/commands/edit-mention.ts';
import { readValues, validateRecord } from '../../src/records/index.ts';
import { shop } from './notices.ts';
import { answerWith } from './quick-input.ts';
import { api, closeAll, readFile, show, spanIn, writeFile } from './workbench.ts';

const edit = (target: EditTarget) =>
  commands.executeCommand<Uri | undefined>('noticeAnnotator.editMention', target);

async function open(): Promise<TextDocument> {
  const { document } = await show(await writeFile('notices/*.notice.txt', shop));
  await (await api()).analysisOf(document);
  return document;
}

async function edited(
  document: TextDocument,
  words: string,
  more: Omit<EditTarget, 'uri' | 'start' | 'end'>,
): Promise<string> {
  const record = await edit({ uri: document.uri, ...spanIn(document, words), ...more });
  const text = await readFile(record ?? assert.fail('nothing was changed'));
  assert.deepEqual(validateRecord(text), []);
  return text;
}

const valuesIn = (text: string) =>
  (readValues(text)?.values ?? []).map(({ kind, text: value, standing }) => `${kind} ${value}: ${standing}`);

suite('Edit Mention…', () => {
  teardown(closeAll);

  const cases: [what: string, words: string, said: EditTarget['said'], value: string][] = [
    ['a figure', '1,204名', { correction: { value: 1240 } }, 'total 1240 people exact: corrected'],
    ['a unit', '1,204名', { correction: { unit: 'records' } }, 'total 1204 records exact: corrected'],
    [
      'a date',
      '2024年2月13日',
      { correction: { date: '2024-02-12' } },
      'event 2024-02-12 detected: corrected',
    ],
    ['a code', '住所', { correction: { code: 'postal-code' } }, 'field postal-code: corrected'],
    [
      'a certainty',
      'メールアドレス',
      { correction: { assertion: 'no-evidence' } },
      'excluded email no-evidence: corrected',
    ],
    [
      'a certainty of all fields told of together',
      '氏名',
      { correction: { assertion: 'suspected' }, wholeExposure: true },
      'certainty suspected: corrected',
    ],
    [
      'a role',
      '株式会社月影文具',
      { correction: { role: 'operator' } },
      'organization 株式会社月影文具 operator: corrected',
    ],
    ['a mere mention', 'パスワード', { correction: { assertion: 'confirmed' } }, 'field password: person'],
  ];
  for (const [what, words, said, value] of cases) {
    test(`changes ${what} in the record, and a merge leaves it`, async () => {
      const document = await open();
      const text = await edited(document, words, said ? { said } : {});
      assert.ok(valuesIn(text).includes(value), valuesIn(text).join('\n'));
      const record = await commands.executeCommand<Uri>('noticeAnnotator.emitRecord', {
        uri: document.uri,
        incident: 0,
      });
      assert.equal(await readFile(record), text);
    });
  }

  test('asks with what the record says now', async () => {
    const document = await open();
    const text = await edited(document, '1,204名', { said: { correction: { value: 1240 } } });
    const changing = edited(document, '1,204名', { property: 'value' });
    await answerWith('accept');
    assert.equal(await changing, text);
  });

  test('does nothing where nothing is mentioned', async () => {
    const document = await open();
    assert.equal(await edit({ uri: document.uri, ...spanIn(document, 'が漏えい') }), undefined);
  });
});
