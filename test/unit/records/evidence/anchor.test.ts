import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorEvidence, type Evidence } from '../../../../src/records/index.ts';
import { quoteAt } from '../../../../src/records/evidence/quote.ts';
import { hostileText } from '../hostile-text.ts';
import { spanOf } from '../invented-incident.ts';

const text = '会員の氏名、住所が流出しました。株主の氏名は含まれません。';
const first: Evidence = { exact: '氏名', prefix: '会員の', suffix: '、住所が', start: 3, end: 5 };

suite('anchorEvidence', () => {
  const certain: {
    why: string;
    evidence: Evidence;
    text: string;
    status: 'exact' | 'context';
    start: number;
  }[] = [
    { why: 'nothing has changed', evidence: first, text, status: 'exact', start: 3 },
    { why: 'text was put before it', evidence: first, text: `【続報】${text}`, status: 'context', start: 7 },
    {
      why: 'the same words now stand at its old position',
      evidence: first,
      text: `元社員氏名と${text}`,
      status: 'context',
      start: 9,
    },
    {
      why: 'a person cited words without a position',
      evidence: { exact: '株主の氏名', suffix: 'は' },
      text,
      status: 'context',
      start: 16,
    },
  ];
  for (const { why, evidence, text: now, status, start } of certain) {
    test(`is certain when ${why}`, () => {
      const span = { start, end: start + evidence.exact.length };
      assert.deepEqual(anchorEvidence(evidence, now), { status, span });
    });
  }

  const uncertain: { why: string; evidence: Evidence; text: string; expected: unknown }[] = [
    {
      why: 'one of two places keeps half of the context',
      evidence: first,
      text: '会員の氏名が流出しました。株主の氏名は含まれません。',
      expected: { status: 'moved', candidate: { start: 3, end: 5 } },
    },
    {
      why: 'the only place has another context, though it is the old position',
      evidence: first,
      text: '役員の氏名は含まれません。',
      expected: { status: 'moved', candidate: { start: 3, end: 5 } },
    },
    {
      why: 'nothing but the words is known and they stand once',
      evidence: { exact: '住所' },
      text,
      expected: { status: 'moved', candidate: { start: 6, end: 8 } },
    },
    {
      why: 'two places have the whole context',
      evidence: first,
      text: `■ ${text.slice(0, 16)}■ ${text}`,
      expected: {
        status: 'ambiguous',
        candidates: [
          { start: 5, end: 7 },
          { start: 23, end: 25 },
        ],
      },
    },
    {
      why: 'two places have lost the context',
      evidence: { ...first, prefix: '顧客の', suffix: 'と' },
      text,
      expected: {
        status: 'ambiguous',
        candidates: [
          { start: 3, end: 5 },
          { start: 19, end: 21 },
        ],
      },
    },
    { why: 'the words are gone', evidence: first, text: '会員の住所', expected: { status: 'lost' } },
    { why: 'there are no words', evidence: { exact: '' }, text, expected: { status: 'lost' } },
  ];
  for (const { why, evidence, text: now, expected } of uncertain) {
    test(`does not guess when ${why}`, () => {
      assert.deepEqual(anchorEvidence(evidence, now), expected);
    });
  }

  const lines = '会員\nの氏名\n、住所\nが流出';
  const windows = lines.replaceAll('\n', '\r\n');
  const ofLines: Evidence = { exact: '氏名', prefix: '会員\nの', suffix: '\n、住所\n', start: 4, end: 6 };
  const ofWindows: Evidence = {
    exact: '氏名',
    prefix: '会員\r\nの',
    suffix: '\r\n、住所\r\n',
    start: 5,
    end: 7,
  };
  test('finds a quote whatever a checkout has made of the line ends', () => {
    assert.deepEqual(anchorEvidence(ofLines, windows), { status: 'context', span: { start: 5, end: 7 } });
    assert.deepEqual(anchorEvidence(ofWindows, lines), { status: 'context', span: { start: 4, end: 6 } });
    assert.deepEqual(anchorEvidence(ofWindows, windows), { status: 'exact', span: { start: 5, end: 7 } });
  });

  test('finds a quote over two lines, with all of its line end', () => {
    const found = anchorEvidence({ exact: '氏名\n、住所', prefix: 'の' }, windows);
    assert.deepEqual(found, { status: 'context', span: { start: 5, end: 12 } });
  });

  test('finds overlapping places', () => {
    assert.deepEqual(anchorEvidence({ exact: '々々' }, '々々々'), {
      status: 'ambiguous',
      candidates: [
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ],
    });
  });

  test('finds every quote of an unchanged text where it was, and never elsewhere in a longer one', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, hostileText, (head, words, tail, news) => {
        fc.pre(words !== '');
        const notice = head + words + tail;
        const span = spanOf(notice, words);
        const quote = quoteAt(notice, span);
        assert.deepEqual(anchorEvidence(quote, notice), { status: 'exact', span });
        const again = anchorEvidence(quote, news + notice);
        if (again.status === 'context') assert.equal(again.span.start, span.start + news.length);
        else assert.notEqual(again.status, 'lost');
      }),
    );
  });
});
