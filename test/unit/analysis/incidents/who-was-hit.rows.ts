/** A notice in a few lines of its own, and whom it tells of. */
export interface HitRow {
  readonly why: string;
  readonly text: string;
  /** One for each incident, in reading order. */
  readonly incidents: readonly (readonly [organization: string, ...services: string[]])[];
}

/** Who speaks, where 当院, 本市 or nobody at all stands for a name. */
export const speakers: readonly HitRow[] = [
  {
    why: 'a hospital, by the line of its director',
    text: '当院の医師がノートパソコンを紛失し、患者の氏名と生年月日が保存されていたことが判明しました。\n2024年3月 みなと県立中央病院 院長 湊 一郎',
    incidents: [['みなと県立中央病院']],
  },
  {
    why: 'a city, by its mayor',
    text: 'このたび、市民の方のメールアドレスが漏えいしましたことをお詫びします。市といたしましては、再発防止に取り組みます。\n汐見原市長 汐見 花子\nこども課の職員が、宛先を誤って送信しました。',
    incidents: [['汐見原市']],
  },
  {
    why: 'a town, by the line of its office',
    text: '当町の会計システムがウイルスに感染し、氏名、住所が漏えいしたおそれがあることが判明しました。\n\nささゆり町役場 上下水道課',
    incidents: [['ささゆり町']],
  },
  {
    why: 'the university beside the corporation that runs it',
    text: '本学の教員のアカウントが不正に利用され、学生の氏名が漏えいした可能性があることが判明しました。\n\n学校法人碧空学院 碧空大学 総務課',
    incidents: [['碧空大学']],
  },
  {
    why: 'the institute under the corporation that it belongs to',
    text: '2024年3月5日\n大学共同利用機関法人星見研究機構\n国立星図研究所\n当研究所の職員がパソコンを紛失し、氏名、メールアドレスが保存されていたことが判明しました。',
    incidents: [['国立星図研究所']],
  },
  {
    why: 'the subsidiary that a parent tells of, whatever the headline says',
    text: '株式会社かすみ 当社子会社におけるランサムウェア被害について 2024年8月23日\n\n当社子会社の株式会社さぎり学習塾のサーバーが暗号化される被害を受け、生徒の氏名、住所が漏えいした可能性があることが判明しました。',
    incidents: [['株式会社さぎり学習塾']],
  },
];

/** Who speaks, and for whom. */
export const parts: readonly HitRow[] = [
  {
    why: 'a city that only the name of its site names',
    text: '「くるみ市ふるさと納税特設サイト」への不正アクセスについて\n\n本市が運営する「くるみ市ふるさと納税特設サイト」が不正アクセスを受け、寄附者様のカード番号が漏えいした可能性があることが判明いたしました。',
    incidents: [['くるみ市', 'くるみ市ふるさと納税特設サイト']],
  },
  {
    why: 'the clinic under the corporation that runs it',
    text: '医療法人社団そよかぜ会\nそよかぜ駅前クリニック\n院長 風間 誠\n当院のメールが不正アクセスを受け、患者様の氏名が漏えいした可能性があることが判明いたしました。',
    incidents: [['そよかぜ駅前クリニック']],
  },
  {
    why: 'the city that a contractor works for, by its own account',
    text: '株式会社東オペレーションズ\n\n弊社がみやび市から受託している電話窓口の業務において、市民の氏名、電話番号を記したメモを持ち帰っていたことが判明いたしました。弊社は深くお詫びいたします。',
    incidents: [['みやび市']],
  },
  {
    why: 'a hotel by its manager',
    text: '2023年10月3日\nホテルしおかぜ\n総支配人 塩田 光\n当ホテルの予約の管理画面に不正アクセスがあり、お客様の氏名、電話番号が閲覧された可能性があります。',
    incidents: [['ホテルしおかぜ']],
  },
  {
    why: 'a prefecture by its department, not its contractor',
    text: 'みかさ県土木部住宅課\n\n県営住宅の管理を委託している株式会社みかさ管理のサーバーがランサムウェアに感染し、入居者の氏名、住所が漏えいしたおそれがあることが判明しました。',
    incidents: [['みかさ県']],
  },
];

/** Whom a news item means. */
export const newsItems: readonly HitRow[] = [
  {
    why: 'the prefecture only says where the city is',
    text: 'はまかぜ市が案内メールを誤送信した。\nみなと県はまかぜ市は3日、移住者46人のメールアドレスが漏えいしたと発表した。',
    incidents: [['はまかぜ市']],
  },
  {
    why: 'the prefecture only says where the hospital is',
    text: 'みなと県の総合病院「聖ベルナ医科大学病院」で、患者12名分の氏名、病名を記した書類が紛失したことがわかった。',
    incidents: [['聖ベルナ医科大学病院']],
  },
  {
    why: 'a school named for short, of which the board tells',
    text: 'あさぎり県こなみ市教育委員会は12日、市立三雲西小で児童23人分の氏名、住所を記した書類の紛失があったと発表した。',
    incidents: [['市立三雲西小']],
  },
  {
    why: 'the school in a city',
    text: 'みなと県さぎり市の県立さぎり支援学校が児童1人の生年月日、住所を記した書類を紛失していたことがわかった。',
    incidents: [['県立さぎり支援学校']],
  },
  {
    why: 'a board for short, with の in the name of its town',
    text: '槻の森市教委は9日、市内の小学校で児童の氏名と成績を保存したUSBメモリーを紛失したと発表した。',
    incidents: [['槻の森市教委']],
  },
  {
    why: 'an institution with hiragana and の in its name',
    text: 'みなと県こころの医療機構は11日、サイバー攻撃を受け、患者の氏名、病名が流出したと発表した。機構によると、5月19日に障害に気づいた。',
    incidents: [['みなと県こころの医療機構']],
  },
  {
    why: 'ordinary words, which a headline begins with and a sentence has for its subject',
    text: '青空旅行、会員情報が流出か\n青空旅行の会員サイトが6月1日、不正アクセスを受け、会員の氏名、住所が流出した可能性がある。',
    incidents: [['青空旅行']],
  },
  {
    why: 'a name in quotes behind what the company does',
    text: '引っ越しの支援を手がける「ほしぞら」の顧客データが持ち出された事件で、警視庁は10日、元社員を逮捕した。氏名、電話番号を撮影していたという。',
    incidents: [['ほしぞら']],
  },
  {
    why: 'an association, called 県… further on',
    text: '公益財団法人みなと県水泳協会は20日、県水泳協会が実施する「みなとキッズ発掘2024」の受験者のメールアドレス170名分が流出したと発表した。',
    incidents: [['公益財団法人みなと県水泳協会']],
  },
];

/** More of whom a news item means. */
export const otherNews: readonly HitRow[] = [
  {
    why: 'who detects it, with no word of an announcement',
    text: '8月18日朝、アオハットは「アオハット予約システム」への不正アクセスを検知し、外部接続を遮断した。会員の氏名、電話番号が漏えいした可能性がある。',
    incidents: [['アオハット', 'アオハット予約システム']],
  },
  {
    why: 'a subsidiary that only the word for it tells',
    text: '家電を売る光彩ホールディングスは4日、子会社の光彩通販のサーバーが不正アクセスを受け、顧客の氏名、住所が漏えいした可能性があると発表した。',
    incidents: [['光彩通販']],
  },
  {
    why: 'a police force that lost papers itself',
    text: 'みずほ県警は12日、東署の巡査が捜査書類を紛失したと発表した。関係者3人の氏名、住所が記載されていた。',
    incidents: [['みずほ県警']],
  },
  {
    why: 'a club with の会',
    text: '新風の会は15日、案内メールの誤送信により、会員のメールアドレス300件が流出したと発表した。',
    incidents: [['新風の会']],
  },
];

/** Sites, apps and systems, and what only looks like one. */
export const services: readonly HitRow[] = [
  {
    why: 'an app without quotes, behind the name of who runs it',
    text: '白樺マートは6月2日、白樺マートアプリが不正ログインを受け、会員の氏名が閲覧された可能性があると発表した。',
    incidents: [['白樺マート', '白樺マートアプリ']],
  },
  {
    why: 'a service in a greeting that the text names again',
    text: 'いつも白樺スクエアメンバーズをご利用いただきありがとうございます。白樺スクエアメンバーズに対し不正ログインが発生し、氏名、住所が閲覧されました。\n株式会社白樺リテール',
    incidents: [['株式会社白樺リテール', '白樺スクエアメンバーズ']],
  },
  {
    why: 'no service: a supplier’s tool, named beside it',
    text: '柊野市が委託している子育てアプリ「ひいらぎキッズ」が不正アクセスを受け、氏名、メールアドレスが参照されたことが判明しました。本件は「セールスの樹」(株式会社樹社提供)を使う自治体で起きているものと同様です。',
    incidents: [['柊野市', 'ひいらぎキッズ']],
  },
  {
    why: 'no service: a team with members',
    text: '株式会社白樺クラブは18日、サッカーチーム「シラカバーズ」の会員のメールアドレス267件が誤送信で流出したと発表した。',
    incidents: [['株式会社白樺クラブ']],
  },
  {
    why: 'no service: an auction that was held',
    text: '白樺バスケットボール株式会社\n\n6月1日に実施いたしました「選手着用ユニフォームオークション」において、入札者様の氏名、住所が漏えいしたことが判明しました。当社は深くお詫び申し上げます。',
    incidents: [['白樺バスケットボール株式会社']],
  },
];

/** Pages that tell of no breach. */
export const lessons: readonly HitRow[] = [
  {
    why: 'a piece on who is liable',
    text: '委託先の情報漏えいで委託元が負う責任とは\n\n委託先で漏えいが発生した場合、委託元は監督の義務を問われます。氏名や住所などの個人データを預ける際は契約を確かめましょう。過失による流出の多くは誤送信や紛失が原因です。',
    incidents: [],
  },
  {
    why: 'questions to a lawyer',
    text: '顧客名簿の持ち出しについて\n\nQ 転職先へ顧客名簿を持ち出してもよいでしょうか。\nA 氏名や電話番号が流出した場合、会社から責任を問われます。絶対に行わないでください。',
    incidents: [],
  },
  {
    why: 'a letter to fill in',
    text: '不正アクセスに関するお詫び(文例)\n\n顧客の氏名、住所が漏えいした場合に備えるひな形です。状況に合わせて書き換えてください。',
    incidents: [],
  },
  {
    why: 'rules of an office',
    text: '顧客情報の漏えいを防ぐためのルール\n\n当社では、氏名、住所を記した書類の誤廃棄を防ぐため、専用の箱に保管し、一定期間の後に廃棄することを必須としています。紛失の多くは整理の不足が原因です。',
    incidents: [],
  },
  {
    why: 'a report on a gang by those who study it',
    text: '集団「黒い牙」の手口\n\nセキュリティ企業のサイバーとりでは、攻撃グループ「黒い牙」の活動を分析したレポートを公開した。盗まれたデータには氏名や住所が含まれることが多いと主張している。企業は対策を講じる必要がある。',
    incidents: [],
  },
  {
    why: 'a policy',
    text: '個人情報保護方針\n\n株式会社さざなみは、お客様の氏名、住所を適切に取り扱い、漏えい、紛失、改ざん等の防止に努めます。当社は不正アクセスを防止するため、必要な措置を講じます。',
    incidents: [],
  },
  {
    why: 'a warning of mails in somebody’s name',
    text: '当社を装ったメールにご注意ください\n\n当社を装った不審なメールが送信されていることを確認しております。氏名、カード番号を入力しないようご注意ください。当社からお客様情報が漏えいした事実はございません。\n株式会社さざなみカード',
    incidents: [],
  },
];
