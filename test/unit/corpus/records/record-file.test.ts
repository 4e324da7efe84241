import assert from 'node:assert/strict';
import { dismissedFile, recordFile } from '../../../../src/corpus/records/record-file.ts';

suite('record file', () => {
  const cases: [notice: string, index: number, file: string][] = [
    ['digest.txt', 0, 'digest.1.notice.yaml'],
    ['2024/05/digest.notice.md', 2, '2024/05/digest.3.notice.yaml'],
    ['stdin', 0, 'stdin.1.notice.yaml'],
    ['page.html', 0, 'page.html.1.notice.yaml'],
    ['v1.2.TXT', 0, 'v1.2.1.notice.yaml'],
    ['a.txt/b', 0, 'a.txt/b.1.notice.yaml'],
    ['a/.txt', 0, 'a/.txt.1.notice.yaml'],
  ];
  for (const [notice, index, file] of cases) {
    test(`${notice}, incident ${index + 1}: ${file}`, () => {
      assert.equal(recordFile(notice, index), file);
    });
  }

  test('dismissed mentions stand beside the records', () => {
    assert.equal(dismissedFile('2024/05/digest.notice.md'), '2024/05/digest.dismissed.yaml');
    assert.equal(dismissedFile('page.html'), 'page.html.dismissed.yaml');
  });
});
