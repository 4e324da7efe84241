import assert from 'node:assert/strict';
import { lexicon } from '../../../../src/analysis/lexicon/generated/lexicon.ts';
import { readDates } from '../../../../src/analysis/mentions/dates/index.ts';
import { createLayoutReader } from '../../../../src/analysis/text/layout.ts';
import { readTimeline, rolesIn } from './roles-in.ts';

const readLayout = createLayoutReader(lexicon.sections);
suite('what a date is of', () => {
  const rows: [text: string, roles: string[], why: string][] = [
    // found out
    ['2023年8月4日、社内の監視で不正アクセスを検知しました。', ['08-04 detected'], 'detected'],
    ['2023年8月4日に不正アクセスの痕跡を確認しました。', ['08-04 detected'], 'traces found'],
    ['2023年8月4日、職員が書類のないことに気付いた。', ['08-04 detected'], 'noticed'],
    [
      '2023年8月4日、当社サーバーが不正アクセスを受けたことが判明しました。',
      ['08-04 detected'],
      'a finding, not the break-in',
    ],
    [
      '2023年8月4日（金）午前、USBメモリが紛失していることが発覚しました。',
      ['08-04 detected'],
      'a part of the day sets it apart',
    ],
    ['2023年8月4日、サーバーに障害が発生し、ファイルが開けなくなった。', ['08-04 detected'], 'a failure'],
    [
      '閲覧可能な状態にあったことが2023年8月4日に判明いたしました。',
      ['08-04 detected'],
      'the date behind what was found',
    ],
    ['発覚日：2023年8月4日', ['08-04 detected'], 'label'],
    [
      '2023年8月4日に業務を委託した事業者のサーバーがランサムウェアの被害を受けました。',
      [],
      'the day of a contract',
    ],
    [
      '2023年8月4日、名簿を誤って廃棄した可能性が高いことが分かった。',
      ['08-04 detected'],
      'nothing recovered',
    ],
    ['2023年4月1日～7月31日受付分の氏名が外部に流出した。', [], 'which ones leaked'],
    [
      '2023年4月1日～7月31日、受付簿の氏名が外部から閲覧できる状態だった。',
      ['04-01/07-31 exposure'],
      'when they could be seen',
    ],
    [
      '2023年8月4日に、転送先のドメインを誤って別のものとしていた。',
      ['08-04 exposure'],
      'a slip in a setting',
    ],
    [
      '令和5年の選挙の際に発送を請け負った印刷会社が、情報が流出したおそれがあると報告した。',
      [],
      'the year of a contract',
    ],
    [
      '2023年8月4日に調査を委託した専門会社が解析を続けている。',
      ['08-04 investigation-started'],
      'a contract to investigate',
    ],
    ['2023年の庁舎の移転の際に名簿を誤って廃棄した。', ['2023 exposure'], 'the occasion of a mishap'],
    ['1 判明日時\n2023年8月4日（金）11時30分頃\n\n2 概要\n略', ['08-04T11:30 detected'], 'heading'],
    ['8月4日　不審な通信を検知', ['08-04 detected'], 'entry of a list'],
    ['■経緯\n2023年8月4日\n監視システムが異常な通信を検知。', ['08-04 detected'], 'entry under its date'],
    ['2023年8月4日時点で漏えいは確認されておりません。', [], 'the state of knowledge'],
    ['8月4日現在、不正利用は確認されていない。', [], 'the state of knowledge, 現在'],
    ['2023年8月4日、社内を捜索したが見つからなかった。', ['08-04 detected'], 'not found'],
    // told by others
    [
      '2023年8月4日、決済代行会社からカード情報流出の懸念について連絡を受けました。',
      ['08-04 reported-by-third-party'],
      'a call',
    ],
    [
      '【８月４日】カード会社より不正利用について照会',
      ['08-04 reported-by-third-party'],
      'a call in an entry',
    ],
    [
      '2023年8月4日、受信した方から指摘があり、誤送信が発覚した。',
      ['08-04 detected', '08-04 reported-by-third-party'],
      'a call that brings it to light',
    ],
    [
      '8月4日、受け取った方が「他人の書類が入っている」と町に電話して発覚した。',
      ['08-04 detected', '08-04 reported-by-third-party'],
      'who called is the subject',
    ],
    [
      '8月4日、「覚えのない督促が届いた」との問い合わせが相次いだ。',
      ['08-04 reported-by-third-party'],
      'enquiries that tell of it',
    ],
    ['8月4日、対象の方からのお問い合わせに備えて窓口を設けた。', [], 'enquiries to come'],
    ['8月4日、書類の紛失について第一報を受けた。', ['08-04 reported-by-third-party'], 'a first report'],
    [
      '2023年8月4日に保護者からの通報で判明した。',
      ['08-04 detected', '08-04 reported-by-third-party'],
      'by a call',
    ],
    [
      '2023年8月4日、委託先より、8月2日から3日にかけて不正なアクセスがあった旨の報告を受けました。',
      ['08-02/08-03 intrusion', '08-04 reported-by-third-party'],
      'a call that tells of a break-in',
    ],
    [
      '2023年8月4日、県警から情報が闇サイトにあるとの連絡があり、流出を確認した。',
      ['08-04 reported-by-third-party'],
      'what the call led to',
    ],
    ['2023年8月4日、担当の職員から上司に報告があった。', [], 'staff are no third party'],
    ['お客様からのお問い合わせは8月31日まで承ります。', [], 'the enquiry desk'],
    // what was done
    ['2023年8月2日、第三者による不正アクセスを受けました。', ['08-02 intrusion'], 'break-in'],
    [
      '2023年8月2日に侵入され、10日に脅迫メールで気付いた。',
      ['08-02 intrusion', '08-10 detected'],
      'break-in and finding',
    ],
    [
      '侵入は2023年8月2日に始まっていたことが判明しました。',
      ['08-02 intrusion'],
      'the break-in’s own date in a finding',
    ],
    [
      '2023年8月2日、職員が添付ファイルを開き、端末がマルウェアに感染しました。',
      ['08-02 intrusion'],
      'infection',
    ],
    ['2023年8月2日21時14分に入力画面の改ざんが行われた。', ['08-02T21:14 tampering'], 'tampering'],
    [
      '2023年8月2日から8月3日までの間、海外から不正ログインが行われました。',
      ['08-02/08-03 intrusion'],
      'a stretch of log-ins',
    ],
    ['2023年8月2日、職員が案内メールを誤って全員に送信した。', ['08-02 exposure'], 'mis-sent'],
    ['2023年8月2日に名簿を紛失しました。', ['08-02 exposure'], 'lost'],
    ['発生日時：2023年8月2日 17時9分', ['08-02T17:09 exposure'], 'label of the mishap'],
    ['2023年8月2日、ホームページに名簿を誤って掲載した。', ['08-02 exposure'], 'posted'],
    ['元社員が2023年8月2日に顧客データを私物のUSBメモリに複製していた。', ['08-02 exposure'], 'carried out'],
    // exposure periods
    [
      '2023年5月1日～2023年8月3日の期間に当サイトでカード決済をされたお客様',
      ['05-01/08-03 exposure'],
      'card use',
    ],
    ['期間：2023年5月1日～8月3日', ['05-01/08-03 exposure'], 'label'],
    ['■閲覧可能であった期間\n2023年5月1日～8月3日', ['05-01/08-03 exposure'], 'heading'],
    [
      '2023年5月1日から8月3日まで、第三者が閲覧できる状態でした。',
      ['05-01/08-03 exposure'],
      'open to others',
    ],
    [
      '2023年5月1日から8月3日に、管理画面への不正アクセスにより情報が閲覧されました。',
      ['05-01/08-03 exposure'],
      'data seen in a break-in',
    ],
    ['対象は2020年4月1日から2021年3月31日にご契約の方です。', [], 'contracts only select'],
    ['2020年4月1日から2021年3月31日までに入会した会員', [], 'registrations only select'],
    ['2023年8月5日～8月7日に社内調査を行いました。', [], 'an investigation’s days'],
    ['8月5日～8月7日　対象の方に電話でお詫び', ['08-05/08-07 notified'], 'days of telling'],
    [
      '流出：2023年5月～8月\n期間：2023年5月10日～8月3日',
      ['05-10/08-03 exposure'],
      'a rounded period says nothing new',
    ],
    // stopped
    ['2023年8月4日、当サイトを閉鎖しました。', ['08-04 service-stopped'], 'site'],
    ['2023年8月4日、クレジットカード決済を停止いたしました。', ['08-04 payment-stopped'], 'payment only'],
    [
      '2023年8月4日、カード決済とサイトの公開を停止した。',
      ['08-04 payment-stopped', '08-04 service-stopped'],
      'both',
    ],
    [
      '「みほんストア」を2023年8月4日21:00より停止した。',
      ['08-04T21:00 service-stopped'],
      'what is stopped stands before the date',
    ],
    ['2023年8月4日、カード決済を止めた。', ['08-04 payment-stopped'], 'in plain words'],
    ['2023年8月4日、対象アカウントを凍結した。', ['08-04 service-stopped'], 'account'],
    ['2023年8月4日、ネットワークを遮断しました。', ['08-04 access-blocked'], 'cut off'],
    ['2023年8月4日、全会員のパスワードをリセットいたしました。', ['08-04 credentials-reset'], 'passwords'],
    // investigated
    ['2023年8月7日、第三者調査機関に調査を依頼しました。', ['08-07 investigation-started'], 'ordered'],
    ['8月7日より外部の専門会社による調査を開始', ['08-07 investigation-started'], 'begun'],
    [
      '2023年9月28日、第三者調査機関による調査が完了し、流出した可能性があることを確認しました。',
      ['09-28 investigation-completed'],
      'finished, with what it found',
    ],
    ['9月28日　調査会社から最終報告書を受領', ['09-28 investigation-completed'], 'report received'],
    ['9月28日に完了した調査の結果', ['09-28 investigation-completed'], 'in passing'],
    [
      '2023年8月7日、調査を行ったところ、改ざんを発見した。',
      ['08-07 detected'],
      'looking into it is a finding',
    ],
    // reported
    ['2023年8月8日、個人情報保護委員会に報告しました。', ['08-08 reported-regulator'], 'regulator'],
    ['8月8日　速報を提出', ['08-08 reported-regulator'], 'first report'],
    [
      '2023年8月8日、経済産業省及び警察署に報告いたしました。',
      ['08-08 reported-police', '08-08 reported-regulator'],
      'two at once',
    ],
    [
      '8月8日、システム会社より所轄官庁への報告を行いました。',
      ['08-08 reported-regulator'],
      'the sender is no caller',
    ],
    ['2023年8月8日、所轄の警察署に被害届を提出しました。', ['08-08 reported-police'], 'police'],
    ['教諭は8月8日に遺失届を出した。', ['08-08 reported-police'], 'lost property'],
    ['8月8日、警視庁に相談し、告訴を検討しております。', ['08-08 reported-police'], 'a plan beside it'],
    ['個人情報保護委員会へは8月8日に報告する予定です。', [], 'planned'],
    // told the persons
    [
      '2023年8月9日、対象のお客様に電子メールでお詫びとご報告をお送りしました。',
      ['08-09 notified'],
      'by mail',
    ],
    [
      '対象の方には12月9日より順次、書面にてお知らせいたします。',
      ['12-09 notified'],
      'a plan to tell counts',
    ],
    ['8月9日　全員に電話で謝罪', ['08-09 notified'], 'by telephone'],
    ['学校は8月9日に保護者会を開いて経緯を説明した。', ['08-09 notified'], 'at a meeting'],
    [
      '保護者の皆様には、書状にて、8月9日に第一報を、8月20日に途中経過をお知らせしております。',
      ['08-09 notified', '08-20 notified'],
      'two letters',
    ],
    ['8月9日、誤送信先に削除を依頼した。', [], 'a request to delete'],
    [
      '8月9日、お詫びと削除をお願いするメールを対象の方に送信。',
      ['08-09 notified'],
      'an apology beside the request',
    ],
    ['8月9日　元社員に対し、データの消去を求める書面を送付', [], 'a demand upon the culprit'],
    ['対象の方には8月9日に、電子メールで注意をお願いしました。', ['08-09 notified'], 'asked to take care'],
    ['8月9日、社員に電子メールの扱いについて注意を促す研修をしました。', [], 'training of staff'],
    // published
    [
      '2023年8月10日\nみほん株式会社\n\n不正アクセスに関するお詫び\n\n当社は深くお詫び申し上げます。',
      ['08-10 published'],
      'the notice’s own date',
    ],
    ['みほん社は8月10日、不正アクセスを受け情報が流出したと発表した。', ['08-10 published'], 'press'],
    [
      'みほん社は8月10日、8月1日20時から2日0時まで情報が閲覧できる状態だったと発表した。',
      ['08-10 published', '08-01T20/08-02T00 exposure'],
      'press, with the period inside',
    ],
    ['同社の8月10日の発表によると、被害は40件。', ['08-10 published'], 'of the announcement'],
    ['公表日：2023年8月10日', ['08-10 published'], 'label'],
    ['8月10日、当社ホームページにてお詫びを掲載', ['08-10 published'], 'posted an apology'],
    ['投稿日：2023.08.10\nみほん社は情報が流出したと発表した。', [], 'the site’s own posting date'],
    // afterwards
    ['2023年8月20日に販売を再開しました。', ['08-20 resumed'], 'again'],
    ['8月20日　システム復旧', ['08-20 resumed'], 'restored'],
    ['8月20日に再開する予定です。', [], 'planned'],
    ['再開日は8月20日以降を目途にお知らせします。', [], 'not yet known'],
    ['2023年8月12日、USBメモリを回収し、データを削除しました。', ['08-12 recovered'], 'recovered'],
    // which verb a date belongs to
    [
      '8月2日に発生した不正アクセスについて、8月10日に公表した。',
      ['08-02 intrusion', '08-10 published'],
      'a relative clause',
    ],
    [
      '8月10日に公表しましたとおり、不正アクセスを受けました。',
      ['08-10 published'],
      'a reference to an earlier notice',
    ],
    [
      '8月4日、漏えいしたお客様のパスワードを初期化した。',
      ['08-04 credentials-reset'],
      'a verb that only tells who',
    ],
    [
      '8月4日に検知した通信を調べ、8月2日から侵入されていたことが8月9日に分かった。',
      ['08-02 intrusion', '08-04 detected', '08-09 detected'],
      'three verbs',
    ],
    [
      '2023年5月頃、元社員が名簿を持ち出していたことが判明した。',
      ['05 exposure'],
      'a vague date is not the finding’s',
    ],
    [
      '2023年7月中旬に外部からの指摘で発覚した。',
      ['07-11/07-20 detected', '07-11/07-20 reported-by-third-party'],
      'a part of a month is a moment',
    ],
    [
      '8月8日に個人情報保護委員会、9日に警視庁へ届け出た。',
      ['08-08 reported-regulator', '08-09 reported-police'],
      'a verb shared by two',
    ],
    ['不正アクセスを検知したのは8月4日です。', ['08-04 detected'], 'the date as predicate'],
    ['（1）脆弱性の修正（8月7日完了済み）', [], 'work on the system'],
    [
      '8月4日13時から14時の間に、お二人のお客様よりご連絡をいただきました。',
      ['08-04T13/08-04T14 reported-by-third-party'],
      'calls within an hour',
    ],
    ['同日12時19分から14時54分の間、当該事象が発生していた。8月4日', [], 'nothing to lean on'],
    // no role
    ['2018年4月に導入したシステムの不備が原因です。', [], 'installed'],
    ['2024年3月期の業績への影響は軽微です。', [], 'accounts'],
    ['専用ダイヤル（9月30日まで）', [], 'the desk’s hours'],
    ['8月15日までに再発防止策を取りまとめます。', [], 'a plan'],
    ['2023年4月1日から4月30日までの間に受け付けた申請書', [], 'a time of receipt selects'],
    ['2014年4月7日以降のログインは別の方式です。', [], 'a state since then'],
    ['2023年6月に着任した職員が', [], 'a person’s past'],
  ];
  for (const [text, roles, why] of rows) {
    test(`${why}: ${text.replaceAll('\n', '⏎')}`, () => {
      assert.deepEqual(rolesIn(text).sort(), [...roles].sort());
    });
  }
});

suite('the dates of a whole notice', () => {
  const notices: [why: string, text: string, roles: string[], cause?: string][] = [
    [
      'a chronology whose dates stand alone',
      `サーバーへの不正アクセスについて

2023年8月10日
株式会社みほん

・2023年8月4日
　社員がシステムの異常を検知。
　ネットワークを遮断し、専門会社に調査を依頼。
・2023年8月7日
　警察および個人情報保護委員会へ報告。`,
      [
        '08-04 access-blocked',
        '08-04 detected',
        '08-04 investigation-started',
        '08-07 reported-police',
        '08-07 reported-regulator',
        '08-10 published',
      ],
    ],
    [
      'clock times under one day, told by reference',
      `メールの誤送信について
令和5年8月10日
みほん市

1 経緯
(1) 8月4日　17時9分　参加者に案内メールを送信。
(2) 同日18時10分頃　受信した方からの御指摘により判明。
(3) 同日18時20分頃から　全員に電話で謝罪し、メールの削除を依頼。`,
      [
        '08-04T17:09 exposure',
        '08-04T18:10 detected',
        '08-04T18:10 reported-by-third-party',
        '08-04T18:20 notified',
        '08-10 published',
      ],
      'mis-sent-email',
    ],
    [
      'what was sent before the finding is no notification',
      `みほん市は8月10日、誤送付を発表した。8月1日に対象者へ通知書を送付したが、8月4日に届いた人から連絡があり、分かった。`,
      ['08-01 exposure', '08-04 detected', '08-04 reported-by-third-party', '08-10 published'],
      'mis-delivery',
    ],
    [
      'lost between the last sight and the finding, then found again',
      `7月30日に業務で使用したのを最後に所在が分からなくなり、8月4日にUSBメモリの紛失が判明した。8月9日に見つかり、返却された。`,
      ['07-30/08-04 exposure', '08-04 detected', '08-09 recovered'],
      'lost-device',
    ],
    [
      'later reports refer to earlier ones',
      `不正アクセスについて（第3報）
2023年8月31日
株式会社みほん

2023年8月4日付「不正アクセスについて（第1報）」にてお知らせしたとおり、当社は不正アクセスを受けました。`,
      ['08-04 published', '08-31 published'],
    ],
    [
      'an article echoes the announcement',
      `みほん社は8月10日、流出した可能性があると発表した。8月4日にカード会社から連絡を受けた。甲社も同日、流出を発表している。`,
      ['08-04 reported-by-third-party', '08-10 published'],
    ],
    [
      'labels of a table',
      `発生日　2023年8月1日
発覚日　2023年8月4日
公表日　2023年8月10日`,
      ['08-01 exposure', '08-04 detected', '08-10 published'],
    ],
    [
      'what is to come has not happened',
      `2023年8月10日
みほん市
12月に開く式典の案内状を誤って送付しました。`,
      ['08-10 published'],
      'mis-delivery',
    ],
  ];
  for (const [why, text, roles, cause] of notices) {
    test(why, () => {
      assert.deepEqual(rolesIn(text, cause).sort(), [...roles].sort());
    });
  }

  test('an event rests on its date first, then on the clause', () => {
    const text = '8月4日、社内の監視で不正アクセスを検知しました。';
    const { timeline } = readTimeline({
      layout: readLayout(text),
      section: { start: 0, end: text.length },
      dates: readDates(text),
      causes: [],
    });
    const quotes = timeline[0]?.evidence.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(quotes, ['8月4日', text]);
  });
});
