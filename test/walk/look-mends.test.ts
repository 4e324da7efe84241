import { walk } from './support/walk.ts';

const record = `schemaVersion: 1
id: a#1
source: {notice: notices/a.txt, sha256: ${'a0'.repeat(32)}, section: {start: 0, end: 10}}
organizations:
  - name: みなと文具
exposures:
  - certainty: confirmed
    period: 平成29年4月1日～5月2日
    counts:
      - {value: 約2万5千人, qualifier: exact}
    fields: [name, 住所, phono] # 会員
review: {status: draft}
`;

walk('Look', { files: { 'records/a.1.notice.yaml': record } }, (workbench) => {
  test('mends', async () => {
    const w = workbench();
    await w.openFile('records/a.1.notice.yaml');
    await w.putCursorOn('約2万');
    await w.press('Control+.');
    await new Promise((r) => setTimeout(r, 2500));
    await w.picture('m1');
    await w.press('Escape');
    await w.putCursorOn('phono');
    await w.press('Control+.');
    await new Promise((r) => setTimeout(r, 1500));
    await w.picture('m2');
    await w.press('Escape');
    await w.putCursorOn('みなと文具');
    await w.press('Home');
    await w.press('Control+.');
    await new Promise((r) => setTimeout(r, 1500));
    await w.picture('m3');
    await w.press('Escape');
    await w.runCommand('Notices: Fix All Problems in Record');
    await new Promise((r) => setTimeout(r, 1500));
    await w.picture('m4');
  });
});
