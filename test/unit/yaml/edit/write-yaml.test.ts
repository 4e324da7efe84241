import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Document, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';
import { isList, type StandsOnOneLine, writeYaml } from '../../../../src/yaml/index.ts';
import { hostileText } from '../../records/hostile-text.ts';

suite('writeYaml', () => {
  const cases: readonly [data: object, text: string, why: string][] = [
    [{ name: '氏名', of: [1, true] }, 'name: 氏名\nof:\n  - 1\n  - true\n', 'a list below its key'],
    [[{ name: 'a', of: ['b'] }], '- name: a\n  of:\n    - b\n', 'a map in a list'],
    [[[1], [2]], '- - 1\n- - 2\n', 'lists in a list'],
    [{ line: { a: '件,名', b: [] } }, 'line: {a: "件,名", b: []}\n', 'more is quoted between brackets'],
    [{ a: '件,名', b: {}, c: [] }, 'a: 件,名\nb: {}\nc: []\n', 'nothing in it'],
    [{ a: undefined, b: 1 }, 'b: 1\n', 'a key without a value'],
    [{ a: '一行目\n二行目' }, 'a: "一行目\\n二行目"\n', 'a line break'],
    [
      { a: '2023', b: '1e5', c: 'True', d: null },
      'a: "2023"\nb: "1e5"\nc: "True"\nd: null\n',
      'like another type',
    ],
    [{ a: '93#1', b: '件 # 注', c: '名: ' }, 'a: 93#1\nb: "件 # 注"\nc: "名: "\n', 'like a comment or a key'],
  ];
  for (const [data, text, why] of cases) {
    test(`writes ${why}`, () => {
      assert.equal(writeYaml(data, onOneLine), text);
    });
  }

  test('writes anything as the library does', () => {
    // The library puts a key that looks like the mark of a document between quotes at the left margin only.
    const unmarked = hostileText.filter((text) => !/^(?:%|---|\.\.\.)/m.test(text));
    const key = fc.oneof(fc.constantFrom('line', 'fields', 'name', '1', 'null', '<<', 'a b'), unmarked);
    const scalar = fc.oneof(
      hostileText,
      fc.string(),
      fc.double(),
      fc.integer(),
      fc.constantFrom(true, false, null),
    );
    const { collection } = fc.letrec<{ value: unknown; collection: object }>((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, scalar, tie('collection')),
      collection: fc.oneof(
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(collection, (data) => {
        assert.equal(writeYaml(data, onOneLine), byLibrary(data));
      }),
      { numRuns: 300 },
    );
  });
});

const onOneLine: StandsOnOneLine = (value, key) => key === 'line' || (isList(value) && key === 'fields');

function byLibrary(data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && /[\n\r]/.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Collection(_, node, path) {
      const parent = path.at(-1);
      const key = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : undefined;
      if (key === 'line' || (isSeq(node) && key === 'fields')) node.flow = true;
    },
  });
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}
