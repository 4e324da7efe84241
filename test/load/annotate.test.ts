import assert from 'node:assert/strict';
import { runInProcess } from '../unit/cli/run-in-process.ts';
import { temporaryFolder, type TemporaryFolder } from '../unit/temporary-folder.ts';

const NOTICE = `2024年5月2日
株式会社みなと書房
個人情報漏えいのお知らせ
お客様1,204名の氏名、住所が漏えいした可能性があります。
`;

interface Line {
  readonly annotations: readonly { start: number; end: number; text: string }[];
}

suite('annotate, with much to read', () => {
  let folder: TemporaryFolder;
  setup(() => {
    folder = temporaryFolder();
  });
  teardown(() => {
    folder.remove();
  });

  const filling = '本件に関するお問い合わせは下記までお願いいたします。';
  const around = (middle: string): string => `${NOTICE}${middle}\n${NOTICE}`;
  const large: [why: string, text: string][] = [
    ['5 MB', around(`${filling}\n`.repeat((5 * 1024 * 1024) / Buffer.byteLength(filling)))],
    ['one line of 1 MB', around(filling.repeat((1024 * 1024) / Buffer.byteLength(filling)))],
  ];
  for (const [why, text] of large) {
    test(`reads ${why} in bounded time`, async () => {
      folder.write('large.txt', text);
      const before = performance.now();
      const { stdout } = await runInProcess(['annotate', 'large.txt'], { folder: folder.path });
      assert.ok(performance.now() - before < 10_000);
      const { annotations } = JSON.parse(stdout) as Line;
      for (const { start, end, text: quote } of annotations) assert.equal(text.slice(start, end), quote);
      assert.ok((annotations.at(-1)?.end ?? 0) > text.length - 100);
    });
  }
});
