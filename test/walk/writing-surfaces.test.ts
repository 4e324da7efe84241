import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readValues, validateRecord } from '../../src/records/index.ts';
import { insist } from './support/insist.ts';
import { eventually } from './support/patience.ts';
import { takePicture } from './support/picture.ts';
import { askForTheme, shownThemes } from './support/theme.ts';
import { walk } from './support/walk.ts';

const notice = `2024年3月27日（月）

株式会社月影文具

オンラインショップへの不正アクセスによる個人情報漏えいのお知らせ

当社が運営する「月影文具オンラインショップ」が第三者による不正アクセスを受け、お客様の個人情報1,204名分が漏えいしたことを確認いたしました。
2024年2月13日、外部からの指摘により発覚しました。

漏えいした情報
・氏名
・住所
・電話番号
・ほしかげ札の番号
なお、クレジットカード番号は含まれておりません。
`;

const options = {
  files: { 'notices/shop.notice.txt': notice },
  size: { width: 1100, height: 620 },
  settings: { 'workbench.activityBar.location': 'hidden', 'editor.minimap.enabled': false },
};

/** What one meets at the cursor while one annotates and writes, in each kind of theme: the documentation shows it. */
walk('What one sees at the cursor', options, (workbench) => {
  const page = () => workbench().page;
  const press = (...keys: string[]) => workbench().press(...keys);
  const inNotice = () => workbench().editor('shop.notice.txt');
  const inRecord = () => workbench().editor('shop.1.notice.yaml');
  const visible = (selector: string, words: string) =>
    page().locator(selector).filter({ hasText: words, visible: true }).first();

  /** What a file of the records' folder holds; nothing before it is written. */
  function contents(name: string): string {
    const path = join(workbench().folder, 'records', name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }

  const record = () => contents('shop.1.notice.yaml');
  const values = () =>
    (readValues(record())?.values ?? []).map(({ kind, text, standing }) => `${kind} ${text}: ${standing}`);

  /** Waits until a saved file of the records' folder holds something. */
  const saved = (name: string, words: string) =>
    eventually(
      () => contents(name).includes(words),
      () => `${name} lacks ${words}\n${contents(name)}`,
    );

  async function select(words: string): Promise<void> {
    await workbench().putCursorOn(words);
    await press(...Array.from(words, () => 'Shift+ArrowRight'));
  }

  test('a finding in the notice, with what can be done about it', async () => {
    await press('Control+B');
    await workbench().openFile('notices/shop.notice.txt');
    await visible('.statusbar-item', '1 incident').waitFor();
    await workbench().putCursorOn('月）');
    await insist(page(), () => press('F8'), visible('.marker-widget', '水曜日'));
    await workbench().pictures('finding');
    await press('Escape');
    await workbench().openLightBulb('Record the date as 2023-03-27');
    await workbench().pictures('finding-fixes');
    await press('Escape');
  });

  test('selected words, and what they can be recorded as', async () => {
    await select('ほしかげ札の番号');
    const title = visible('.quick-input-title', 'Record “ほしかげ札の番号”');
    await insist(page(), () => press('Control+K', 'r'), title);
    await page().locator('.quick-input-widget input[type="text"]').pressSequentially('会員');
    await visible('.quick-input-widget .monaco-list-row', '会員番号').waitFor();
    await workbench().pictures('record-selection');
    await press('Escape');
    await title.waitFor({ state: 'hidden' });
  });

  test('mentions that are in the record, that it lacks, and that were dismissed', async () => {
    await workbench().putCursorOn('住所');
    await press('Control+K', 'x');
    await saved('shop.dismissed.yaml', '住所');
    await workbench().putCursorOn('氏名');
    await press('Control+K', 'a');
    await saved('shop.1.notice.yaml', 'exact: 氏名');
    // What is reported later is not in the record yet.
    await press('Control+End');
    await page().keyboard.insertText('2024年3月1日、個人情報保護委員会に報告いたしました。');
    await visible('.codelens-decoration', '1 mention is not in the record').waitFor();
    await workbench().pictures('progress');
    assert.ok(values().includes('field name: machine'), values().join('\n'));
    assert.ok(!values().some((value) => value.startsWith('field address')), values().join('\n'));
  });

  test('the words of the value under the cursor, lit in the notice beside', async () => {
    await insist(page(), () => press('Control+K', 'Control+G'), inRecord());
    await workbench().putCursorOn('name, phone');
    await workbench().pictures('linked');
  });

  test('in the record, what a code stands for', async () => {
    assert.match(await workbench().hoverText(), /氏名/u);
    await workbench().pictures('record-hover');
    await press('Escape');
  });

  test('the codes that there are', async () => {
    await press('End', 'ArrowLeft');
    await page().keyboard.insertText(', 住所');
    const address = visible('.suggest-widget.visible .monaco-list-row', 'address');
    await insist(page(), () => press('Control+Space'), address);
    await workbench().pictures('completion');
    await press('Escape');
  });

  test('a code that there is not, and what mends it', async () => {
    await press('Backspace', 'Backspace');
    await page().keyboard.insertText('adress');
    await page().locator('.squiggly-error').first().waitFor();
    await workbench().putCursorOn('adress');
    await workbench().openLightBulb('address');
    await workbench().pictures('mend');
    await workbench().chooseAction('address');
    await insist(page(), () => press('Control+S'), inRecord());
    await saved('shop.1.notice.yaml', 'fields: [name, phone, address]');
    assert.deepEqual(validateRecord(record()), []);
  });

  test('a quote whose words the notice has changed, and where it may belong now', async () => {
    await insist(page(), () => press('Control+K', 'Control+G'), inNotice());
    await select('1,204');
    await page().keyboard.insertText('1,250');
    await press('Control+S');
    await insist(page(), () => press('Control+K', 'Control+G'), inRecord());
    await workbench().putCursorOn('1204');
    await workbench().openLightBulb('Anchor to');
    // What mends the quote stands before what a value without a problem is offered, too.
    const first = page().locator('.action-widget .monaco-list-row.action').first();
    assert.match((await first.textContent()) ?? '', /Anchor to “1,250名”/u);
    await workbench().pictures('evidence');
    await workbench().chooseAction('Anchor to');
    await visible('.quick-input-title', 'anew').waitFor();
    await workbench().pictures('evidence-place');
    await press('Enter');
    await saved('shop.1.notice.yaml', 'exact: "1,250名"');
  });

  test('the page that a notice is exported as', async () => {
    await insist(page(), () => press('Control+K', 'Control+G'), inNotice());
    await workbench().runCommand('Notices: Export Annotated Notice');
    const box = page().locator('.quick-input-widget input[type="text"]');
    await visible('.quick-input-title', 'Export Annotated Notice').waitFor();
    while (!(await box.inputValue()).endsWith('shop.html')) await page().waitForTimeout(100);
    await press('Enter');
    await visible('.notification-toast', 'Exported to').waitFor();

    const browser = page().context().browser() ?? assert.fail('the page has no browser');
    const exported = await browser.newPage({ viewport: { width: 1000, height: 1160 } });
    await exported.goto(`file://${join(workbench().folder, 'notices/shop.html')}`);
    const look =
      "getComputedStyle(document.body).backgroundColor + getComputedStyle(document.querySelector('mark')).color";
    const looks = new Set<string>();
    for (const theme of shownThemes) {
      await askForTheme(exported, theme);
      looks.add(await exported.evaluate<string>(look));
      await takePicture(exported, `exported-${theme}`);
    }
    await exported.close();
    assert.equal(looks.size, shownThemes.length, [...looks].join('\n'));
  });
});
