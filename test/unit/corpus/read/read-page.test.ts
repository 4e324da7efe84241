import assert from 'node:assert/strict';
import { readPage } from '../../../../src/corpus/read/html/read-page.ts';
import { encoded } from './encoded.ts';

function textOf(html: string | Uint8Array): string {
  const read = readPage(typeof html === 'string' ? new TextEncoder().encode(html) : html);
  assert.ok('text' in read, JSON.stringify(read));
  return read.text;
}

/** What a page says between two sentences that make it long enough to be one. */
function within(html: string): string {
  const text = textOf(
    `<html><head><meta charset="utf-8"></head><body><main><p>当店の通販サイトが第三者による不正アクセスを受けました。</p>${html}<p>お客様にご迷惑をおかけしましたことを、深くお詫び申し上げます。</p></main></body></html>`,
  );
  const [, inner] = /受けました。\n\n?([^]*?)\n\n?お客様に/u.exec(text) ?? [];
  return inner ?? assert.fail(text);
}

const menu = (...names: string[]): string =>
  `<ul>${names.map((name) => `<li><a href="/">${name}</a></li>`).join('')}</ul>`;

suite('read a page: what its elements become', () => {
  const cases: [what: string, html: string, text: string][] = [
    ['entities', '<p>A&amp;B社&nbsp;&#26666;&hellip;</p>', 'A&B社\u00a0株…'],
    ['line breaks', '<p>株式会社月影堂<br>代表取締役</p>', '株式会社月影堂\n代表取締役'],
    [
      'the base of ruby',
      '<p>情報の<ruby>漏洩<rp>（</rp><rt>ろうえい</rt><rp>）</rp></ruby>について</p>',
      '情報の漏洩について',
    ],
    [
      'lines that only the source has',
      '<p>氏名、住所が\n   漏えいした\n<b>可能性</b>\nがあります。</p>',
      '氏名、住所が漏えいした可能性があります。',
    ],
    ['words in Latin letters, parted by a line', '<p>Shirakaba\nOnline</p>', 'Shirakaba Online'],
    ['preformatted lines', '<pre>氏名\n住所</pre>', '氏名\n住所'],
    ['headings', '<h3>経緯</h3><p>4月3日に判明しました。</p>', '経緯\n\n4月3日に判明しました。'],
    [
      'links',
      '<p><a href="https://tsukikage.example/">月影堂</a>をご覧ください。</p>',
      '月影堂をご覧ください。',
    ],
    ['a list', '<ul><li>氏名</li><li>住所</li></ul>', '・氏名\n・住所'],
    ['a numbered list', '<ol start="2"><li>変更</li><li>確認</li></ol>', '2. 変更\n3. 確認'],
    [
      'a list whose items bring their marks',
      '<ul><li>①氏名</li><li>（２）住所</li><li>・電話</li></ul>',
      '①氏名\n（２）住所\n・電話',
    ],
    ['a list in a list', '<ul><li>会員<ul><li>氏名</li></ul></li></ul>', '・会員\n ・氏名'],
    [
      'terms and descriptions',
      '<dl><dt>発生日</dt><dd>4月3日</dd><dt>件数</dt><dd>88件</dd></dl>',
      '発生日\t4月3日\n件数\t88件',
    ],
    ['pictures', '<p>詳細<img src="a.png" alt="図1">です。</p>', '詳細です。'],
    [
      'labels set apart by a style sheet',
      '<p><time>2023年5月10日</time><span class="label">重要</span></p>',
      '2023年5月10日 重要',
    ],
  ];
  for (const [what, html, text] of cases) {
    test(what, () => {
      assert.equal(within(html), text);
    });
  }

  const left: [what: string, html: string][] = [
    ['programs and styles', '<script>漏えい()</script><style>p {}</style><noscript>JavaScript</noscript>'],
    ['hidden elements', '<p hidden>下書き</p><p style="color: red; display: none">下書き</p>'],
    ['forms', '<form><input value="氏名"><select><option>住所</option></select><button>送信</button></form>'],
    ['links to other pages', menu('前の記事', '一覧へ', '次の記事')],
    ['related pages beside it', '<aside><p>関連: 夏季休業について</p></aside>'],
  ];
  for (const [what, html] of left) {
    test(`nothing: ${what}`, () => {
      assert.equal(within(`<p>前</p>${html}<p>後</p>`), '前\n\n後');
    });
  }
});

suite('read a page: tables', () => {
  const cases: [what: string, html: string, text: string][] = [
    [
      'names and what they name',
      '<tr><th>発生日</th><td>4月3日</td></tr><tr><th>件数</th><td>88件</td></tr>',
      '発生日\t4月3日\n件数\t88件',
    ],
    [
      'a name above several lines',
      '<tr><th>対応</th><td><p>サイトを停止しました。</p><p>警察に届け出ました。</p></td></tr><tr><th>件数</th><td>88件</td></tr>',
      '対応\nサイトを停止しました。\n警察に届け出ました。\n\n件数\t88件',
    ],
    [
      'heads above two columns',
      '<tr><th>区分</th><th>件数</th></tr><tr><td>会員</td><td>88件</td></tr>',
      '| 区分 | 件数 |\n| 会員 | 88件 |',
    ],
    [
      'three columns, an empty cell and a list in a cell',
      '<tr><td>会員</td><td>88件</td><td>氏名<br>住所</td></tr><tr><td>合計</td><td>88件</td><td></td></tr>',
      '| 会員 | 88件 | 氏名、住所 |\n| 合計 | 88件 |  |',
    ],
    [
      'a cell that names several rows, and one that spans columns',
      '<tr><td rowspan="2">会員</td><td>A</td><td>1名</td></tr><tr><td>B</td><td>2名</td></tr><tr><td colspan="2">計</td><td>3名</td></tr>',
      '| 会員 | A | 1名 |\n| 会員 | B | 2名 |\n| 計 |  | 3名 |',
    ],
    ['cells that were never closed', '<tr><td>氏名<td>88件<tr><td>住所<td>12件', '氏名\t88件\n住所\t12件'],
    [
      'a table in one that lays the page out',
      '<tr><td><p>対象</p></td><td><table><tr><td>氏名<td>88件</table></td></tr>',
      '対象\n\n氏名\t88件',
    ],
  ];
  for (const [what, html, text] of cases) {
    test(what, () => {
      assert.equal(within(`<table>${html}</table>`), text);
    });
  }
});

const notice =
  '<p>平素よりお世話になっております。</p><p>当校のサーバーへの不正アクセスにより、生徒の個人情報が漏えいしたおそれがあることが、2月1日に判明しました。</p><p>■ 対象<br>・在校生 1,024名<br>・卒業生 約3,300名</p><p>ご心配をおかけしますことを、お詫び申し上げます。</p>';

suite('read a page: where its notice stands', () => {
  test('between menus, a side column and a footer, below its title and its day', () => {
    const text = textOf(
      `<title>不正アクセスについて（第二報） | 若葉学園</title><body><div id="head">${menu('案内', '入試', '交通')}</div><div id="main"><div><h1>不正アクセスについて（第二報）</h1><span>2024.02.03</span></div><div class="entry">${notice}</div></div><div id="side"><h3>最近の投稿</h3>${menu('説明会', '文化祭', '校庭開放')}</div><div id="foot">東京都 若葉学園 © 2024</div></body>`,
    );
    assert.match(text, /^不正アクセスについて（第二報）\n+2024\.02\.03\n\n平素より/u);
    assert.match(text, /卒業生 約3,300名\n\nご心配を[^\n]*\n$/u);
  });
  test('with the page’s name above it where its text has no title', () => {
    const text = textOf(
      `<title>不正アクセスについて - 若葉学園</title><body><h1>若葉学園</h1><main>${notice}</main></body>`,
    );
    assert.match(text, /^不正アクセスについて\n\n平素より/u);
  });
  test('in a table that lays out an old page, which names no end of its paragraphs', () => {
    const text = textOf(
      `<HTML><TITLE>お知らせ</TITLE><TABLE><TR><TD><A href=a>会社</A><BR><A href=b>製品</A><TD><H1>流出について</H1>${notice.replaceAll('</p>', '')}</TABLE>`,
    );
    assert.match(text, /^(?:お知らせ\n\n)?流出について\n\n平素より/u);
    assert.doesNotMatch(text, /製品/u);
  });
  test('in a body of two lines, where Readability finds none', () => {
    const text = textOf(
      `<title>お詫び</title><body><nav>${menu('商品', '会社')}</nav><h2>誤送信のお詫び</h2><p>お客様30名の氏名を誤って送信しました。</p><footer>© 2023</footer></body>`,
    );
    assert.equal(text, '誤送信のお詫び\n\nお客様30名の氏名を誤って送信しました。\n');
  });
});

suite('read a page: its encoding', () => {
  const page = (charset: string): string =>
    `<html><head>${charset}</head><body><p>お客様の氏名、住所が漏えいしました。</p></body></html>`;
  const texts: [what: string, content: Uint8Array][] = [
    ['said by a meta element', encoded(page('<meta charset="Shift_JIS">'), 'shift_jis')],
    [
      'said as an old page does',
      encoded(page('<meta http-equiv=Content-Type content="text/html; charset=EUC-JP">'), 'euc-jp'),
    ],
    ['said in a declaration of XML', encoded(`<?xml version="1.0" encoding="euc-jp"?>${page('')}`, 'euc-jp')],
    ['not said', encoded(page(''), 'shift_jis')],
    ['said wrong: it is Shift_JIS, not UTF-8', encoded(page('<meta charset=utf-8>'), 'shift_jis')],
    ['said wrong: it was converted to UTF-8', new TextEncoder().encode(page('<meta charset=shift_jis>'))],
    ['said in a way that no one knows', encoded(page('<meta charset=kanji>'), 'euc-jp')],
    ['ISO-2022-JP', encoded(page('<meta charset=iso-2022-jp>'), 'iso-2022-jp')],
    ['told by a mark', Buffer.from(`\uFEFF${page('')}`, 'utf16le')],
  ];
  for (const [what, content] of texts) {
    test(what, () => {
      assert.equal(textOf(content), 'お客様の氏名、住所が漏えいしました。\n');
    });
  }
});

suite('read a page: none', () => {
  const failures: [why: string, html: string | Uint8Array, code: string][] = [
    [
      'a page that a program makes in the browser',
      '<body><div id="root"></div><script src="app.js"></script></body>',
      'no-text',
    ],
    ['an empty file', '', 'no-text'],
    ['elements within elements, too many to follow', '<div>'.repeat(400), 'bad-page'],
    ['a picture by another name', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'not-text'],
  ];
  for (const [why, html, code] of failures) {
    test(why, () => {
      const read = readPage(typeof html === 'string' ? new TextEncoder().encode(html) : html);
      assert.ok('code' in read, JSON.stringify(read));
      assert.equal(read.code, code);
    });
  }
});
