import assert from 'node:assert/strict';
import { readPdf } from '../../../../src/corpus/read/pdf/read-pdf.ts';
import { lines, pdfFile, type PdfOptions, type WrittenRun } from './pdf-file.ts';

const read = (bytes: Uint8Array) => readPdf(bytes, 'node_modules/pdfjs-dist/cmaps');

async function textOf(pages: readonly (readonly WrittenRun[])[], options?: PdfOptions): Promise<string> {
  const result = await read(pdfFile(pages, options));
  assert.ok('text' in result, JSON.stringify(result));
  return result.text;
}

const title = '個人情報漏えいに関するお知らせ';
const sentence = 'お客様1,204名の氏名、住所が漏えいした可能性があります。';

suite('read a PDF', () => {
  for (const cMap of ['UniJIS-UTF16-H', '90ms-RKSJ-H'] as const) {
    test(`whose letters only ${cMap} knows`, async () => {
      assert.equal(await textOf([lines([title, sentence])], { cMap }), `${title}\n${sentence}\n`);
    });
  }
  test('line by line, with an empty line where the page has a gap', async () => {
    const page = [...lines([title]), ...lines([sentence, sentence, '以上'], { top: 740 })];
    assert.equal(await textOf([page]), `${title}\n\n${sentence}\n${sentence}\n以上\n`);
  });
  test('in the order of the page, not of the file', async () => {
    assert.equal(await textOf([lines([title, sentence]).reverse()]), `${title}\n${sentence}\n`);
  });
  test('with runs that follow each other joined, and a blank where one is', async () => {
    const page = [
      { x: 60, y: 780, text: '漏えいした' },
      { x: 110.5, y: 780.2, text: '可能性が' },
      { x: 160, y: 780, text: 'ある情報' },
      { x: 60, y: 760, text: 'Shirakaba' },
      { x: 108, y: 760, text: 'Online' },
    ];
    assert.equal(await textOf([page]), '漏えいした可能性が ある情報\nShirakaba Online\n');
  });
  test('with bold type, which is drawn twice, read once', async () => {
    const page = [
      { x: 60, y: 780, text: title },
      { x: 60.3, y: 780, text: title },
    ];
    assert.equal(await textOf([page]), `${title}\n`);
  });
  test('with names and what they name set apart by a tab', async () => {
    const page = [
      ...lines(['発生日', '対象項目']),
      ...lines(['2023年4月3日', '氏名、住所、電話番号'], { x: 160 }),
    ];
    assert.equal(await textOf([page]), '発生日\t2023年4月3日\n対象項目\t氏名、住所、電話番号\n');
  });
  test('with rows of a table between bars', async () => {
    const page = [
      ...lines(['区分', '会員', '合計']),
      ...lines(['件数', '1,204件', '1,204件'], { x: 160 }),
      ...lines(['項目', '氏名、住所', '氏名 住所'], { x: 260 }),
    ];
    const rows = '| 区分 | 件数 | 項目 |\n| 会員 | 1,204件 | 氏名、住所 |\n| 合計 | 1,204件 | 氏名 住所 |\n';
    assert.equal(await textOf([page]), rows);
  });
  test('down one column of text, then down the next', async () => {
    const left = Array.from({ length: 6 }, (_, line) => `左の段の第${line + 1}行目は端まで続きます`);
    const right = Array.from({ length: 6 }, (_, line) => `右の段の第${line + 1}行目は端まで続きます`);
    const page = [
      ...lines([`${title}（${'二段組み'.repeat(6)}）`], { top: 810 }),
      ...lines(left),
      ...lines(right, { x: 310, top: 777 }),
    ];
    const text = await textOf([page]);
    assert.match(text, /段組み）\n\n左の段の第1行/u);
    assert.ok(text.indexOf('左の段の第6行') < text.indexOf('右の段の第1行'), text);
  });
  test('in columns of vertical writing, from the right', async () => {
    const page = [
      { x: 500, y: 780, text: title },
      { x: 480, y: 780, text: '月影堂は氏名が漏えいしたと発表した。' },
    ];
    const text = await textOf([page], { cMap: 'UniJIS-UTF16-V' });
    assert.equal(text, `${title}\n月影堂は氏名が漏えいしたと発表した。\n`);
  });
  test('page after page, without their numbers, with a running head once and a foot never', async () => {
    const page = (number: number) => [
      { x: 60, y: 810, text: '月影堂 お知らせ' },
      ...lines([`${number}枚目です。`, sentence]),
      { x: 60, y: 50, text: '無断転載を禁じます' },
      { x: 290, y: 30, text: `- ${number} -` },
    ];
    const text = await textOf([page(1), page(2), page(3)]);
    assert.equal(
      text.replaceAll(/\n+/gu, '\n'),
      `月影堂 お知らせ\n1枚目です。\n${sentence}\n2枚目です。\n${sentence}\n3枚目です。\n${sentence}\n`,
    );
  });
  test('with a figure on a line of its own that is no page’s number', async () => {
    assert.match(await textOf([lines([title, '120', sentence])]), /\n120\n/u);
  });
});

suite('read a PDF: none', () => {
  const failures: [why: string, bytes: Uint8Array, code: string, message: RegExp][] = [
    ['pages that are pictures', pdfFile([[], []]), 'no-text', /OCR/u],
    ['a stamp on a picture', pdfFile([lines(['受付'])]), 'no-text', /OCR/u],
    ['bytes that only begin as one', Buffer.from('%PDF-1.7\nabc'), 'bad-pdf', /cannot be read/u],
    [
      'one that is locked with a password',
      pdfFile([lines([title])], {
        encrypt: `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> /ID [<${'33'.repeat(16)}> <${'33'.repeat(16)}>]`,
      }),
      'encrypted',
      /password/u,
    ],
  ];
  for (const [why, bytes, code, message] of failures) {
    test(why, async () => {
      const result = await read(bytes);
      assert.ok('code' in result, JSON.stringify(result));
      assert.equal(result.code, code);
      assert.match(result.message, message);
    });
  }
});
