import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../src/analysis/index.ts';

const analyze = createAnalyzer();
const body = '社内のサーバーに外部から侵入された記録が見つかりました。';

/** `level heading: first line … last line`, of each section. */
function sectionsOf(text: string): string[] {
  return analyze(text).sections.map(({ start, end, heading, level }) => {
    const lines = text.slice(start, end).trim().split('\n');
    return `${level} ${text.slice(heading.start, heading.end)}: ${lines[0] ?? ''} … ${lines.at(-1) ?? ''}`;
  });
}

suite('analysis/text/headed-sections', () => {
  test('a section ends where the next of its level begins', () => {
    const text = ['1. 経緯', body, '2. 原因', '不正アクセスによるものです。', ''].join('\n');
    assert.deepEqual(sectionsOf(text), [
      `1 経緯: 1. 経緯 … ${body}`,
      '1 原因: 2. 原因 … 不正アクセスによるものです。',
    ]);
  });

  test('a section holds those under it', () => {
    const text = [
      '1. 対象',
      body,
      '(1) 会員',
      '会員の情報です。',
      '(2) 退会者',
      '退会者の情報です。',
      '2. 原因',
      body,
    ];
    assert.deepEqual(sectionsOf(text.join('\n')), [
      '1 対象: 1. 対象 … 退会者の情報です。',
      '2 会員: (1) 会員 … 会員の情報です。',
      '2 退会者: (2) 退会者 … 退会者の情報です。',
      `1 原因: 2. 原因 … ${body}`,
    ]);
  });

  test('offsets are those of the notice as it is written', () => {
    const text = ['😀お知らせです。', '', '　１．経緯', body].join('\r\n');
    assert.deepEqual(
      analyze(text).sections.map(({ heading }) => text.slice(heading.start, heading.end)),
      ['経緯'],
    );
  });

  test('a text without headings has none', () => {
    assert.deepEqual(sectionsOf(`${body}\n${body}\n`), []);
    assert.deepEqual(sectionsOf(''), []);
  });
});
