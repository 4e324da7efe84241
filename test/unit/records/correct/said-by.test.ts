import assert from 'node:assert/strict';
import { correctable, type Correction, saidBy, type ValueKind } from '../../../../src/records/index.ts';

const rows: [kind: ValueKind, text: string, said: Correction][] = [
  ['count', '1204 people about cumulative', { value: 1204, unit: 'people', qualifier: 'about' }],
  ['event', '2021-12-08 detected', { date: '2021-12-08', event: 'detected' }],
  ['period', '2021-10-01/..', { date: '2021-10-01/..' }],
  ['excluded', 'card-number no-evidence', { code: 'card-number', assertion: 'no-evidence' }],
  ['field', 'name', { code: 'name' }],
  ['organization', 'Hoshikage Travel Ltd. operator', { name: 'Hoshikage Travel Ltd.', role: 'operator' }],
  ['service', '星影 ネット', { name: '星影 ネット' }],
  ['title', 'お詫び と お知らせ', { text: 'お詫び と お知らせ' }],
  ['certainty', 'suspected', { assertion: 'suspected' }],
];

suite('saidBy', () => {
  for (const [kind, text, said] of rows) {
    test(`tells what a ${kind} says, in terms that can be corrected`, () => {
      assert.deepEqual(saidBy({ kind, text }), said);
      assert.deepEqual(
        Object.keys(said).filter((property) => !correctable(kind).some((known) => known === property)),
        [],
      );
    });
  }
});
