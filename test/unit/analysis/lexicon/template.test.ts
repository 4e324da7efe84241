import assert from 'node:assert/strict';
import { parseTemplate, spellings } from '../../../../src/analysis/lexicon/template.ts';

suite('template', () => {
  const spelled: [template: string, spellings: string[]][] = [
    ['氏名', ['氏名']],
    ['〔電子|〕メール', ['電子メール', 'メール']],
    ['カード〔の〕番号', ['カードの番号', 'カード番号']],
    ['〔a|b〕〔c|d〕', ['ac', 'ad', 'bc', 'bd']],
    ['〔x〔y〕|z〕', ['xy', 'x', 'z']],
    ['〔a〕', ['a']],
  ];
  for (const [template, expected] of spelled) {
    test(`${template} spells ${expected.join(', ')}`, () => {
      assert.deepEqual(spellings(template), expected);
    });
  }

  for (const template of ['〔a|b', 'a〕', 'a|b', '〔a〔b〕']) {
    test(`${template} is refused: its brackets do not balance`, () => {
      assert.throws(() => parseTemplate(template), /has no/);
    });
  }
});
