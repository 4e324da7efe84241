import assert from 'node:assert/strict';
import { lexicon } from '../../../../../src/analysis/lexicon/generated/lexicon.ts';
import { createNameVocabulary } from '../../../../../src/analysis/mentions/names/name-vocabulary.ts';
import { createStandingReader } from '../../../../../src/analysis/mentions/names/organization-standing.ts';

suite('organization-standing', () => {
  const read = createStandingReader(createNameVocabulary(lexicon.names));

  const finds: [text: string, names: string[], why: string][] = [
    ['株式会社月の庵\n代表取締役 茶谷', ['株式会社月の庵'], 'alone on its line'],
    ['株式会社月の庵\n\n株式会社月の庵は、', ['株式会社月の庵', '株式会社月の庵'], 'and where it runs on'],
    ['株式会社みなと庵 代表取締役 茶谷', ['株式会社みなと庵'], 'before a title'],
    ['会社名:ひかりの丘株式会社', ['ひかりの丘株式会社'], 'behind the label of a letterhead'],
    ['「株式会社やまと屋」と契約', ['株式会社やまと屋'], 'in quotes'],
    ['株式会社にじの橋(以下「当社」)は', ['株式会社にじの橋'], 'before an explaining bracket'],
    ['(株)ほたる堂\n', ['(株)ほたる堂'], 'the short legal form'],
  ];
  for (const [text, names, why] of finds) {
    test(`finds a name ${why}: ${text}`, () => {
      const found = read(text);
      assert.deepEqual(
        found.map(({ name }) => name),
        names,
      );
      for (const { start, end, name } of found) assert.equal(text.slice(start, end), name);
    });
  }

  const ignores: [text: string, why: string][] = [
    ['株式会社月の庵は不正アクセスを受けました。', 'nothing shows where the name ends'],
    ['株式会社ほたるにおける個人情報の漏えい\n', 'a headline says something of the company'],
    ['株式会社ほたるからのお知らせ\n', 'a headline again'],
    ['株式会社東雲商事\n', 'no hiragana: the other readers see its end'],
    ['株式会社の皆さま\n', 'no name at all'],
    ['当該株式会社\n', 'a word in place of a name'],
    ['「株式会社ほたるが運営するサイト」', 'quotes round more than a name'],
  ];
  for (const [text, why] of ignores) {
    test(`leaves alone what is no standing name, ${why}: ${text}`, () => {
      assert.deepEqual(read(text), []);
    });
  }
});
