import assert from 'node:assert/strict';
import { type NoticeRecord, rejectValue, serializeRecord } from '../../../src/records/index.ts';
import { notice, record, spanOf } from '../exports/standoff/yoshino.ts';
import { bringBack, type CameBack, fileFrom, recordIn, valuesIn } from './came-back.ts';

type Label = [start: number, end: number, name: string];

/** Words as doccano counts them: code points, and a line's end is one. */
function on(words: string, name: string, time = 1): Label {
  const lettersTo = (offset: number) => Array.from(notice.slice(0, offset).replaceAll('\r\n', '\n')).length;
  const { start, end } = spanOf(words, time);
  return [lettersTo(start), lettersTo(end), name];
}

/** What comes back when a person has changed the labels in doccano. */
async function labelled(
  change: (labels: Label[]) => Label[],
  { of, ...options }: Parameters<typeof bringBack>[2] & { readonly of?: NoticeRecord } = {},
): Promise<CameBack> {
  const file = await fileFrom('doccano', of);
  const line = JSON.parse(file.text) as { label: Label[] };
  return bringBack(
    'doccano',
    { ...file, text: JSON.stringify({ ...line, label: change(line.label) }) },
    options,
  );
}

const before = valuesIn(serializeRecord(record));

/** What of the values is new, and what is gone. */
function difference({ values }: CameBack): { readonly new: string[]; readonly gone: string[] } {
  return {
    new: values.filter((value) => !before.includes(value)),
    gone: before.filter((value) => !values.includes(value)),
  };
}

const without = (name: string) => (labels: Label[]) => labels.filter((label) => label[2] !== name);
const relabel = (from: string, to: string) => (labels: Label[]) =>
  labels.map(([start, end, name]): Label => [start, end, name === from ? to : name]);

suite('labels that a person has changed', () => {
  test('a label more is a value of a person, on those words', async () => {
    const back = await labelled((labels) => [...labels, on('2024年4月1日', 'event_intrusion')]);
    assert.deepEqual(difference(back), { new: ['event 2024-04-01 intrusion person'], gone: [] });
    const [event] = recordIn(back.text).timeline?.filter((one) => one.event === 'intrusion') ?? [];
    const [quote] = event?.evidence ?? [];
    const { start, end } = spanOf('2024年4月1日');
    assert.deepEqual([quote?.start, quote?.end, quote?.exact], [start, end, '2024年4月1日']);
  });

  test('a label gone takes its value out, and keeps the machine from it', async () => {
    const back = await labelled(without('service'));
    assert.deepEqual(difference(back), { new: [], gone: ['service 𠮷野オンライン machine'] });
    assert.deepEqual(
      recordIn(back.text).rejected?.map(({ kind, read }) => [kind, read]),
      [['service', '𠮷野オンライン']],
    );
  });

  test('no label at all is none that a person took away one by one', async () => {
    const { text, problems } = await labelled(() => []);
    assert.equal(text, undefined);
    assert.match(problems.map(({ message }) => message).join('\n'), /^None of its labels came back/);
  });

  test('one of two labels gone takes the words out, and not the value', async () => {
    const back = await labelled((labels) =>
      labels.filter(([start]) => start !== on('不正アクセス', '', 2)[0]),
    );
    assert.deepEqual(difference(back), { new: [], gone: [] });
    assert.deepEqual(
      recordIn(back.text).causes?.[0]?.evidence?.map(({ start, read }) => [start, read]),
      [[spanOf('不正アクセス', 1).start, 'unauthorized-access']],
    );
  });

  test('of words that stand twice, nothing around them told, those go that have no label', async () => {
    const causes = record.causes?.map(({ evidence = [], ...cause }) => ({
      ...cause,
      evidence: evidence.map(({ exact, start, end, read }) => ({
        exact,
        ...(start !== undefined && end !== undefined && { start, end }),
        ...(read !== undefined && { read }),
      })),
    }));
    const back = await labelled(
      (labels) =>
        labels.filter(
          ([start, , name]) => name !== 'cause_unauthorized-access' || start !== on('不正アクセス', '')[0],
        ),
      { of: { ...record, ...(causes && { causes }) } },
    );
    assert.deepEqual(
      recordIn(back.text).causes?.[0]?.evidence?.map(({ start }) => start),
      [spanOf('不正アクセス', 2).start],
    );
  });

  test('words that say how certain a leak is can be others', async () => {
    const back = await labelled((labels) => [
      ...without('certainty_suspected')(labels),
      on('可能性のある', 'certainty_suspected'),
    ]);
    const { start, end } = spanOf('可能性のある');
    assert.deepEqual(
      recordIn(back.text).exposures[0]?.evidence?.certainty?.map((quote) => [
        quote.start,
        quote.end,
        quote.read,
      ]),
      [[start, end, undefined]],
    );
  });

  test('another code on the same words corrects the value', async () => {
    const back = await labelled((labels) =>
      [
        relabel('field_email', 'field_login-id'),
        relabel('event_detected', 'event_tampering'),
        relabel('organization_operator', 'organization_discloser'),
      ].reduce((changed, change) => change(changed), labels),
    );
    assert.deepEqual(difference(back), {
      new: [
        'organization 株式会社𠮷野書房 discloser corrected',
        'field login-id corrected',
        'event 2024-04-01 tampering corrected',
      ],
      gone: [
        'organization 株式会社𠮷野書房 operator machine',
        'field email machine',
        'event 2024-04-01 detected machine',
      ],
    });
    assert.deepEqual(back.problems, []);
  });

  test('a unit is corrected with all that the figure says else', async () => {
    const back = await labelled((labels) =>
      labels.map(([start, end, name]): Label => [
        start,
        end,
        name === 'count_people' && start === on('約1,200名', '')[0] ? 'count_accounts' : name,
      ]),
    );
    assert.deepEqual(difference(back).new, ['count 1200 accounts about corrected']);
  });

  test('a field that is ruled out is none of the population any more', async () => {
    const back = await labelled(relabel('field_email', 'ruled-out_email'));
    assert.deepEqual(difference(back), {
      new: ['excluded email ruled-out person'],
      gone: ['field email machine'],
    });
  });

  test('words that were widened stay the evidence of the value', async () => {
    const back = await labelled((labels) => [
      ...without('ruled-out_card-number')(labels),
      on('クレジットカード番号は含まれて', 'ruled-out_card-number'),
    ]);
    const [excluded, ...others] = recordIn(back.text).excluded ?? [];
    assert.deepEqual([excluded?.field, excluded?.basis, others.length], ['card-number', 'ruled-out', 0]);
    assert.deepEqual(
      excluded?.evidence?.map(({ exact }) => exact),
      ['クレジットカード番号は含まれて'],
    );
  });

  test('a name on other words is another name', async () => {
    const back = await labelled((labels) => [
      ...without('title')(labels),
      on('お知らせ：不正アクセスについて', 'title'),
    ]);
    assert.equal(recordIn(back.text).title, 'お知らせ：不正アクセスについて');
    assert.deepEqual(
      recordIn(back.text).evidence?.title?.map(({ exact }) => exact),
      ['お知らせ：不正アクセスについて'],
    );
  });

  test('a label goes to the population that the notice tells of next to it', async () => {
    const back = await labelled((labels) => [...labels, on('クレジットカード番号', 'field_card-number')]);
    assert.deepEqual(recordIn(back.text).exposures[1]?.fields, ['name', 'card-number']);
  });

  test('a figure that is a total is one of the whole incident', async () => {
    const back = await labelled((labels) =>
      labels.map(([start, end, name]): Label => [
        start,
        end,
        start === on('30名', '')[0] ? 'total_people' : name,
      ]),
    );
    assert.deepEqual(difference(back).gone, ['count 30 people exact machine']);
    assert.deepEqual(
      recordIn(back.text).totals?.map(({ value, unit, qualifier }) => [value, unit, qualifier]),
      [[30, 'people', 'exact']],
    );
  });

  test('what was changed in the record since the export stays', async () => {
    const text = serializeRecord(record);
    const taken = rejectValue(text, ['services', 0]);
    assert.ok('text' in taken);
    const existing = taken.text.replace('title: 不正アクセスについて', 'title: 検知について # 佐倉');
    const back = await labelled((labels) => without('title')(without('service')(labels)), { existing });
    assert.deepEqual(
      back.problems.map(({ message }) => /“(.+?)” has been changed/u.exec(message)?.[1]),
      ['不正アクセスについて', '𠮷野オンライン'],
    );
    assert.match(back.text ?? '', /^title: 検知について # 佐倉$/mu);
  });

  test('comments and what a person added stay', async () => {
    const existing = serializeRecord(record)
      .replace('services:', '# 別名なし\nservices:')
      .replace('causes:', '  - name: しおさい便り\ncauses:');
    const back = await labelled(without('event_detected'), { existing });
    assert.match(back.text ?? '', /# 別名なし\nservices:/u);
    assert.ok(back.values.includes('service しおさい便り person'));
    assert.equal(recordIn(back.text).timeline, undefined);
  });

  const misread: [name: string, words: string, why: RegExp][] = [
    ['count_people', '店頭会員', /“店頭会員” says no figure/],
    ['event_detected', '店頭会員', /“店頭会員” says no date/],
    ['published', '30名', /“30名” says no day/],
    ['total_people', '30名', /“30名” is recorded already, as something else than total_people/],
    ['title', '店頭会員', /says “不正アクセスについて” there, not “店頭会員”/],
  ];
  for (const [name, words, why] of misread) {
    test(`${name} on ${words} is left out, and told`, async () => {
      const back = await labelled((labels) => [...labels, on(words, name)]);
      assert.deepEqual(difference(back), { new: [], gone: [] });
      assert.match(back.problems.map(({ message }) => message).join('\n'), why);
      assert.ok(back.problems.every(({ code }) => code === 'bad-label'));
    });
  }
});
