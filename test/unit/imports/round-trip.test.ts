import assert from 'node:assert/strict';
import { importFormatNames } from '../../../src/imports/import-formats.ts';
import { serializeRecord } from '../../../src/records/index.ts';
import { record } from '../exports/standoff/yoshino.ts';
import { bringBack, fileFrom, recordIn, valuesIn } from './came-back.ts';

/** Every value of the record that was exported, as a person's. */
const values = valuesIn(serializeRecord(record)).map((value) => value.replace(/ \S+$/u, ' person'));

suite('export and import', () => {
  for (const name of importFormatNames) {
    test(`${name}: a record that nobody touched is the same, byte for byte`, async () => {
      const { text, problems } = bringBack(name, await fileFrom(name));
      assert.deepEqual([text, problems], [serializeRecord(record), []]);
    });

    test(`${name}: people answer for what came back, where that is asked for`, async () => {
      const { text, problems, values: came } = bringBack(name, await fileFrom(name), { accept: true });
      assert.deepEqual(problems, []);
      assert.deepEqual(recordIn(text).review, record.review);
      assert.deepEqual(
        came.filter((value) => value.endsWith(' machine')),
        [],
      );
      assert.ok(came.includes('count 1200 people about accepted'));
    });
  }

  test('brat: labels alone say all values again', async () => {
    const back = bringBack('brat', await fileFrom('brat'), { withoutRecord: true });
    assert.deepEqual(back.problems, []);
    assert.deepEqual(back.values.toSorted(), values.toSorted());
    assert.deepEqual(
      recordIn(back.text).exposures.map(({ label, fields }) => [label, fields]),
      [
        [undefined, ['name', 'email']],
        ['店頭会員', ['name']],
      ],
    );
  });

  test('brat: labels alone say of each population what several have on the same words', async () => {
    const [first, second] = record.exposures;
    assert.ok(first && second);
    const name = first.evidence?.fields?.name ?? [];
    const shared = { ...second, evidence: { ...second.evidence, fields: { name } } };
    const file = await fileFrom('brat', { ...record, exposures: [first, shared] });
    assert.deepEqual(
      recordIn(bringBack('brat', file, { withoutRecord: true }).text).exposures.map(({ fields }) => fields),
      [['name', 'email'], ['name']],
    );
  });

  for (const name of ['doccano', 'label-studio'] as const) {
    test(`${name}: labels alone say all but which population a value is of`, async () => {
      const back = bringBack(name, await fileFrom(name), { withoutRecord: true });
      assert.deepEqual(back.problems, []);
      assert.deepEqual([...new Set(back.values)].toSorted(), [...new Set(values)].toSorted());
      assert.equal(recordIn(back.text).exposures.length, 1);
    });
  }
});
