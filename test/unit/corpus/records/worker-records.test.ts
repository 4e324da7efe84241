import assert from 'node:assert/strict';
import { checkRecord } from '../../../../src/corpus/records/check-record.ts';
import { hashOf } from '../../../../src/corpus/text-hash.ts';
import { createWorkerRecords } from '../../../../src/corpus/records/worker-records.ts';
import { summarizeRecord } from '../../../../src/records/index.ts';

const notice = '朝霧書店\n\nお客様の個人情報1,204件が漏えいしました。\n';

const record = `schemaVersion: 1
id: asagiri#1
source: {notice: notices/asagiri.txt, sha256: ${hashOf(notice)}, section: {start: 0, end: 30}}
totals:
  - value: 1204
    unit: records
    qualifier: exact
    evidence:
      - {exact: "1,204件", prefix: お客様の個人情報, suffix: が漏えい, start: 14, end: 20, read: 1204 records exact}
exposures:
  - fields: [kennel-name]
`;

suite('records in a worker', () => {
  let records: ReturnType<typeof createWorkerRecords>;
  suiteSetup(() => {
    records = createWorkerRecords('./dist/record-worker.js');
  });
  suiteTeardown(() => records.dispose());

  test('are looked up in their notices as in this thread', async () => {
    for (const text of [notice, notice.replaceAll('\n', '\r\n'), notice.replace('1,204件', '1,304件')]) {
      assert.deepEqual(await records.check({ yaml: record, notice: text }), checkRecord(record, text));
    }
    const { findings = [] } = (await records.check({ yaml: record })) ?? {};
    assert.equal(findings[0]?.code, 'notice-missing');
  });

  test('that cannot be read have no evidence to look up', async () => {
    assert.equal(await records.check({ yaml: 'totals: [', notice }), undefined);
  });

  test('are told in short by the codes that come with them', async () => {
    const openCodes = { fieldCode: ['kennel-name'] };
    const told = await records.summarize({ yaml: record, openCodes });
    assert.deepEqual(told, summarizeRecord(record, openCodes));
    assert.equal((await records.summarize({ yaml: record })).errors, told.errors + 1);
  });

  test('are read as a whole, or said to be wrong', async () => {
    const own = `${record}organizations: []\nreview: {status: draft}\n`.replace(
      'fields:',
      'certainty: confirmed\n    fields:',
    );
    const openCodes = { fieldCode: ['kennel-name'] };
    const read = await records.read({ path: 'a.notice.yaml', text: own, openCodes });
    assert.ok('value' in read);
    assert.equal(read.value.record.totals?.[0]?.value, 1204);
    assert.deepEqual(await records.read({ path: 'a.notice.yaml', text: own }), {
      failure: {
        path: 'a.notice.yaml',
        code: 'bad-record',
        message:
          "It is not a valid record: line 12, column 14: exposures[0].fields[0]: 'kennel-name' is not a field code.",
      },
    });
  });

  test('are not read once they are given up', async () => {
    const given = new AbortController();
    const running = records.check({ yaml: record, notice });
    const waiting = records.check({ yaml: record, notice }, given.signal);
    given.abort(new Error('given up'));
    await assert.rejects(waiting, /given up/u);
    assert.equal((await running)?.values.id, 'asagiri#1');
  });
});
