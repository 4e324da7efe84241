import { insist } from './support/insist.ts';
import { walk } from './support/walk.ts';

/** Every surface as its user meets it, in each kind of theme: the pictures are what the README shows. */
walk('What one sees', { workspace: 'samples' }, (workbench) => {
  const page = () => workbench().page;
  const press = (...keys: string[]) => workbench().press(...keys);
  /** The record's editor, once it has the focus: what is opened sooner gives that back to the notice. */
  const record = () => workbench().editor('tsukinowa-tea.1.notice.yaml');

  test('above each incident, the offer to emit its record; in the outline, what it tells', async () => {
    await workbench().openFile('notices/weekly-digest.notice.txt');
    await page().locator('.codelens-decoration', { hasText: 'Emit record' }).first().waitFor();
    const symbols = page().locator('.quick-input-widget .monaco-list-row', { hasText: '朱鷺野市' }).first();
    await insist(page(), () => press('Control+Shift+O'), symbols);
    await workbench().pictures('outline');
    await press('Escape');
  });

  test('beside the notice its record, each value with what can be said of it', async () => {
    await press('Control+B');
    await workbench().openFile('notices/tsukinowa-tea.notice.txt');
    await insist(page(), () => press('Control+K', 'Control+Y'), record());
    await workbench().putCursorOn('2418');
    await page()
      .locator('.codelens-decoration', { hasText: 'Correct' })
      .filter({ visible: true })
      .first()
      .waitFor();
    await workbench().pictures('review');
  });

  test('in the side bar, the incidents and what waits for review', async () => {
    await workbench().runCommand('Notices: Focus on Incidents View');
    await page().locator('.pane .monaco-list-row', { hasText: 'Draft' }).first().waitFor();
    await page().locator('.pane .monaco-list-row', { hasText: 'tsukinowa-tea' }).first().waitFor();
    await workbench().pictures('views');
  });
});
