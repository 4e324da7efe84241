import assert from 'node:assert/strict';
import { rolesIn } from './roles-in.ts';

suite('how far a date governs', () => {
  const rows: [text: string, roles: string[], why: string, cause?: string][] = [
    // the subject or object stands before the date
    [
      '外部の調査会社による調査は2023年8月7日に始まり、9月28日に完了しております。',
      ['08-07 investigation-started', '09-28 investigation-completed'],
      'the topic holds for both verbs',
    ],
    ['社内の調査は8月7日の会議で話題になり、議事録が残っています。', [], 'a topic whose verb is another'],
    [
      'カード会社が認める機関の調査が2023年9月28日完了しました。',
      ['09-28 investigation-completed'],
      'a subject with no particle behind the date',
    ],
    [
      '名簿が外部から見えていた旨の報告が、8月9日にあった。',
      ['08-09 reported-by-third-party'],
      'a subject that a comma parts from the date',
    ],
    ['職員からの休暇の届けが、8月9日にあった。', [], 'a subject of another kind'],
    ['不正な通信が確認されたのは、8月4日のことでした。', ['08-04 detected'], 'の は with a comma'],
    [
      '案内を配信したのは8月2日17時過ぎで、まもなく受信者の電話で発覚した。',
      ['08-02T17 exposure'],
      'the predicate, and nothing behind it',
      'mis-sent-email',
    ],
    // a verb that only tells which day is meant
    [
      'サイトを閉鎖した8月4日以降、ご注文は受けておりません。',
      [],
      'a day on which something was done, as the beginning of a state',
    ],
    [
      '店を開いた2023年5月1日から閉めた6月30日までのうち、8月4日に不正アクセスを検知した。',
      ['08-04 detected'],
      'verbs that belong to the days behind them',
    ],
    // several dates
    [
      '案内を8月1日、8月3日及び8月8日に誤って別の方へ送信しました。',
      ['08-01 exposure', '08-03 exposure', '08-08 exposure'],
      'days in a row share their verb',
    ],
    [
      'みほん市は8月10日、職員が8月2日、書類を紛失したと発表した。',
      ['08-02 exposure', '08-10 published'],
      'what is told within the announcement',
    ],
    [
      '8月4日に検知し、8月10日、流出したおそれがあると発表した。',
      ['08-04 detected', '08-10 published'],
      'an announcement behind a finished clause',
    ],
    ['前日の8月3日に、名簿を紛失しました。', ['08-03 exposure'], 'a day that the next date explains'],
    // what follows another verb is of another time
    [
      '8月29日に第一報を掲載いたしましたが、このたび調査が完了し、被害が判明いたしました。',
      ['08-29 published'],
      'the sentence turns',
    ],
    [
      '8月8日に事実を公表したが、その後も閲覧可能な状態が続いていた。',
      ['08-08 published'],
      'a state that is of no day',
    ],
    [
      '8月10日の第二報では、持ち出しの痕跡を確認したとしている。',
      ['08-10 published'],
      'what a report tells is not of its day',
    ],
    [
      '8月10日の会議では、持ち出しの痕跡を確認した。',
      ['08-10 detected'],
      'a meeting is no report to the public',
    ],
    [
      '翌8月25日に端末が感染していたおそれがあることが判明した。',
      ['08-25 detected'],
      'what lasted has no day, its finding has',
    ],
    [
      '8月2日から端末が感染していたことが判明した。',
      ['08-02 intrusion'],
      'since a day: that of the infection',
    ],
    [
      '8月12日、調査の結果、保守の窓口から8月2日に侵入されていたことが判明した。',
      ['08-02 intrusion', '08-12 detected'],
      'a step back in time',
    ],
    [
      '8月4日に北支店、8日に南支店で、台帳が見当たらないことが分かりました。',
      ['08-04 detected', '08-08 detected'],
      'one verb for two places',
    ],
    [
      '8月6日に予約サイトを営む会社と個人情報保護委員会へ、7日に警察署へ届け出ました。',
      ['08-06 reported-regulator', '08-07 reported-police'],
      'a longer clause without its verb',
    ],
    [
      '連絡を受けた8月4日当日には、カード決済を停止しました。',
      ['08-04 payment-stopped', '08-04 reported-by-third-party'],
      'the verb before the date, and the one behind it',
    ],
    [
      'みほん社は8月10日、カード会社から連絡を8月4日に受けていたことを発表した。',
      ['08-04 reported-by-third-party', '08-10 published'],
      'each day has its verb',
    ],
    [
      '8月2日に委託先が不正アクセスを受け、委託先が調査をした結果、漏えいのおそれがある旨の報告がありました。',
      ['08-02 intrusion'],
      'what an investigation brings is of a later day',
    ],
    [
      '8月2日に不審な通信を検知し、ただちにサーバーを停止した。',
      ['08-02 detected', '08-02 service-stopped'],
      'at once is of the same day',
    ],
    [
      '8月20日　委員会へ速報、警察署へ相談、当社サイトで公表',
      ['08-20 published', '08-20 reported-police', '08-20 reported-regulator'],
      'a list of nouns',
    ],
    // the story goes on
    [
      '8月4日、職員が名簿を持って電車に乗った。降りる際、名簿がないことに気付いた。',
      ['08-04 detected'],
      'the day of the next sentence, too',
    ],
    [
      '8月4日、職員が電車に乗った。8月5日に名簿がないことに気付いた。',
      ['08-05 detected'],
      'a sentence with a day of its own',
    ],
    [
      '2022年4月にシステムを新しくした。その後、不正アクセスを検知した。',
      [],
      'a month tells of the past only',
    ],
    [
      '8月2日に係長だった職員（8月8日付で退職）が、名簿を無断で持ち出しました。',
      ['08-02 exposure'],
      'a bracket tells of something else',
    ],
    [
      'みほん市は8月19日、来年1月に開く会の案内状を誤って別の方に送付したと発表した。',
      ['08-19 published'],
      'a day and a month are no row',
    ],
    [
      '8月4日、決済代行会社より流出の疑いについて第一報。',
      ['08-04 reported-by-third-party'],
      'a first report to the shop',
    ],
    ['8月4日、当社サイトに第一報を掲載。', ['08-04 published'], 'a first report to the public'],
    ['8月4日、学生課から修了生に事務連絡のメールを送った。', [], 'whom a message is from is no caller'],
    [
      'カードの不正な利用が判明したのは8月4日のことで、同社は注意を呼びかけている。',
      ['08-04 detected'],
      'ことで of a predicate',
    ],
    // until and since
    ['8月27日までに7件で誤りを確認した。', [], 'a stretch of finding out'],
    ['対象の方には8月27日までに電話でお詫びしました。', ['08-27 notified'], 'all were told by then'],
    [
      '名簿が2023年6月15日以降、誰でも閲覧可能な状態になっていた。',
      ['06-15 exposure'],
      'open since that day',
    ],
    ['8月8日以降、不正アクセスを受けたと思われる機器を調べた。', [], 'the work since then'],
    ['2023年6月15日以降に入会した方が対象です。', [], 'since then they are selected'],
    ['当サイトは8月4日18時20分より停止しております。', ['08-04T18:20 service-stopped'], 'stopped since then'],
    ['8月4日時点で当サイトは停止しております。', [], 'a state on that day'],
    // intervals
    [
      '対象は次のとおりです。\n・2023年5月1日～2023年8月3日\n上記期間内にカード番号を入力された方',
      ['05-01/08-03 exposure'],
      'the line under it tells',
    ],
    ['・2023年5月1日～2023年8月3日\n上記期間内に来館された方', [], 'the line under it selects'],
    [
      '不具合は、設定を改めた2023年5月1日から8月3日まで続いておりました。',
      ['05-01/08-03 exposure'],
      'the topic, then a stretch',
    ],
    [
      '5月1日10時から5月2日9時までの間に、新しく登録された方の情報が、ほかの方に閲覧できる状況が発生しました。',
      ['05-01T10/05-02T09 exposure'],
      'set apart: the main verb',
    ],
    ['●発生期間\n2023年5月1日0時5分から同日10時40分まで', ['05-01T00:05/05-01T10:40 exposure'], 'heading'],
    [
      '5月1日10時～14時にマイページへログインした方に、不具合が発生しました。',
      ['05-01T10/05-01T14 exposure'],
      'customers log in, too',
    ],
    [
      '・期間：5月1日～5月3日',
      ['05-01/05-03 intrusion'],
      'the stretch of tried log-ins',
      'credential-stuffing',
    ],
    [
      '端末が操作されたのは8月15日11時20分から11時50分の30分間。',
      ['08-15T11:20/08-15T11:50 intrusion'],
      'how long it lasted is part of the predicate',
    ],
    ['紛失したのは、1月17日～31日に申請された請求書です。', [], 'the stretch tells which were lost'],
    ['8月1日から改正法が施行され、報告が義務となりました。', [], 'the law'],
    [
      'サービス名　公開状態だった期間　件数\nみほんカー　2023/5/1～2023/8/3　1,420件\nみほん予約　2023/6/1～2023/8/3　280件',
      ['05-01/08-03 exposure', '06-01/08-03 exposure'],
      'the head of a table’s column',
    ],
    [
      'サービス名　契約の期間　件数\nみほんカー　2023/5/1～2023/8/3　1,420件',
      [],
      'the head of another column',
    ],
    [
      '|支店|発生日|発覚日|\n|---|---|---|\n|北|2023/8/1|2023/8/4|',
      ['08-01 exposure', '08-04 detected'],
      'a ruled table',
    ],
    [
      '5月1日21時30分～翌2日13時の間、当社ではない者がアカウントを操作していました。',
      ['05-01T21:30/05-02T13 intrusion'],
      'someone else at the controls',
    ],
    ['5月1日21時30分～翌2日13時の間、担当者がアカウントを操作していました。', [], 'staff at the controls'],
    [
      '1 発生時期\n2023年8月1日13時54分\n2 件数\n253件',
      ['08-01T13:54 exposure'],
      'a heading, and the date alone under it',
    ],
    [
      '8月8日から10日までに、①から③の皆様全員に電話でお詫びをした。',
      ['08-08/08-10 notified'],
      'から of a list is no caller',
    ],
    // loss
    [
      '教諭は8月2日に教室で使用したが、4日になってUSBメモリの紛失に気付いた。',
      ['08-02/08-04 exposure', '08-04 detected'],
      'last used, then missed',
    ],
    [
      '8月2日にはUSBメモリが所定の場所にあることを確認していたが、4日に紛失が判明した。',
      ['08-02/08-04 exposure', '08-04 detected'],
      'last seen',
    ],
    [
      '8月2日に端末を使用した際、8月4日に不審な画面に気付いた。',
      ['08-04 detected'],
      'in use, and nothing lost',
    ],
    [
      '8月4日に書類の紛失に気付き、8月6日に庫内を捜したが見つからなかった。',
      ['08-04 detected'],
      'still not found is no finding',
    ],
    [
      '8月1日に鞄を盗まれた。8月6日、鞄は見つかりました。',
      ['08-01 exposure', '08-06 recovered'],
      'found again',
    ],
  ];
  for (const [text, roles, why, cause] of rows) {
    test(`${why}: ${text.replaceAll('\n', '⏎')}`, () => {
      assert.deepEqual(rolesIn(text, cause).sort(), [...roles].sort());
    });
  }
});

suite('the days that a notice gives for itself', () => {
  const rows: [why: string, text: string, roles: string[]][] = [
    [
      'an updated notice was published twice',
      `会員ページの誤表示について
（第4報：2023年8月27日更新）

2023年8月16日
みほん通信株式会社

深くお詫び申し上げます。`,
      ['08-16 published', '08-27 published'],
    ],
    [
      'who gives it stands on the same line',
      `不正ログインについて

2023年8月16日　株式会社みほん商事

深くお詫び申し上げます。`,
      ['08-16 published'],
    ],
    [
      'who gives it stands before it',
      `不正アクセスについて（最終報）

株式会社みほん　2023年8月16日

お取引先様への連絡を始めております。`,
      ['08-16 published'],
    ],
    [
      'a name before a date in a table is no signature',
      `被害の一覧
|株式会社みほん　2023年8月16日|2件|
|株式会社ためし　2023年8月18日|3件|`,
      [],
    ],
    [
      'a press release’s label',
      `報道発表資料　R5.8.16
みほん町

名簿を誤って公開していました。`,
      ['08-16 published'],
    ],
    [
      'an evening paper’s date is the article’s',
      `みほん市は８日、名簿を紛失したと発表した。
（2023年8月9日付夕刊）`,
      ['08-08 published'],
    ],
    [
      'a day in brackets over an entry is no letterhead',
      `経過
【2023年8月4日　金曜日】
監視システムが異常を検知しました。
【2023年8月7日　月曜日】
専門の会社に調査を依頼しました。`,
      ['08-04 detected', '08-07 investigation-started'],
    ],
  ];
  for (const [why, text, roles] of rows) {
    test(why, () => {
      assert.deepEqual(rolesIn(text).sort(), [...roles].sort());
    });
  }
});
