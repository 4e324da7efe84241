import assert from 'node:assert/strict';
import { createAnalyzer, type Span } from '../../../../src/analysis/index.ts';
import { type OutlineNode, outlineTree } from '../../../../src/extension/outline/outline-tree.ts';
import { digest, shop } from '../../../extension/notices.ts';

const analyze = createAnalyzer();
const treeOf = (text: string) => outlineTree(text, analyze(text).incidents);

/** One line a node: its depth, its kind, the words it leads to. */
function lines(text: string, nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap(({ fact, selection, children }) => [
    `${'  '.repeat(depth)}${fact.kind} ${text.slice(selection.start, selection.end)}`,
    ...lines(text, children, depth + 1),
  ]);
}

const within = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

function everyNode(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)]);
}

const twoPopulations = `鞄の紛失について
当法人の職員が書類の入った鞄を紛失しました。
一、鞄の中にあったもの
①相談の受付票（受付票の相談者10名）
氏名、電話番号、相談の内容
②申込書の写し（申込みの利用者24名）
氏名、住所、生年月日
`;

suite('extension/outline/outline-tree', () => {
  test('an incident leads to its title, and holds what was leaked and when in reading order', () => {
    assert.deepEqual(lines(shop, treeOf(shop)), [
      'incident オンラインショップへの不正アクセスによる個人情報漏えいのお知らせ',
      '  events 2024年3月27日',
      '  cause 不正アクセス',
      '  service 月影文具オンラインショップ',
      '  count 1,204名',
      '  events 2024年2月13日',
      '  events 2024年2月14日',
      '  field 氏名',
      '  field 住所',
      '  field メールアドレス',
      '  excluded クレジットカード番号',
    ]);
  });

  test('groups of victims that the notice states apart hold their own figures and fields', () => {
    const found = lines(twoPopulations, treeOf(twoPopulations)).filter((line) =>
      /population|count|field/u.test(line),
    );
    assert.deepEqual(found, [
      '  population 受付票の相談者',
      '    count 10名',
      '    field 氏名',
      '    field 電話番号',
      '    field 相談の内容',
      '  population 申込みの利用者',
      '    count 24名',
      '    field 氏名',
      '    field 住所',
      '    field 生年月日',
    ]);
  });

  test('each incident of a digest holds what stands in its own section', () => {
    const tree = treeOf(digest);
    assert.equal(tree.length, 2);
    for (const { fact, span, children } of tree) {
      assert.ok(fact.kind === 'incident' && children.length > 3);
      assert.ok(everyNode(children).every((node) => within(span, node.span)));
    }
  });

  for (const [name, text] of Object.entries({ shop, digest, twoPopulations })) {
    test(`ranges nest, and selections lie within them: ${name}`, () => {
      for (const node of everyNode(treeOf(text))) {
        assert.ok(within(node.span, node.selection));
        for (const child of node.children) assert.ok(within(node.span, child.span));
      }
    });
  }

  test('an incident without a title leads to its first words', () => {
    const text = '\n\n  USBメモリを紛失し、氏名12名分が漏えいしました。\n';
    const [first] = treeOf(text);
    const { start = 0, end = 0 } = first?.selection ?? {};
    assert.equal(text.slice(start, end), 'USBメモリを紛失し、氏名12名分が漏えいしました。');
  });

  test('a text that tells of no incident has no outline', () => {
    assert.deepEqual(treeOf('営業時間のお知らせ\n10時から18時まで営業しております。\n'), []);
  });
});
