import assert from 'node:assert/strict';
import { walk } from './support/walk.ts';

const notice = `個人情報漏えいに関するお詫びとお知らせ

2024年7月1日、当社が運営する「みどり堂オンラインショップ」におきまして、第三者による不正アクセスを確認いたしました。
お客様の氏名、住所、電話番号 1,234件が流出した可能性がございます。
`;

walk('Opening a notice', { files: { 'notices/midorido.txt': notice } }, (workbench) => {
  test('shows its text, in Japanese', async () => {
    await workbench().openFile('notices/midorido.txt');
    assert.match(await workbench().visibleText(), /みどり堂オンラインショップ/);
    await workbench().picture('open-notice');
  });
});
