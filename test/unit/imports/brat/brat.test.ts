import assert from 'node:assert/strict';
import type { ToolFile } from '../../../../src/imports/import-format.ts';
import { bringBack, fileFrom, recordIn } from '../came-back.ts';

suite('import from brat', () => {
  const back = async (change: (ann: string) => string) => {
    const file: ToolFile = await fileFrom('brat');
    return bringBack('brat', { ...file, text: change(file.text) });
  };
  const told = (problems: Awaited<ReturnType<typeof back>>['problems']) =>
    problems.map(({ path, code }) => `${path}: ${code}`);

  test('a qualifier that was changed corrects the figure', async () => {
    const { values, problems } = await back((ann) => ann.replace('Qualifier T7 about', 'Qualifier T7 max'));
    assert.deepEqual(problems, []);
    assert.ok(values.includes('count 1200 people max corrected'));
  });

  test('a note in the compact form corrects the value, any other is for people', async () => {
    const { values, problems } = await back((ann) =>
      ann
        .replace('2024-04-01 detected', '2024-04-02 detected')
        .replace('\t氏名\n', '\t氏名\n#90\tAnnotatorNotes T8\t要確認\n'),
    );
    assert.deepEqual(problems, []);
    assert.ok(values.includes('event 2024-04-02 detected corrected'));
    assert.ok(values.includes('field name machine'));
  });

  test('a certainty that was changed parts the field from the others of its population', async () => {
    const { text } = await back((ann) => ann.replace('Certainty T9 suspected', 'Certainty T9 confirmed'));
    assert.deepEqual(
      recordIn(text).exposures.map(({ certainty, fields }) => [certainty, fields]),
      [
        ['suspected', ['name']],
        ['confirmed', ['email']],
        ['suspected', ['name']],
      ],
    );
  });

  test('a population that was changed takes the value along', async () => {
    const { text } = await back((ann) => ann.replace('Population T9 1', 'Population T9 2'));
    assert.deepEqual(
      recordIn(text).exposures.map(({ fields }) => fields),
      [['name'], ['name', 'email']],
    );
  });

  test('fragments that line ends alone part are one quote', async () => {
    const { text } = await back((ann) => ann.replace(/^T3\t\S+ /mu, 'T3\torganization_contractor '));
    assert.deepEqual(
      recordIn(text).organizations.map(({ role, evidence }) => [role, evidence?.map(({ exact }) => exact)]),
      [['contractor', ['株式会社𠮷野\r\n書房']]],
    );
  });

  test('relations and events are passed over', async () => {
    const { problems } = await back((ann) => `${ann}R1\tOf Arg1:T1 Arg2:T2\t\n*\tEquiv T1 T2\n`);
    assert.deepEqual(new Set(problems.map(({ code }) => code)), new Set(['passed-over']));
  });

  const bad: [why: string, line: string, code: string, message: RegExp][] = [
    ['offsets behind the text', 'T90\tservice 5000 5004\tどこか', 'bad-label', /end behind the text/],
    ['offsets the wrong way round', 'T90\tservice 9 4\tお知らせ', 'bad-label', /9 to 4 are no offsets/],
    [
      'other words than the offsets',
      'T90\tservice 1 5\tお詫び',
      'bad-label',
      /those of “お知らせ”, the words are “お詫び”/,
    ],
    [
      'fragments that overlap',
      'T90\tservice 1 5;3 7\tお知らせ せ：不正',
      'bad-label',
      /fragments of T90 overlap/,
    ],
    ['an id that is there already', 'T1\tservice 1 5\tお知らせ', 'bad-label', /T1 stands there already/],
    ['a line that is none', 'T90 service 1 5 お知らせ', 'bad-line', /no annotation of brat/],
    [
      'an attribute that says nothing',
      'A90\tQualifier T7 some',
      'bad-label',
      /must be exact, .*, not “some”/,
    ],
    ['blanks alone', 'T90\tservice 16 17\t\u0020', 'bad-label', /only blanks/],
  ];
  for (const [why, line, code, message] of bad) {
    test(`${why}: named with its line, and the rest comes in`, async () => {
      const number = (await fileFrom('brat')).text.split('\n').length;
      const { problems, values } = await back(
        (ann) => `${ann}${line}\nT91\tevent_intrusion 28 37\t2024年4月1日\n`,
      );
      assert.deepEqual(told(problems), [`brat/deep/yoshino.1.ann:${number}: ${code}`]);
      assert.match(problems[0]?.message ?? '', message);
      assert.ok(values.includes('service 𠮷野オンライン machine'));
    });
  }

  test('lists the labels that mean nothing, once each', async () => {
    const { problems, values } = await back(
      (ann) => `${ann}T90\tPERSON 1 5\tお知らせ\nT91\tPERSON 1 3\tお知\nT92\tfield_shoe-size 1 3\tお知\n`,
    );
    assert.deepEqual(told(problems), ['brat/deep/yoshino.1.ann: unknown-label']);
    assert.match(problems[0]?.message ?? '', /: PERSON \(2\), field_shoe-size \(1\)\./);
    assert.equal(values.length, 15);
  });

  test('takes offsets of a tool that counts UTF-16 units, where the words say so', async () => {
    const { problems, values } = await back((ann) => `${ann}T90\tservice 18 28\t株式会社𠮷野 書房\n`);
    assert.deepEqual(problems, []);
    assert.ok(values.includes('service 株式会社𠮷野書房 person'));
  });

  test('has nothing to lay labels over where the text is missing', async () => {
    const file = await fileFrom('brat');
    const { text, problems } = bringBack('brat', { ...file, beside: new Map() });
    assert.equal(text, undefined);
    assert.match(problems[0]?.message ?? '', /put the \.txt of the same name beside it/);
  });

  test('leaves the record where the text is another by now', async () => {
    const file = await fileFrom('brat');
    const { text, problems } = bringBack('brat', file, { text: '第2報' });
    assert.deepEqual([text, told(problems)], [undefined, ['brat/deep/yoshino.1.ann: other-text']]);
  });

  test('leaves the record where the one that came along is none', async () => {
    const file = await fileFrom('brat');
    const beside = new Map([...file.beside, ['.exported.yaml', 'id: 3\n']]);
    assert.deepEqual(told(bringBack('brat', { ...file, beside }).problems), [
      'brat/deep/yoshino.1.ann: bad-record',
    ]);
  });
});
