import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readValues, validateRecord } from '../../src/records/index.ts';
import { insist } from './support/insist.ts';
import { eventually } from './support/patience.ts';
import { walk } from './support/walk.ts';

const notice = `2024年3月27日

株式会社月影文具

オンラインショップへの不正アクセスによる個人情報漏えいのお知らせ

当社が運営する「月影文具オンラインショップ」が第三者による不正アクセスを受け、お客様の個人情報1,204名分が漏えいしたことを確認いたしました。
2024年2月13日、外部からの指摘により発覚しました。

漏えいした情報
・氏名
・住所
・ほしかげ札の番号
なお、クレジットカード番号は含まれておりません。
`;

walk(
  'Recording and correcting by the keyboard alone',
  { files: { 'notices/shop.notice.txt': notice } },
  (workbench) => {
    const page = () => workbench().page;
    const recordPath = () => join(workbench().folder, 'records/shop.1.notice.yaml');
    const record = () => readFileSync(recordPath(), 'utf8');
    const values = () =>
      (readValues(record())?.values ?? []).map(({ kind, text, standing }) => `${kind} ${text}: ${standing}`);
    const listed = (words: string) =>
      page().locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: words });
    const box = () => page().locator('.quick-input-widget input[type="text"]');

    async function select(words: string): Promise<void> {
      await workbench().putCursorOn(words);
      await workbench().press(...Array.from(words, () => 'Shift+ArrowRight'));
    }

    /** The record as it is once it holds a value. */
    async function recorded(value: string): Promise<void> {
      await eventually(
        () => existsSync(recordPath()) && values().includes(value),
        () => (existsSync(recordPath()) ? values().join('\n') : 'no record'),
      );
      assert.deepEqual(validateRecord(record()), []);
    }

    test('selected words are recorded as the code that one types a name of', async () => {
      await workbench().press('Control+B');
      await workbench().openFile('notices/shop.notice.txt');
      await page().locator('.statusbar-item', { hasText: '1 incident' }).waitFor();
      await select('ほしかげ札の番号');
      const title = page().locator('.quick-input-title', { hasText: 'Record “ほしかげ札の番号”' });
      await insist(page(), () => workbench().press('Control+K', 'r'), title);
      await workbench().picture('record-selection');
      await box().pressSequentially('member number');
      await listed('会員番号').waitFor();
      await workbench().picture('record-selection-search');
      await workbench().press('Enter');
      await listed('Leak confirmed').waitFor();
      await workbench().press('Enter');
      await recorded('field member-id: person');
    });

    test('the cursor stays in the notice, and a date is corrected as notices write one', async () => {
      await page().locator('.tab[data-resource-name="shop.1.notice.yaml"]').waitFor();
      await workbench().putCursorOn('2024年2月13日');
      await workbench().openLightBulb('Change date…');
      await workbench().picture('mention-actions');
      await workbench().press('Escape');
      const title = page().locator('.quick-input-title', { hasText: 'Edit “2024年2月13日”' });
      await insist(page(), () => workbench().runCommand('Notices: Edit Mention…'), title);
      await listed('Change date…').waitFor();
      await workbench().press('Enter');
      const message = page().locator('.quick-input-message');
      await message.filter({ hasText: 'Which date' }).waitFor();
      await box().pressSequentially('令和6年2月12日');
      await message.filter({ hasText: '2024-02-12' }).waitFor();
      await workbench().press('Enter');
      await recorded('event 2024-02-12 detected: corrected');
    });

    test('Escape leaves the record as it is', async () => {
      const before = record();
      await select('住所');
      const title = page().locator('.quick-input-title', { hasText: 'Record “住所”' });
      await insist(page(), () => workbench().press('Control+K', 'r'), title);
      await workbench().press('Enter');
      await listed('Leak confirmed').waitFor();
      await workbench().press('Escape');
      await page().locator('.quick-input-widget').waitFor({ state: 'hidden' });
      assert.equal(record(), before);
    });
  },
);
