import assert from 'node:assert/strict';
import { walk } from './support/walk.ts';

walk('In Japanese', { workspace: 'samples', language: 'ja' }, (workbench) => {
  test('hover, light bulb and status bar speak Japanese', async () => {
    await workbench().openFile('notices/minato-high-school.txt');
    await workbench().page.locator('.statusbar-item', { hasText: 'インシデント 1 件' }).waitFor();
    await workbench().putCursorOn('メールアドレス');
    assert.match(await workbench().hoverText(), /漏えい確認済み.*根拠:/u);
    await workbench().press('Escape');
    await workbench().openLightBulb('このインシデントのレコードを書き出す');
    await workbench().picture('japanese');
    await workbench().press('Escape');
  });
});
