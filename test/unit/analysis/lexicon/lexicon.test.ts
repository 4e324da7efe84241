import assert from 'node:assert/strict';
import { lexicon } from '../../../../src/analysis/lexicon/generated/lexicon.ts';
import { spellings } from '../../../../src/analysis/lexicon/template.ts';
import { foldText } from '../../../../src/analysis/text/folded-view.ts';

/** Every string of the lexicon, with the way to it. */
function* strings(value: unknown, path: string): Generator<[path: string, value: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* strings(item, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* strings(item, `${path}.${key}`);
  }
}

suite('lexicon', () => {
  const codes = lexicon.fields.map(({ code }) => code);

  test('has each code once', () => {
    for (const group of [
      lexicon.fields,
      lexicon.categories,
      lexicon.causes,
      lexicon.contexts,
      lexicon.assertions,
    ]) {
      const listed = group.map(({ code }) => code);
      assert.deepEqual(listed, [...new Set(listed)]);
    }
  });

  test('lists no form under two codes', () => {
    const owner = new Map<string, string>();
    for (const { code, forms } of lexicon.fields) {
      for (const form of forms.flatMap(spellings)) {
        assert.equal(owner.get(form) ?? code, code, `${form} is listed under ${code} too`);
        owner.set(form, code);
      }
    }
  });

  test('lists no form that begins or ends in a particle: what it belongs to must be there', () => {
    const named = [
      ...lexicon.fields.map(({ code, forms }) => ({ code, forms })),
      ...lexicon.categories.map(({ code, terms }) => ({ code, forms: terms })),
    ];
    for (const { code, forms } of named) {
      for (const form of forms.flatMap(spellings))
        assert.doesNotMatch(form, /^[のと・、]|[のやと・、]$/, code);
    }
  });

  test('is written as the folded view reads: what it lists can be found', () => {
    for (const [path, value] of strings({ ...lexicon, eras: [] }, 'lexicon')) {
      if (/\.(?:ja|en|why|hibp|veris(?:\[\d+\])?|ppc|letter|from)$/.test(path)) continue;
      // … stands for any words between two parts of a cue.
      const parts = value.split('…');
      assert.deepEqual(
        parts.map((part) => foldText(part).text),
        parts,
        path,
      );
    }
  });

  test('names only codes that it has', () => {
    const named = [
      ...lexicon.categories.flatMap(({ parts }) => parts),
      ...lexicon.contexts.flatMap((context) => context.codes),
      ...lexicon.owners.flatMap(({ also }) => also ?? []),
    ];
    assert.deepEqual(
      named.filter((code) => !codes.includes(code)),
      [],
    );
    const contexts = ['list', 'owner', ...lexicon.contexts.map(({ code }) => code)];
    const within = lexicon.fields.flatMap(({ contextual = [] }) => contextual.map((form) => form.in));
    assert.deepEqual(
      within.filter((context) => !contexts.includes(context)),
      [],
    );
  });
});
