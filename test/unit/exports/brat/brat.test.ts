import assert from 'node:assert/strict';
import { brat } from '../../../../src/exports/brat/brat.ts';
import { readRecord } from '../../../../src/records/index.ts';
import { exported, fileOf, notice, record } from '../standoff/yoshino.ts';
import { readBratFile } from './read-brat-file.ts';

suite('export to brat', () => {
  const stem = 'deep/yoshino.1';
  const read = async (text = notice) => {
    const files = await exported(brat, { text });
    return {
      files,
      entities: [...readBratFile(fileOf(files, `${stem}.txt`), fileOf(files, `${stem}.ann`)).values()],
    };
  };

  test('marks the words of each value, in the order of the text', async () => {
    const { files, entities } = await read();
    assert.deepEqual(
      entities.map(({ type, words, note }) => [type, words, note]),
      [
        ['title', ['不正アクセスについて'], '不正アクセスについて'],
        ['cause_unauthorized-access', ['不正アクセス', '不正アクセス'], 'unauthorized-access'],
        ['organization_operator', ['株式会社𠮷野', '書房'], '株式会社𠮷野書房 operator'],
        ['event_detected', ['2024年4月1日'], '2024-04-01 detected'],
        ['service', ['𠮷野オンライン'], '𠮷野オンライン'],
        ['certainty_suspected', ['可能性'], 'suspected'],
        ['count_people', ['約1,200名'], '1200 people about'],
        ['field_name', ['氏名'], 'name'],
        ['field_email', ['メールアドレス'], 'email'],
        ['population', ['店頭会員'], '店頭会員'],
        ['count_people', ['30名'], '30 people exact'],
        ['field_name', ['氏名'], 'name'],
        ['ruled-out_card-number', ['クレジットカード番号'], 'card-number ruled-out'],
      ],
    );
    assert.deepEqual([files.remarks, files.leftOut], [[], []]);
  });

  test('says of figures how exact they are, of fields how certain, and of which population', async () => {
    const { entities } = await read();
    const said = (word: string) => entities.find(({ words }) => words.includes(word))?.attributes;
    assert.deepEqual(said('約1,200名'), { Qualifier: 'about', Population: '1' });
    assert.deepEqual(said('メールアドレス'), { Certainty: 'suspected', Population: '1' });
    assert.deepEqual(said('30名'), { Qualifier: 'exact', Population: '2' });
    assert.deepEqual(said('𠮷野オンライン'), {});
  });

  test('has a configuration with every label that is used', async () => {
    const { files, entities } = await read();
    const conf = fileOf(files, 'annotation.conf');
    const [, entitySection = ''] = /^\[entities\]\n([^]*?)^\[relations\]/mu.exec(conf) ?? [];
    const declared = new Set(entitySection.split('\n').map((line) => line.trim()));
    assert.deepEqual(
      entities.filter(({ type }) => !declared.has(type)),
      [],
    );
    assert.deepEqual(conf.match(/^\[.*\]$/gmu), ['[entities]', '[relations]', '[events]', '[attributes]']);
  });

  test('leaves the record beside it', async () => {
    const { files } = await read();
    const beside = readRecord(fileOf(files, `${stem}.exported.yaml`));
    assert.deepEqual('record' in beside && beside.record, record);
  });

  test('finds evidence again where the notice has grown', async () => {
    const { entities, files } = await read(`【第2報】\r\n${notice}`);
    assert.equal(entities.length, 13);
    assert.deepEqual(files.remarks, []);
  });

  test('leaves out what is not found for certain, and says so', async () => {
    const services = [
      { name: 'しおさいネット', evidence: [{ exact: 'しおさいネット' }] },
      { name: '会員', evidence: [{ exact: '会員' }] },
    ];
    const files = await exported(brat, { of: { ...record, services } });
    assert.doesNotMatch(fileOf(files, `${stem}.ann`), /service/);
    assert.deepEqual(files.remarks, [
      'The words of service are not found for certain, and left out: しおさいネット',
      'The words of service are not found for certain, and left out: 会員',
    ]);
  });

  test('leaves out a record whose notice is not there', async () => {
    const { files, leftOut } = await exported(brat, { text: null });
    assert.deepEqual([...files.keys()], ['annotation.conf']);
    assert.deepEqual(leftOut, ['Its notice is not found: notices/yoshino.txt']);
  });

  test('parts words that overlap', async () => {
    const value = record.causes?.[0];
    const within = { exact: '正アクセスについて', start: notice.indexOf('正アクセス'), end: 0 };
    const overlapping = { ...within, end: within.start + within.exact.length };
    const causes = [{ code: 'unauthorized-access', evidence: [...(value?.evidence ?? []), overlapping] }];
    const files = await exported(brat, { of: { ...record, causes } });
    const entities = readBratFile(fileOf(files, `${stem}.txt`), fileOf(files, `${stem}.ann`));
    const words = [...entities.values()].flatMap((each) =>
      each.type === 'cause_unauthorized-access' ? [each.words] : [],
    );
    assert.deepEqual(words, [['不正アクセス', '不正アクセス'], ['正アクセスについて']]);
  });
});
