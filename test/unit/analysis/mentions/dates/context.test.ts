import assert from 'node:assert/strict';
import { readDates } from '../../../../../src/analysis/mentions/dates/index.ts';
import { testDates } from './marked-dates.ts';

suite('dates that lean on another', () => {
  testDates([
    ['〈2023年4月1日=2023-04-01〉に検知し、〈同年5月20日=2023-05-20〉に終えた', '同年'],
    ['〈2023年4月1日=2023-04-01〉に検知し、〈同月15日=2023-04-15〉に報告', '同月'],
    ['〈2023年4月1日=2023-04-01〉に検知し、〈同15日=2023-04-15〉に報告', '同 of newspapers'],
    ['〈2023年4月1日=2023-04-01〉に検知し、〈同日=2023-04-01〉遮断', '同日'],
    ['〈2023年4月1日=2023-04-01〉に検知し、〈同曰=2023-04-01〉遮断', '同日 with its OCR slip'],
    ['〈2023年2月28日=2023-02-28〉に届き、〈翌日=2023-03-01〉開封', '翌日 passes the month'],
    ['〈2023年2月28日=2023-02-28〉に届き、〈翌々日=2023-03-02〉開封', '翌々日'],
    ['〈2023年3月1日=2023-03-01〉に届いたが、〈前日=2023-02-28〉に', '前日'],
    ['〈2023年3月6日=2023-03-06〉に外出し、〈翌7日=2023-03-07〉の朝', '翌 with the day'],
    ['〈2022年12月30日=2022-12-30〉に検知し、〈翌1月4日=2023-01-04〉に公表', '翌 with month and day'],
    ['〈2022年11月=2022-11〉に発生し、〈翌12月=2022-12〉に判明', '翌 with a month'],
    ['〈2022年11月=2022-11〉に発生し、〈翌2023年2月=2023-02〉に判明', '翌 with a year'],
    ['〈2022年11月9日=2022-11-09〉に発生し、〈翌月3日=2022-12-03〉に判明', '翌月'],
    ['〈2022年11月9日=2022-11-09〉に発生し、〈同月末=2022-11-30〉に判明', 'the end of 同月'],
    ['〈2022年11月9日=2022-11-09〉に発生し、〈同月中旬=2022-11-11/2022-11-20〉に判明', 'a part of 同月'],
    ['〈2022年11月9日=2022-11-09〉に発生し、〈同日午後5時5分=2022-11-09T17:05〉に判明', '同日 with a time'],
    ['〈2022年11月9日=2022-11-09〉に発生し、〈同日、17時=2022-11-09T17〉に判明', 'a comma before the time'],
    ['〈昨年10月3日=2022-10-03〉に送信した', '昨年', '2023-02-01'],
    ['〈本年1月20日=2023-01-20〉に', '本年', '2023-02-01'],
    ['〈一昨年の12月=2021-12〉に', '一昨年', '2023-02-01'],
    ['〈今月11日=2023-02-11〉に', '今月', '2023-02-20'],
    ['〈先月末=2023-01-31〉に', '先月', '2023-02-20'],
    ['〈本日=2023-02-01〉、届け出ました', '本日', '2023-02-01'],
    ['〈昨日=2023-01-31〉、届け出ました', '昨日', '2023-02-01'],
    ['〈去る3月8日=2024-03-08〉に', '去る', '2024-03-20'],
    ['〈4月=2024-04〉中の再開を目指し、決済を改めます', 'an aim, and 済 of another word', '2024-02-15'],
    ['〈2月15日=../2024-02-15〉までに全額をお戻しいたします', 'いた of いたします is no past', '2024-02-01'],
    ['〈3月8日=2024-03-08〉に開催予定の会の案内を送った', 'planned, whatever was sent', '2024-02-15'],
    ['〈4月=2023-04〉に再開した', 'past', '2024-02-15'],
  ]);
});

suite('a bare day', () => {
  testDates([
    ['〈2024年11月13日=2024-11-13〉に気付き、〈15日=2024-11-15〉に届けた', 'of the month before it'],
    ['〈2024年11月13日=2024-11-13〉、〈15日=2024-11-15〉の両日', 'in a list'],
    ['〈2024年11月13日=2024-11-13〉　発覚\n〈15日（金）=2024-11-15〉　報告', 'with a weekday'],
    ['〈2024年11月13日=2024-11-13〉　発覚\n・〈15日=2024-11-15〉　報告', 'at the head of a line'],
    ['〈2024年11月13日=2024-11-13〉に気付き、〈15日午後3時=2024-11-15T15〉に届けた', 'with a clock time'],
    ['〈2024年11月13日=2024-11-13〉に気付き、〈20日以降=2024-11-20/..〉', 'with 以降'],
    ['〈2024年11月13日=2024-11-13〉に気付き、〈1日=2024-11-01〉付で', 'the first'],
    ['15日に警察へ届けた', 'no date before it'],
    ['乙町は〈15日=2024-11-15〉、紛失を発表した。', 'a news lead', '2024-11-20'],
    [
      '〈2024年11月1日=2024-11-01〉\n乙町は〈31日=2024-10-31〉、紛失を発表した。',
      'a news lead of the month before',
    ],
    ['乙町は15日、紛失を発表した。', 'a news lead without a day of publication'],
    [
      '乙町は〈15日=2024-11-15〉、紛失を発表した。〈2024年11月3日=2024-11-03〉に気付いた',
      'a news lead, the first such day after what the text tells of',
    ],
    [
      '乙町は〈2日=2024-12-02〉、紛失を発表した。〈2024年11月23日=2024-11-23〉に気付いた',
      'a news lead of the month after',
    ],
    [
      '〈2024年5月14日=2024-05-14〉\n乙町は〈5月9日=2024-05-09〉に公表。連絡を〈24日=2024-04-24〉に受けていた',
      'past, so of the month before',
    ],
    [
      '〈2024年5月14日=2024-05-14〉\n乙町は〈5月9日=2024-05-09〉に公表。〈24日=2024-05-24〉に再開する予定',
      'planned',
    ],
    [
      '〈2024年7月5日=2024-07-05〉\n〈5月24日=2024-05-24〉に攻撃を受け、各社が〈5日=../2024-07-05〉までに公表した',
      'the day of the announcements, not one before the attack',
    ],
    [
      '〈2024年7月5日=2024-07-05〉\n〈5月24日=2024-05-24〉に気付いた。〈5日=2024-05-05〉に侵入されていた',
      'a step back',
    ],
    [
      '〈2024年7月10日=2024-07-10〉\n〈6月13日=2024-06-13〉に失い、同院は〈7日=2024-07-07〉、届け出た',
      'a story that goes on',
    ],
    [
      '〈2024年6月18日=2024-06-18〉\n〈6月13日=2024-06-13〉に発表。送信は〈8日=2024-06-08〉、担当者が',
      'the next month’s would be past the notice',
    ],
    ['丙金庫の〈22日=2024-04-22〉発表によると', 'of an announcement', '2024-04-28'],
    ['〈2024年7月1日=2024-07-01〉に失い、〈22日=2024-07-22〉警察に届けた', 'to whom, without a particle'],
    ['〈2024年7月1日=2024-07-01〉に失い、22日分の控え', 'so many days’ worth'],
    ['| 日付 | 出来事 |\n| 〈2024年11月13日=2024-11-13〉 | 発覚 |', 'a rule before 日 is no digit'],
    [
      '〈2024年11月13日=2024-11-13〉、〈10月=2024-10〉の行事に〈15日=2024-11-15〉付で',
      'a lone month between',
    ],
    ['〈2024年11月13日=2024-11-13〉から10日間', 'a duration'],
    ['〈2024年11月13日=2024-11-13〉。3日以内に報告', 'a limit'],
    ['〈2024年11月13日=2024-11-13〉。約30日を要しました', 'about so many days'],
    ['〈2024年11月13日=2024-11-13〉。10日にわたり', 'a stretch of days'],
    ['〈2024年11月13日=2024-11-13〉。3営業日ほど', 'working days'],
    ['〈2024年11月13日=2024-11-13〉。60日前から', 'so many days before'],
    ['〈2024年11月13日=2024-11-13〉。1日に3回', 'a day’s length'],
    ['〈2024年11月13日=2024-11-13〉。1日の上限', 'a day’s length again'],
    ['〈2024年11月13日=2024-11-13〉。毎月20日に', 'every month'],
    ['〈2024年11月13日=2024-11-13〉。2～3日で', 'two or three days'],
    ['〈2024年11月13日=2024-11-13〉。2、3日のうちに', 'two or three days, comma'],
    ['〈2024年11月13日=2024-11-13〉。24時間365日の監視', 'all the year round'],
    ['〈2024年11月13日=2024-11-13〉。過去90日に', 'the last days'],
    ['〈2024年11月13日=2024-11-13〉。45日は', 'no such day'],
  ]);
});

suite('a year that the text leaves out', () => {
  testDates([
    ['〈5月16日=2023-05-16〉に完了しました。', 'the nearest before publication', '2023-06-01'],
    ['〈11月27日=2022-11-27〉に完了しました。', 'before the turn of the year', '2023-01-10'],
    ['〈12/27（水）=2023-12-27〉に検知', 'slash and weekday', '2023-12-29'],
    ['〈8月31日=../2023-08-31〉まで受け付けます', 'what is to come', '2023-07-01'],
    ['〈12月=2023-12〉に報告書を公表する予定です', 'a plan', '2023-07-19'],
    ['〈5月16日=XXXX-05-16〉に完了しました。', 'nothing gives it'],
    [
      '〈2022年12月26日=2022-12-26〉　検知\n〈12月27日=2022-12-27〉　確認\n〈1月5日=2023-01-05〉　特定',
      'a list passes the year’s end',
    ],
    [
      '〈2023年1月10日=2023-01-10〉\nお知らせ\n〈12月5日=2022-12-05〉に連絡を受けました。',
      'not after the day of the notice at the top',
    ],
    [
      '〈2012年10月1日～2014年8月9日=2012-10-01/2014-08-09〉にご登録の方\n■経緯\n〈8月8日=2016-08-08〉　照会\n\n〈2016年11月7日=2016-11-07〉\n株式会社みほん',
      'a range of customers is no anchor, the signature is',
    ],
    [
      '〈2023年8月1日=2023-08-01〉\n1 原因\n〈2018年4月=2018-04〉に導入した機器の不備。\n2 対応\n〈7月24日=2023-07-24〉に報告しました。',
      'an old date in another section is no anchor',
    ],
    [
      '〈2019年5月10日=2019-05-10〉に侵入され、〈6月3日=2019-06-03〉に持ち出された。\n公表日：〈2021年8月1日=2021-08-01〉',
      'an old date in the same text is one',
    ],
    [
      'みほん社は〈9月25日=2020-09-25〉、発表した。期間は〈2020年2月4日から4月22日=2020-02-04/2020-04-22〉。',
      'only a later range has the year',
    ],
    ['公開日：〈2025.04.11=2025-04-11〉\n〈3月6日=2025-03-06〉の会議で使い', 'a label at the top'],
    [
      '不正アクセスに関するお知らせ　〈2023年1月10日=2023-01-10〉\n〈12月8日=2022-12-08〉に完了した',
      'the end of the title',
    ],
    [
      'みほん市は〈4月11日=2025-04-11〉、発表した。\n参考 https://mihon.example/kyoiku/202504/usb.html',
      'only an address has the year',
    ],
    ['〈5月12日=2024-05-12〉に判明した。\n© 2024 みほん', 'only a copyright line has the year'],
    ['【記事#2024-185】\n〈5月12日=2024-05-12〉に判明した。', 'only the article’s number has the year'],
    [
      '〈2021.04.01=2021-04-01〉\nみほん社\n〈2023年5月1日=2023-05-01〉に発表。〈6月3日=2023-06-03〉に再開。',
      'a lone date at the top that is years older is not the notice’s',
    ],
    [
      '〈2023年6月1日=2023-06-01〉\n1 経緯\n〈3月20日=2023-03-20〉　侵入\n〈3月 22 日 月)18 時=2023-03-22T18〉　検知',
      'a weekday that lost its bracket',
    ],
    ['〈7月28日（木）=2022-07-28〉に発覚', 'the weekday decides', '2023-07-20'],
    [
      '〈2021年4月=2021-04〉に導入したシステムで、〈7月15日（金）=2022-07-15〉に不正アクセスを検知した。',
      'the weekday decides between the date before and the notice’s own day',
      '2022-08-01',
    ],
    [
      '〈2022年5月=2022-05〉に不正アクセスを検知し、〈7月15日（木）=2022-07-15〉に公表した。',
      'a weekday that fits neither does not',
      '2022-08-01',
    ],
  ]);

  test('names the parts that context gave', () => {
    const text = '2023年4月1日に検知し、5月2日に終え、翌日公表した。令和4年10月から5年3月。';
    assert.deepEqual(
      readDates(text).map(({ implied }) => implied),
      [[], ['year'], ['year', 'month', 'day'], []],
    );
  });

  test('says which date it leans on, and that a weekday does not fit', () => {
    const text = '2023年4月1日に検知し、5月2日(金)に終えた。';
    const [first, second] = readDates(text);
    const [, leaning, weekday] = second?.because ?? [];
    assert.deepEqual([leaning?.at?.start, leaning?.at?.end], [first?.start, first?.end]);
    assert.deepEqual(weekday?.args, ['火曜日']);
  });

  test('頃 makes it approximate and stays outside the mention', () => {
    const [mention] = readDates('2023年4月1日午後3時頃に');
    assert.deepEqual([mention?.end, mention?.approximate], [13, true]);
  });
});

suite('articles of a digest', () => {
  const heading = '今週の事故 2024年11月25日公開\n';
  const first = '甲社は2019年6月12日に開設したサイトで。5月3日に判明。\n';
  const second = '乙町は11月22日、紛失を発表。13日に気付いた。';
  const text = heading + first + second;
  const articles = [
    { start: heading.length, end: heading.length + first.length },
    { start: heading.length + first.length, end: text.length },
  ];

  test('a date leans on dates of its own article, then on the heading', () => {
    assert.deepEqual(
      readDates(text, articles).map(({ value }) => value),
      ['2024-11-25', '2019-06-12', '2019-05-03', '2024-11-22', '2024-11-13'],
    );
  });

  test('a digest’s heading may name its days', () => {
    const week = '今週のまとめ 2024年11月18日~24日\n\n';
    const item = '乙町は22日、紛失を発表した。20日に気付いた。';
    const article = { start: week.length, end: week.length + item.length };
    assert.deepEqual(
      readDates(week + item, [article]).map(({ value }) => value),
      ['2024-11-18/2024-11-24', '2024-11-22', '2024-11-20'],
    );
  });

  test('a bare day finds no month in the article before', () => {
    const lone = 'なお、丙社は9日に気付いた。';
    const second = { start: first.length, end: first.length + lone.length };
    const found = readDates(first + lone, [{ start: 0, end: first.length }, second]);
    assert.deepEqual(
      found.map(({ value }) => value),
      ['2019-06-12', '2019-05-03'],
    );
  });
});
