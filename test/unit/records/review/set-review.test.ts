import assert from 'node:assert/strict';
import { beginReview, setReview } from '../../../../src/records/index.ts';

type SetReview = Parameters<typeof setReview>[1];

const approved: SetReview = { status: 'approved', reviewer: 'A. Sato', date: '2024-04-01' };

const rows: readonly (readonly [why: string, existing: string, review: SetReview, expected: string])[] = [
  [
    'in flow style',
    'title: x\nreview: {status: draft} # open\nnote: y\n',
    approved,
    'title: x\nreview: {status: approved, reviewer: A. Sato, date: 2024-04-01} # open\nnote: y\n',
  ],
  [
    'in block style, in CRLF',
    'review:\r\n  # who\r\n  status: in-review\r\n  reviewer: B\r\nnote: y\r\n',
    approved,
    'review:\r\n  # who\r\n  status: approved\r\n  reviewer: A. Sato\r\n  date: 2024-04-01\r\nnote: y\r\n',
  ],
  [
    'where there is none',
    'title: x\nnote: y\n',
    { status: 'rejected' },
    'title: x\nreview: {status: rejected}\nnote: y\n',
  ],
  [
    'back to a draft, which nobody answers for',
    'review: {status: approved, reviewer: A. Sato, date: 2024-04-01}\n',
    { status: 'draft' },
    'review: {status: draft}\n',
  ],
  ['where something else stands', 'review: yes\ntitle: x\n', approved, 'review: yes\ntitle: x\n'],
];

suite('setReview', () => {
  for (const [why, existing, review, expected] of rows) {
    test(why, () => {
      assert.deepEqual(setReview(existing, review), { text: expected });
    });
  }
});

suite('beginReview', () => {
  for (const [existing, expected] of [
    ['review: {status: draft}\n', 'review: {status: in-review}\n'],
    ['title: x\n', 'title: x\nreview: {status: in-review}\n'],
    ['review: {status: approved}\n', 'review: {status: approved}\n'],
    ['review: {status: rejected}\n', 'review: {status: rejected}\n'],
    ['review: {status: done}\n', 'review: {status: done}\n'],
  ] as const) {
    test(`${existing.trim()} → ${expected.trim()}`, () => {
      assert.deepEqual(beginReview(existing), { text: expected });
    });
  }
});
