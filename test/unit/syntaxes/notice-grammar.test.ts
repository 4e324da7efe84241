import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { lexicon } from '../../../src/analysis/index.ts';

const path = 'syntaxes/notice.tmLanguage.json';

async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync('node_modules/vscode-oniguruma/release/onig.wasm');
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(path, 'utf8'), path)),
  });
  const grammar = await registry.loadGrammar('text.notice');
  assert.ok(grammar);
  return grammar;
}

const scopes = {
  field: 'entity.other.field.notice',
  date: 'constant.other.date.notice',
  count: 'constant.numeric.count.notice',
  heading: 'markup.heading.notice',
} as const;
type Kind = keyof typeof scopes;

/** A line whose expected scopes stand in brackets: ⟦date|3月27日⟧に判明. */
const finds: readonly (readonly [line: string, why: string])[] = [
  ['お客様の⟦field|氏名⟧、⟦field|メールアドレス⟧', 'plain terms'],
  ['⟦field|クレジットカード番号⟧の流出', 'the longest term, not カード番号'],
  ['⟦field|ご住所⟧と⟦field|お電話番号⟧', 'with their polite prefix'],
  ['⟦field|ＦＡＸ番号⟧と⟦field|FAX番号⟧', 'either width'],
  ['⟦date|令和6年3月27日（水）⟧に公表', 'an era, with the weekday'],
  ['⟦date|平成 29 年 7 月 19 日⟧付', 'spaces of a PDF'],
  ['⟦date|２０２１年１０月⟧から', 'full width'],
  ['⟦date|2021/10/14⟧～⟦date|2022/01/25⟧', 'a range is two dates'],
  ['⟦date|R4.8.10⟧現在', 'an era’s letter'],
  ['⟦date|令和元年五月十日⟧', 'kanji numerals'],
  ['翌⟦date|3月上旬⟧', 'a third of a month'],
  ['⟦count|7,645件⟧の情報', 'a thousands separator'],
  ['最大約⟦count|6万1977人⟧', 'mixed numerals'],
  ['計 ⟦count|3,137 名分⟧', 'a blank before the counter'],
  ['⟦heading|■ 経緯⟧', 'a marked heading'],
  ['⟦heading|３．原因について⟧', 'a short numbered line'],
];

const ignores: readonly (readonly [line: string, why: string])[] = [
  ['令和5年度の決算', 'a fiscal year is no date'],
  ['上から3人目の方', 'counting in order'],
  ['本件について', '件 without a number'],
  ['6月分の請求', 'a month’s bill, not a date'],
  ['1. このたび、当社において、お客様の情報が漏えいしました。', 'a sentence, not a heading'],
];

/** Takes the marks out of a line, and tells which words were marked. */
function unmark(line: string): { text: string; expected: [Kind, string][] } {
  const mark = /⟦(?<kind>\w+)\|(?<words>[^⟧]+)⟧/gu;
  return {
    text: line.replace(mark, '$<words>'),
    expected: [...line.matchAll(mark)].map(({ groups }) => [groups?.kind as Kind, groups?.words ?? '']),
  };
}

/** What is painted, by kind; a heading is one stretch, whatever is painted in it. */
function painted(grammar: IGrammar, text: string): [Kind, string][] {
  const { tokens } = grammar.tokenizeLine(text, INITIAL);
  const stretches: [Kind, string][] = [];
  for (const { scopes: own, startIndex, endIndex } of tokens) {
    const kind = (Object.keys(scopes) as Kind[]).find((candidate) => own.includes(scopes[candidate]));
    if (!kind) continue;
    const words = text.slice(startIndex, endIndex);
    const last = stretches.at(-1);
    if (kind === 'heading' && last?.[0] === 'heading') last[1] += words;
    else stretches.push([kind, words]);
  }
  return stretches;
}

suite('syntaxes/notice', () => {
  const loaded: { grammar?: IGrammar } = {};
  const paint = (text: string) => painted(loaded.grammar ?? assert.fail(), text);

  suiteSetup(async () => {
    loaded.grammar = await loadGrammar();
  });

  for (const [line, why] of finds) {
    test(`paints ${line} – ${why}`, () => {
      const { text, expected } = unmark(line);
      assert.deepEqual(paint(text), expected);
    });
  }

  for (const [line, why] of ignores) {
    test(`leaves ${line} – ${why}`, () => {
      assert.deepEqual(
        paint(line).filter(([kind]) => kind !== 'field'),
        [],
      );
    });
  }

  test('paints every field by its usual name, whole', () => {
    const cut = lexicon.fields
      .filter(({ ja, forms }) => forms.includes(ja))
      .filter(({ ja }) => String(paint(ja)) !== String([['field', ja]]));
    assert.deepEqual(cut, []);
  });
});
