import assert from 'node:assert/strict';
import { createToolText } from '../../../../src/exports/standoff/tool-text.ts';

suite('text of a tool', () => {
  const notice = 'a😀\r\n𠮷b\rc';

  test('counts code points, and a line end as one where line feeds are asked for', () => {
    const { text, toTool, toNotice } = createToolText(notice, { lineFeeds: true });
    assert.equal(text, 'a😀\n𠮷b\nc');
    for (const letter of ['a', '😀', '𠮷', 'b', 'c']) {
      const place = Array.from(text).indexOf(letter);
      assert.equal(toTool(notice.indexOf(letter)), place, letter);
      assert.equal(toNotice(place), notice.indexOf(letter), letter);
    }
    assert.equal(toTool(notice.length), Array.from(text).length);
    assert.equal(toNotice(Array.from(text).length), notice.length);
  });

  test('leaves line ends as they are where the text is the notice itself', () => {
    const { text, toTool } = createToolText(notice, { lineFeeds: false });
    assert.equal(text, notice);
    assert.equal(toTool(notice.indexOf('𠮷')), Array.from(notice).indexOf('𠮷'));
  });

  test('takes an offset within a character for the end of it', () => {
    const { toTool } = createToolText(notice, { lineFeeds: true });
    assert.equal(toTool(notice.indexOf('😀') + 1), 2);
    assert.equal(toTool(notice.indexOf('\n')), 3);
  });

  test('has no place beyond the text', () => {
    const { text, toNotice } = createToolText(notice, { lineFeeds: true });
    assert.equal(toNotice(Array.from(text).length + 1), undefined);
    assert.equal(toNotice(-1), undefined);
  });
});
