import assert from 'node:assert/strict';
import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  languages,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import type { ValidationSummary } from '../../src/extension/commands/validate-all-records.ts';
import { closeAll, eventually, show, spanIn, writeFile } from './workbench.ts';

const valid = `schemaVersion: 1
id: a#1
source: {notice: notices/a.txt, sha256: ${'a0'.repeat(32)}, section: {start: 0, end: 10}}
organizations: []
exposures:
  - certainty: confirmed
    counts:
      - {value: 12, unit: people, qualifier: exact}
    fields: [name, address]
review: {status: draft}
`;

/** Departures from the schema; what is said of evidence has tests of its own. */
const findings = (uri: Uri) =>
  languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === 'notice-annotator' && severity === DiagnosticSeverity.Error);

function settled(uri: Uri, count: number): Promise<Diagnostic[]> {
  return eventually(`${count} problems`, () => {
    const found = findings(uri);
    return found.length === count ? found : undefined;
  });
}

async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const { start, end } = spanIn(document, words);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), by);
  await workspace.applyEdit(edit);
}

const validateAll = () => commands.executeCommand<ValidationSummary>('noticeAnnotator.validateAllRecords');

suite('In a record', () => {
  teardown(closeAll);

  test('what the schema does not know is marked as one types, on the value, in words', async () => {
    const { document } = await show(await writeFile('records/*.1.notice.yaml', valid));
    await replace(document, 'people', 'peple');
    const [problem] = await settled(document.uri, 1);
    assert.equal(
      problem?.message,
      "exposures[0].counts[0].unit: 'peple' is not a unit; did you mean 'people'?",
    );
    assert.equal(document.getText(problem.range), 'peple');
    assert.equal(problem.code, 'unknown-code');
    await replace(document, 'peple', 'people');
    await settled(document.uri, 0);
  });

  test('an unknown key is marked on the key', async () => {
    const { document } = await show(
      await writeFile('records/*.1.notice.yaml', valid.replace('review:', 'reviewed:')),
    );
    const problems = await eventually('problems', () => {
      const found = findings(document.uri);
      return found.length > 0 ? found : undefined;
    });
    assert.ok(problems.some(({ range }) => document.getText(range) === 'reviewed'));
  });

  test('broken YAML is marked where it breaks, and nothing else', async () => {
    const { document } = await show(
      await writeFile('records/*.1.notice.yaml', valid.replace('[name, address]', '[name, address')),
    );
    const problems = await eventually('problems', () => {
      const found = findings(document.uri);
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual([...new Set(problems.map(({ code }) => code))], ['yaml-syntax']);
  });

  test('a record that is right has no mark', async () => {
    const { document } = await show(await writeFile('records/*.1.notice.yaml', valid));
    await replace(document, 'draft', 'drafty');
    await settled(document.uri, 1);
    await replace(document, 'drafty', 'draft');
    await settled(document.uri, 0);
  });

  test('other YAML files are left alone', async () => {
    const { document } = await show(await writeFile('records/*.yaml', 'unit: peple\n'));
    const { document: record } = await show(
      await writeFile('records/*.1.notice.yaml', valid.replace('draft', 'drafty')),
    );
    await settled(record.uri, 1);
    assert.deepEqual(findings(document.uri), []);
  });

  test('validating all finds the problems of records that are not open', async () => {
    const { checked, invalid } = await validateAll();
    await writeFile('records/*.1.notice.yaml', valid);
    const broken = await writeFile('records/*.1.notice.yaml', valid.replace('people', 'peple'));
    assert.deepEqual(await validateAll(), { checked: checked + 2, invalid: invalid + 1 });
    assert.deepEqual(
      findings(broken).map(({ range: { start } }) => [start.line, start.character]),
      [[7, 26]],
    );
  });
});
