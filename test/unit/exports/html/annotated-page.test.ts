import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import {
  type AnnotatedPage,
  type PageMark,
  renderAnnotatedPage,
} from '../../../../src/exports/html/annotated-page.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const pageWith = (page: Partial<AnnotatedPage>): AnnotatedPage => ({
  language: 'ja',
  title: 'お知らせ',
  origin: 'a.txt',
  text: '',
  marks: [],
  legendTitle: '凡例',
  legend: [],
  incidents: [],
  ...page,
});

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const elements = (node: Node, name: string): readonly Element[] =>
  childrenOf(node).flatMap((child) => [
    ...('tagName' in child && child.tagName === name ? [child] : []),
    ...elements(child, name),
  ]);
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

/** What a browser makes of the page. */
function read(page: Partial<AnnotatedPage>) {
  const document = parse(renderAnnotatedPage(pageWith(page)));
  const [article] = elements(document, 'article');
  assert.ok(article);
  return { document, article };
}

const mark = (start: number, end: number, title: string, style: PageMark['style'] = 'name'): PageMark => ({
  start,
  end,
  title,
  style,
});

suite('exports/html/annotated-page', () => {
  test('holds the notice character by character', () => {
    const texts = [
      '\n\n先頭が改行\r\n末尾も\r\n',
      '<b>&amp; "引用" \'単\' </article><script>alert(1)</script>',
      '𠮷😀\t\u3000全角　空白\f\v',
      '',
    ];
    for (const text of texts) assert.equal(textOf(read({ text }).article), text);
  });

  test('holds any text, with any marks', () => {
    const unit = fc.constantFrom(
      ...['氏', '名', '😀', '　', '\t', '\r', '\n', '\0', '<', '>', '&', '"', "'", '</article>', '&amp;'],
    );
    const marked = fc.string({ unit, minLength: 1, maxLength: 30 }).chain((text) => {
      const place = fc.nat(text.length);
      return fc.tuple(fc.constant(text), fc.array(fc.tuple(place, place), { maxLength: 4 }));
    });
    fc.assert(
      fc.property(marked, ([text, spans]) => {
        const marks = spans.map(([a, b]) => mark(Math.min(a, b), Math.max(a, b), text.slice(0, 5)));
        assert.equal(textOf(read({ text, marks }).article), text.replaceAll('\0', '\uFFFD'));
      }),
      { numRuns: 100 },
    );
  });

  test('marks carry their style and what they mean', () => {
    const { article } = read({
      text: '氏名が漏えい',
      marks: [mark(0, 2, '"氏名" & <name>\n確認', 'field-confirmed')],
    });
    const [element] = elements(article, 'mark');
    assert.ok(element);
    assert.equal(textOf(element), '氏名');
    assert.equal(attribute(element, 'class'), 'field-confirmed');
    assert.equal(attribute(element, 'title'), '"氏名" & <name>\n確認');
  });

  test('marks that overlap tell of both, the shortest first', () => {
    const text = '月影文具オンラインショップ';
    const { article } = read({ text, marks: [mark(0, text.length, 'サービス'), mark(0, 4, '組織')] });
    const titles = elements(article, 'mark').map(
      (element) => `${textOf(element)}: ${attribute(element, 'title') ?? ''}`,
    );
    assert.deepEqual([...new Set(titles)], ['月影文具: 組織\nサービス', 'オンラインショップ: サービス']);
  });

  test('an incident is a table of what is known', () => {
    const { document } = read({
      incidents: [
        {
          title: '不正アクセス <1>',
          rows: [
            { label: '組織', values: ['甲社', '乙社'] },
            { label: '原因', values: [] },
          ],
        },
      ],
    });
    const [table] = elements(document, 'table');
    assert.ok(table);
    assert.deepEqual(elements(table, 'caption').map(textOf), ['不正アクセス <1>']);
    assert.deepEqual(elements(table, 'th').map(textOf), ['組織']);
    assert.deepEqual(elements(table, 'td').map(textOf), ['甲社乙社']);
  });

  test('fetches nothing and runs nothing', () => {
    const { document } = read({
      text: 'https://shop.example/ <img src=x onerror=alert(1)>',
      title: '</title><script>',
    });
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'a']) {
      assert.deepEqual(elements(document, name), [], name);
    }
    assert.doesNotMatch(elements(document, 'style').map(textOf).join(''), /url\(|@import/u);
    const policies = elements(document, 'meta').map((meta) => attribute(meta, 'content'));
    assert.ok(policies.includes("default-src 'none'; style-src 'unsafe-inline'"));
  });
});
