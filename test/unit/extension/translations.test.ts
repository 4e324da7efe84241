import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { reportMessages } from '../../../src/corpus/report/report-messages.ts';
import { evidenceMessages } from '../../../src/records/index.ts';
import { messages } from '../../../src/yaml/index.ts';

type Catalogue = Record<string, string>;
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Catalogue;
const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'));

/** Single-quoted, double-quoted and template literals without interpolation, unescaped. */
const literal = /(?<quote>['"`])(?<body>(?:\\.|(?!\k<quote>).)*)\k<quote>/u.source;
const after = (prefix: string) => new RegExp(prefix + literal, 'gu');

function literals(pattern: RegExp, texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(pattern)].map(({ groups }) => (groups?.body ?? '').replace(/\\(.)/gu, '$1')),
  );
}

/** What a schema says to people of its keys and definitions, but of the file as a whole. */
function schemaTexts(path: string): string[] {
  const texts: string[] = [];
  const { properties, definitions } = json(path) as unknown as Record<'properties' | 'definitions', object>;
  JSON.stringify([properties, definitions], (key, value: unknown) => {
    if (['title', 'description'].includes(key) && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}

/** Arguments that a text takes, in the order of their names. */
const placeholders = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted();

const differing = (from: Catalogue, to: Catalogue) =>
  Object.keys(from).filter(
    (key) => String(placeholders(from[key] ?? '')) !== String(placeholders(to[key] ?? '')),
  );

suite('every string that a user sees is translated', () => {
  const english = json('package.nls.json');
  const japanese = json('package.nls.ja.json');
  const bundle = json('l10n/bundle.l10n.ja.json');
  const manifest = readFileSync('package.json', 'utf8');

  test('the manifest names its texts, and both languages hold just those', () => {
    const named = [
      ...new Set([...manifest.matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key ?? '')),
    ].toSorted();
    assert.deepEqual(Object.keys(english).toSorted(), named);
    assert.deepEqual(Object.keys(japanese).toSorted(), named);
  });

  test('the code’s texts, and no others, are in the Japanese catalogue', () => {
    const inCode = [
      ...literals(after(/\bl10n\.t\(\s*/u.source), sources('src/extension')),
      ...literals(after(/\bnote: /u.source), sources('src/analysis')),
      ...Object.values(messages),
      ...schemaTexts('schemas/notice-record.schema.json'),
      ...schemaTexts('schemas/vocabulary.schema.json'),
      ...Object.values(evidenceMessages),
      ...Object.values(reportMessages),
    ];
    assert.deepEqual(Object.keys(bundle).toSorted(), [...new Set(inCode)].toSorted());
  });

  test('the engine’s notes are literals, so that none escapes the test above', () => {
    const others = sources('src/analysis').flatMap(
      (text) => text.match(/(?<!readonly )\bnote: (?!['"]).*/gu) ?? [],
    );
    assert.deepEqual(
      others.filter((line) => !line.startsWith('note: verdict.note')),
      [],
    );
  });

  test('a translation takes the arguments that its original takes', () => {
    assert.deepEqual(differing(english, japanese), []);
    assert.deepEqual(differing(Object.fromEntries(Object.keys(bundle).map((key) => [key, key])), bundle), []);
  });

  test('nothing is left in English', () => {
    const kana = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;
    const same = (text: string) => ['Notice Annotator'].includes(text);
    const untranslated = Object.entries({ ...japanese, ...bundle }).filter(
      ([, text]) => !kana.test(text) && !same(text),
    );
    assert.deepEqual(untranslated, []);
  });
});
