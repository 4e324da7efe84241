/* Generated from src/analysis/lexicon/data by npm run generate. */
import type { Lexicon } from './lexicon-types.ts';

export const lexicon: Lexicon = {
 "assertions": [
  {
   "code": "exposed",
   "ja": "流出・紛失",
   "en": "Exposed",
   "words": [
    "流出",
    "漏〔えい|洩|泄|れ|れた|出〕",
    "もれ〔た|ている|ていた|る〕",
    "濡えい",
    "〔盗|詐|窃|搾|奪〕取",
    "盗〔ま|み〕",
    "抜き〔取|出|と〕",
    "〔持ち|持|もち〕出",
    "不正に〔入手|取得|複製|コピー|閲覧|参照|ダウンロード|使用|利用|送信|転送〕",
    "不正〔取得|閲覧|入手|持ち出し|持出し|持出〕",
    "〔閲覧|参照|表示|アクセス|ダウンロード|検索|確認|取得|特定|推測〕〔が|も|〕〔可能な|できる|できてしまう|され得る|しうる|可能で|可能だっ|できた|可能となって|できるように|可能となる|可能になって〕〔状態|状況|〕",
    "〔閲覧|参照|表示|ダウンロード|コピー|複製|転送|公開|掲載|投稿|転載|暴露〕〔され|した|してい|いた|でき|している〕",
    "〔見|み〕〔える|られる|られた|れる|られてい|ることができ|えてい|えた〕",
    "〔知られ|知り得|知りうる|知ることができ〕",
    "〔誤|あやま〕〔送信|送付|配信|配布|交付|掲載|公開|表示|発送|投函|配達|廃棄|登録|提供|開示|印字|封入|郵送|渡し|手渡し〕",
    "〔誤|あやま〕って〔送信|送付|配信|配布|交付|掲載|公開|表示|発送|投函|廃棄|提供|開示|印字|封入|郵送|渡し|手渡し|添付|配付|貼付|アップロード|共有|入力し|記載|返却|送〕",
    "〔紛失|遺失|亡失|滅失|盗難|置き忘れ|置忘れ|置き引き|破損|毀損|消失|逸失〕",
    "〔所在|行方|ゆくえ〕〔が|〕〔不明|分から|わから|確認でき〕",
    "〔見当たら|見つから|見つかっていない|発見されていない|発見できて〕",
    "なくし",
    "落とし",
    "〔外部|第三者|他者|他人|社外|他の〔お客様|お客さま|会員|利用者|受信者|参加者|申込者|保護者|方|ユーザー〕|別の〔お客様|お客さま|会員|利用者|方|人|ユーザー〕|受信者〕〔間|同士|全員|〕〔へ|に|が|から|で|にも〕〔渡|提供|開示|公開|送|閲覧|見|表示|知|わか|共有|配|参照|把握|送信|交付|晒〕",
    "暴露",
    "〔ダークウェブ|闇サイト|リークサイト〕〔上|〕〔に|で〕〔掲載|公開|投稿|販売|暴露|アップロード〕",
    "〔販売|売却|転売〕され",
    "無断で〔使用|利用|閲覧|取得|複製|コピー|送信|提供|持〕",
    "目的外〔利用|使用|閲覧|に利用|に使用|で利用|で使用〕",
    "私的に〔利用|使用|閲覧|流用〕",
    "侵害",
    "〔暗号化|改ざん|改竄|書き換え|削除|破壊〕された〔可能性|おそれ|恐れ|データ|ファイル|情報|サーバ|システム〕"
   ]
  },
  {
   "code": "held",
   "ja": "記載・保存",
   "en": "Held",
   "words": [
    "〔含|ふく〕〔まれ|む|み|め|んで|まない|まず〕",
    "〔記載|記録|保存|保管|保有|保持|格納|登録|収集|取得|掲載|収録|印字|印刷|記入|入力|添付|表示|管理|所有|把握|蓄積|送信|受領|提出|提供|使用|利用|収納|収載〕〔は|も|〕〔され|し|でき|いたし|致し|がな|が無|はな|も〕",
    "〔保有|保存|保持|記録|記載|登録|取得|収集|管理|送信|掲載|入力|閲覧|表示|収集・保存|取得・保存〕〔は|を〕〔行|おこな〕",
    "入って〔い|お〕",
    "〔書かれ|記され|載って|載せ|のって|写って|映って|残って|残され|収められ|納められ|備わ〕",
    "〔お預かり|預か|お預り|あずか〕",
    "〔取り扱|取扱|扱〕〔って|い|っ〕",
    "〔渡|お渡し〕し",
    "〔該当|関係|影響〕〔し|は|が|も〕",
    "〔対象|範囲〕〔に|と|で|は|では|には|とは〕〔含|な|該当|し|加|あた|当た|入|ござ|あり〕",
    "必要な情報",
    "〔入手|利用|使用|受領|開示〕〔し|され〕て",
    "組み合わせ",
    "影響"
   ]
  },
  {
   "code": "denied",
   "ja": "対象外",
   "en": "Denied",
   "words": [
    "〔対象|範囲|影響|該当〕〔外|ではな|ではあり|ではござい|とはな|にはな|となら|になら|なし|はなし|はな|は無|はあり|はござい|はございま|はおよ|は及|はござ|しな|しませ|いたしませ|致しませ〕",
    "〔別|他〕〔の|途|〕〔システム|サーバー|サーバ|データベース|場所|環境|媒体|会社|事業者|フォルダ|ファイル〕〔にて|で|に|へ|上で|上に|において〕〔厳重に|安全に|分離して|暗号化して|〕〔管理|保管|保存|格納|あり|ある|保有|運用|登録|記録|処理|分離〕",
    "無事",
    "非保持〔化|〕",
    "〔決済代行会社|決済会社|カード会社|外部決済サービス|決済代行業者〕〔にて|で|が|において〕〔管理|保管|保有|保持|処理|直接〕",
    "〔安全|無関係|除外〕",
    "当社では保有",
    "〔流出|漏えい|漏洩|被害〕〔なし|無し|ゼロ〕",
    "〔アクセス|閲覧|参照|解読|復号|復元|特定|読み取り|判読|判別〕〔する|できる|〕〔ことは|は|が|も|〕〔不可能|不可|困難|でき〔ま|な|ず|てお〕|できな〕",
    "伏せ字",
    "〔黒塗り|マスキング|マスク〕〔され|済み|して|処理|し〕"
   ]
  },
  {
   "code": "misuse",
   "ja": "悪用・二次被害",
   "en": "Misuse",
   "words": [
    "〔不正|悪質な〕〔利用|使用|流用|引き落とし|請求|送金|引出し|出金|購入|決済〕",
    "悪用",
    "二次〔被害|的被害|的な被害|利用〕",
    "〔金銭|実|直接的な|具体的な|財産的|経済的な|なりすまし|迷惑メール等の〕〔的|〕被害",
    "被害〔の報告|報告|の申告|の発生|等|は|が|の|情報〕",
    "なりすまし",
    "〔問い合わせ|問合せ|お問い合わせ|苦情|相談|連絡|申し出|申出|報告〕〔は|も|等は|などは〕〔受け|寄せ|入って|届い|ござ|あり|な〕",
    "拡散",
    "第三者〔による|への|の〕〔利用|使用|提供|不正利用|悪用|閲覧|漏えい|流出〕"
   ]
  },
  {
   "code": "acted",
   "ja": "操作・助言",
   "en": "Acted on",
   "words": [
    "〔変更|再設定|初期化|リセット|無効化|再発行|更新|強制変更|設定|付与|照合|入替|入れ替え|強化|使い回|使いまわ|流用|推測|破棄〕",
    "〔お尋|尋〕ね",
    "〔お聞|聞〕〔き|かれ|く〕",
    "〔求|問〕め",
    "〔伝|教〕え",
    "〔騙|かた|装|偽|名乗〕〔っ|る|り|って〕",
    "〔用|もち〕い",
    "〔使|つか〕〔って|った|い回|用し|用する|用され|用して|わない|うなど|うこと〕",
    "〔利用|使用|悪用|入力|詐称|偽装〕〔して|した|する|し、|される|されて|すること|していただ|いただ|を求|を促|させ|画面|欄|誤り〕",
    "入力し",
    "かか〔って|る|り〕",
    "〔掛|か〕け〔て|る|られ|忘れ〕",
    "〔まで|へ〕〔ご連絡|連絡|お問い合わせ|お電話|ご一報|お問合せ|おかけ|お申し出|お寄せ〕",
    "〔宛|あて〕〔に|へ|て|の〕",
    "同一〔で|の|だ|である|のもの〕",
    "〔試行|総当たり|ブルートフォース|突破|解析〕",
    "書き換え",
    "〔遮断|制限|許可|ブロック|開封|クリック|廃止〕",
    "〔開|ひら〕〔き|く|い〕",
    "〔による|から|より|からの|による不正な|による不審な〕〔アクセス|通信|接続|大量|攻撃|試行|ログイン|Web|サーバ〕",
    "〔変え|変わ|改め〕",
    "〔間違|誤入力|入力ミス|入力間違〕",
    "〔記載|記入〕〔して|し、|する際|する欄|欄|をお願い〕",
    "〔確認|照会|検証|点検〕〔する|して|し、|を行|のうえ|の上|いただ|ください|をお願い|を徹底|せず|が不十分|不足|漏れ〕",
    "ログイン〔する|して|し、|でき|を試|された|され|が行われ|が可能|には〕",
    "〔設けて|取り入れ|導入|採用|併用〕",
    "〔付き|付|設定済|設定あり|なし〕",
    "〔作成|登録〕する",
    "〔二要素|二段階|多要素〕",
    "〔通知|送付|案内|連絡〕〔する|して|し、|を行|いたし|させて|を差し上げ|申し上げ〕"
   ]
  },
  {
   "code": "possible",
   "ja": "可能性",
   "en": "Possible",
   "words": [
    "可能性",
    "〔おそ|恐|怖〕れ",
    "虞",
    "懸念",
    "疑〔い|わ|惑|義〕",
    "〔否定|排除|払拭|断定〕〔は|も|しきれ|する|〕〔でき|困難|しき|することが〕",
    "蓋然性",
    "〔考|思〕えられ",
    "考えられ",
    "〔思|おも〕われ",
    "とみられ",
    "と見られ",
    "推測され",
    "推定され",
    "かもしれ"
   ]
  },
  {
   "code": "found",
   "ja": "確認",
   "en": "Found",
   "words": [
    "確認〔は|も|が|〕〔され|でき|し|いたし|致し|取れ|とれ|に至|して|され得〕",
    "〔認め|認識|見つ|見受け|検出|検知|発見|把握|判明|特定|発覚|覚知|観測〕〔られ|され|か|けられ|し|は|いたし|でき|に至|〕",
    "〔形跡|痕跡|証拠|記録|兆候|事実|事象|ログ|報告|情報〕〔は|も|が|等は〕",
    "〔報告|連絡|申告|相談|問い合わせ〕〔は|も|を〕受け"
   ]
  },
  {
   "code": "except",
   "ja": "除外",
   "en": "Except",
   "words": [
    "以外",
    "〔を|は〕除〔く|き|いた|いて|外〕",
    "〔の|〕他には",
    "とは別"
   ]
  },
  {
   "code": "advice",
   "ja": "お願い",
   "en": "Advice",
   "words": [
    "〔お願い|御願い|おねがい〕〔いたし|致し|申し上げ|し|させて|を|です|ござい|の〕",
    "〔ください|下さい|くださいます|下さいます|頂きますよう|いただきますよう|いただけますよう〕",
    "〔ご|御|〕〔注意|留意|用心|警戒|安心〕〔く|下|いただ|喚|願|をお願|が必要|を呼|するよう〕",
    "呼び〔掛|か〕け",
    "〔お勧|おすす|推奨|お薦〕〔め|し〕",
    "〔避け|控え|お控え|お避け〕",
    "〔決して|絶対に|一切〕〔ござい|あり|お|致し|いたし|行|求|し〕",
    "〔することは|お願いすることは|お聞きすることは|伺うことは|お尋ねすることは〕",
    "注意喚起",
    "〔望ましい|心掛け|心がけ|徹底し|徹底い|徹底する|検討し|予定〕",
    "〔再発防止|防止策|対策〕"
   ]
  }
 ],
 "categories": [
  {
   "code": "card-data",
   "ja": "クレジットカード情報",
   "en": "Card data",
   "parts": [
    "card-number",
    "card-holder",
    "card-expiry",
    "card-security-code"
   ],
   "terms": [
    "〔クレジット|デビット|プリペイド|ブランドデビット|〕カード〔決済|会員|〕〔の|に関する|に関わる|に係る|〕〔情報|データ|関連情報|登録情報|会員情報〕〔等|など|〕",
    "クレカ〔の|〕情報",
    "〔カード|クレジットカード〕〔決済〕情報",
    "クレジット情報",
    "クレジットカード"
   ]
  },
  {
   "code": "bank-data",
   "ja": "口座情報",
   "en": "Bank account data",
   "parts": [
    "bank-account"
   ],
   "terms": [
    "〔銀行|金融機関|預金|預貯金|振込|振込先|振替|引落|引き落とし|返金先|返金用|決済|決済用|受取|還付|〕〔の|〕口座〔の|に関する|〕〔情報|データ|登録情報〕〔等|〕",
    "〔銀行|金融機関|振込先〕〔の|〕情報"
   ]
  },
  {
   "code": "login-data",
   "ja": "ログイン情報",
   "en": "Login data",
   "parts": [
    "login-id",
    "password"
   ],
   "terms": [
    "ログイン〔用|〕情報",
    "〔ログイン|アカウント|ユーザー|ユーザ〕認証情報",
    "アカウント情報",
    "認証情報",
    "ID〔・|/|、|と|やパ|及び|および|や|,〕パスワード情報"
   ]
  },
  {
   "code": "personal-data",
   "ja": "個人情報",
   "en": "Personal data",
   "parts": [],
   "terms": [
    "〔要配慮|機微な|センシティブな|重要な|〕個人〔情報|データ|関連情報|識別情報〕",
    "要配慮個人情報",
    "機微情報",
    "センシティブ情報",
    "〔会員|顧客|客様|客さま|契約者|利用者|患者|患者様|患者さま|学生|生徒|児童|園児|保護者|社員|従業員|職員|教職員|取引先|参加者|申込者|登録者|応募者|購入者|注文者|受講者|受験者|住民|市民|組合員|株主|店舗|店舗様|加盟店|担当者|ユーザー|ユーザ|カード会員|被保険者|加入者|求職者|運営者〕〔の|様の|さまの|に関する|〕〔登録|個人|〕〔情報|データ〕",
    "プライバシー情報",
    "基本情報",
    "〔特定|〕個人を〔識別|特定〕〔できる|可能な|し得る〕情報"
   ]
  },
  {
   "code": "financial-data",
   "ja": "金融情報",
   "en": "Financial data",
   "parts": [
    "bank-account",
    "card-number"
   ],
   "terms": [
    "金融情報",
    "財産〔的|に関する|〕情報",
    "金融関連情報"
   ]
  },
  {
   "code": "contact-data",
   "ja": "連絡先情報",
   "en": "Contact data",
   "parts": [
    "phone",
    "address",
    "email"
   ],
   "terms": [
    "連絡先〔情報|等の情報|データ〕"
   ]
  },
  {
   "code": "medical-data",
   "ja": "医療情報",
   "en": "Medical data",
   "parts": [
    "treatment",
    "diagnosis"
   ],
   "terms": [
    "〔医療|診療|健康|病歴〕に関する〔個人|〕情報"
   ]
  }
 ],
 "causes": [
  {
   "code": "payment-page-tampering",
   "ja": "決済画面改ざん",
   "en": "Payment page tampered with",
   "veris": [
    "hacking.Exploit vuln",
    "malware.Capture app data"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "ペイメントアプリケーションの改ざん",
    "決済処理プログラムなどを改ざん",
    "プログラムの一部が不正に改ざん",
    "入力画面"
   ]
  },
  {
   "code": "sql-injection",
   "ja": "SQLインジェクション",
   "en": "SQL injection",
   "veris": [
    "hacking.SQLi"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "SQLインジェクション",
    "データベースへの不正な問い合わせ"
   ]
  },
  {
   "code": "vulnerability-exploit",
   "ja": "脆弱性悪用",
   "en": "Vulnerability exploited",
   "veris": [
    "hacking.Exploit vuln"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "脆弱性を侵入経路",
    "脆弱性を悪用",
    "ゼロデイ",
    "VPN機器の脆弱性"
   ]
  },
  {
   "code": "credential-stuffing",
   "ja": "リスト型攻撃",
   "en": "Credential stuffing",
   "veris": [
    "hacking.Use of stolen creds",
    "hacking.Brute force"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "リスト型攻撃",
    "パスワードリスト攻撃",
    "パスワードリスト型攻撃",
    "リスト型アカウントハッキング",
    "なりすましによる不正ログイン",
    "他社サービスから流出したID・パスワード"
   ]
  },
  {
   "code": "account-takeover",
   "ja": "アカウント乗っ取り",
   "en": "Account taken over",
   "veris": [
    "hacking.Use of stolen creds"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "アカウントが乗っ取られた",
    "不正ログイン",
    "アカウントへの不正アクセス",
    "認証情報を不正に入手"
   ]
  },
  {
   "code": "ransomware",
   "ja": "ランサムウェア",
   "en": "Ransomware",
   "veris": [
    "malware.Ransomware"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "ランサムウェア",
    "ランサムウエア",
    "身代金要求型",
    "ファイルが暗号化され"
   ]
  },
  {
   "code": "malware",
   "ja": "マルウェア感染",
   "en": "Malware",
   "veris": [
    "malware.Unknown",
    "malware.Backdoor",
    "malware.C2"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "マルウェアに感染",
    "コンピュータウイルス",
    "コンピューターウイルス",
    "不正プログラム",
    "バックドア",
    "Emotet",
    "エモテット",
    "エモテット(Emotet)",
    "当社を騙る不審メール"
   ]
  },
  {
   "code": "phishing",
   "ja": "フィッシング",
   "en": "Phishing",
   "veris": [
    "social.Phishing",
    "social.Pretexting"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "フィッシングメール",
    "フィッシング詐欺メール",
    "偽サイト",
    "なりすましメール",
    "標的型メール"
   ]
  },
  {
   "code": "support-scam",
   "ja": "サポート詐欺・遠隔操作",
   "en": "Support scam or remote control",
   "veris": [
    "social.Scam",
    "social.Pretexting"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "遠隔操作",
    "サポート詐欺",
    "偽の警告画面"
   ]
  },
  {
   "code": "unauthorized-access",
   "ja": "不正アクセス（手口不明）",
   "en": "Unauthorized access, method unknown",
   "veris": [
    "hacking.Unknown"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "第三者による不正アクセス",
    "外部からの不正アクセス",
    "不正侵入"
   ]
  },
  {
   "code": "mis-sent-email",
   "ja": "メール誤送信",
   "en": "E-mail to the wrong recipients",
   "veris": [
    "error.Misdelivery"
   ],
   "ppc": "誤送付",
   "cues": [
    "誤送信",
    "誤って送信",
    "宛先を間違え",
    "誤って添付",
    "BCCで送るべきところ",
    "BccではなくToで送信",
    "「To(宛先)」で送信",
    "受信者間でメールアドレスが見られる状態"
   ]
  },
  {
   "code": "mis-delivery",
   "ja": "誤送付・誤交付",
   "en": "Sent or handed to the wrong person",
   "veris": [
    "error.Misdelivery"
   ],
   "ppc": "誤交付 / 誤送付",
   "cues": [
    "誤送付",
    "誤発送",
    "誤交付",
    "誤って封入",
    "封入誤り",
    "別人の",
    "引渡し誤り",
    "過大な開示"
   ]
  },
  {
   "code": "mis-publication",
   "ja": "誤掲載・誤公開",
   "en": "Published by mistake",
   "veris": [
    "error.Publishing error"
   ],
   "ppc": "その他",
   "cues": [
    "誤掲載",
    "誤って掲載",
    "誤って公開",
    "黒塗り",
    "削除すべきだった",
    "作業用シート"
   ]
  },
  {
   "code": "misconfiguration",
   "ja": "設定不備・公開状態",
   "en": "Misconfiguration",
   "veris": [
    "error.Misconfiguration"
   ],
   "ppc": "その他",
   "cues": [
    "クラウド環境の誤設定",
    "設定ミス",
    "アクセス制限の設定が不完全",
    "閲覧可能な状態",
    "公開状態",
    "公開範囲設定",
    "結果の概要を表示する",
    "リンクを知っている"
   ]
  },
  {
   "code": "system-bug",
   "ja": "プログラム不具合",
   "en": "Program error",
   "veris": [
    "error.Programming error",
    "error.Malfunction"
   ],
   "ppc": "その他",
   "cues": [
    "不具合",
    "システム上の欠陥",
    "他のお客様の情報が表示",
    "誤表示",
    "プログラムの不備"
   ]
  },
  {
   "code": "data-entry-error",
   "ja": "入力・事務処理誤り",
   "en": "Data entry error",
   "veris": [
    "error.Data entry error"
   ],
   "ppc": "その他",
   "cues": [
    "誤入力",
    "事務処理誤り",
    "誤って統合",
    "誤提供"
   ]
  },
  {
   "code": "lost-device",
   "ja": "媒体紛失",
   "en": "Device lost",
   "veris": [
    "error.Loss"
   ],
   "ppc": "紛失",
   "cues": [
    "USBメモリを紛失",
    "USBメモリの紛失",
    "ノートパソコンを紛失",
    "CD-ROM",
    "外付けハードディスク",
    "電子記録媒体の紛失"
   ]
  },
  {
   "code": "lost-document",
   "ja": "書類紛失",
   "en": "Document lost",
   "veris": [
    "error.Loss"
   ],
   "ppc": "紛失",
   "cues": [
    "書類を紛失",
    "ファイル1冊",
    "伝票綴り",
    "名簿の一時紛失",
    "路上に散乱",
    "所在不明",
    "置き忘れ"
   ]
  },
  {
   "code": "mis-disposal",
   "ja": "誤廃棄",
   "en": "Disposed of by mistake",
   "veris": [
    "error.Disposal error"
   ],
   "ppc": "誤廃棄",
   "cues": [
    "誤廃棄",
    "誤って廃棄",
    "誤って破棄",
    "溶解処理",
    "一般ごみ",
    "ごみステーションに排出"
   ]
  },
  {
   "code": "theft",
   "ja": "盗難",
   "en": "Theft",
   "veris": [
    "physical.Theft"
   ],
   "ppc": "盗難",
   "cues": [
    "盗難",
    "車上荒らし",
    "置引き",
    "抜き取られた"
   ]
  },
  {
   "code": "insider",
   "ja": "内部者による持ち出し",
   "en": "Insider",
   "veris": [
    "misuse.Privilege abuse",
    "misuse.Data mishandling"
   ],
   "ppc": "従業員不正",
   "cues": [
    "持ち出し",
    "不正に持ち出",
    "無断で社外に持ち出",
    "元従業員",
    "元職員",
    "元派遣社員",
    "退職した",
    "本来とは異なる目的で使用",
    "目的外"
   ]
  },
  {
   "code": "contractor",
   "ja": "委託先・供給元の事故",
   "en": "At a contractor or supplier",
   "modifier": true,
   "veris": [
    "actor.partner"
   ],
   "cues": [
    "委託先",
    "再委託先",
    "導入していたサービス",
    "決済サービス会社",
    "提供するサービス"
   ]
  },
  {
   "code": "website-tampering",
   "ja": "ウェブサイト改ざん",
   "en": "Website tampered with",
   "veris": [
    "hacking.Exploit vuln",
    "malware.Unknown"
   ],
   "ppc": "不正アクセス",
   "cues": [
    "Webページの改ざん",
    "ファイル改ざん",
    "不正サイトへ誘導"
   ]
  },
  {
   "code": "unknown",
   "ja": "不明・調査中",
   "en": "Unknown or under investigation",
   "veris": [
    "unknown"
   ],
   "ppc": "不明",
   "cues": [
    "原因は調査中",
    "特定には至っておりません",
    "原因の断定には至って"
   ]
  }
 ],
 "contexts": [
  {
   "code": "card",
   "words": [
    "〔クレジット|デビット|プリペイド|〕カード",
    "〔クレジット|デビット|プリペイド|〕カード〔決済|会員|〕〔の|〕〔情報|データ〕",
    "クレカ〔情報|〕"
   ],
   "codes": [
    "card-number",
    "card-holder",
    "card-expiry",
    "card-security-code",
    "card-number-partial"
   ]
  },
  {
   "code": "bank",
   "words": [
    "〔銀行|金融機関|振込先|引落|預金|返金先|〕〔の|〕口座〔の|〕〔情報|〕",
    "〔振込先|金融機関|銀行〕〔の|〕情報",
    "預金通帳",
    "通帳"
   ],
   "codes": [
    "bank-account",
    "bank-account-holder",
    "bank-branch",
    "account-balance"
   ]
  },
  {
   "code": "insurance-card",
   "words": [
    "〔健康保険証|健康保険|保険証|被保険者証|健康保険被保険者証|国民健康保険|介護保険〕〔の|等の|〕〔情報|〕"
   ],
   "codes": [
    "insurance-number"
   ]
  }
 ],
 "counters": [
  {
   "code": "records",
   "ja": "件",
   "en": "Records",
   "cues": [
    "件",
    "件分",
    "レコード"
   ]
  },
  {
   "code": "people",
   "ja": "人",
   "en": "People",
   "cues": [
    "名",
    "人",
    "名分",
    "人分",
    "名様",
    "名様分",
    "人様分"
   ]
  },
  {
   "code": "accounts",
   "ja": "アカウント",
   "en": "Accounts",
   "cues": [
    "アカウント",
    "口座",
    "アドレス",
    "ID"
   ]
  },
  {
   "code": "households",
   "ja": "世帯",
   "en": "Households",
   "cues": [
    "世帯",
    "世帯分"
   ]
  },
  {
   "code": "organizations",
   "ja": "社",
   "en": "Organizations",
   "cues": [
    "社",
    "法人",
    "先",
    "先分",
    "団体",
    "団体分",
    "施設",
    "校",
    "店舗",
    "事業所",
    "事業者"
   ]
  },
  {
   "code": "messages",
   "ja": "通",
   "en": "Messages",
   "cues": [
    "通",
    "通分"
   ]
  },
  {
   "code": "sheets",
   "ja": "枚",
   "en": "Sheets",
   "cues": [
    "枚",
    "枚分",
    "冊",
    "部"
   ]
  },
  {
   "code": "other",
   "ja": "その他",
   "en": "Other",
   "cues": [
    "台",
    "本",
    "回",
    "個",
    "点",
    "箱"
   ]
  }
 ],
 "eras": [
  {
   "code": "reiwa",
   "ja": "令和",
   "letter": "R",
   "from": "2019-05-01"
  },
  {
   "code": "heisei",
   "ja": "平成",
   "letter": "H",
   "from": "1989-01-08"
  },
  {
   "code": "showa",
   "ja": "昭和",
   "letter": "S",
   "from": "1926-12-25"
  },
  {
   "code": "taisho",
   "ja": "大正",
   "letter": "T",
   "from": "1912-07-30"
  },
  {
   "code": "meiji",
   "ja": "明治",
   "letter": "M",
   "from": "1868-10-23"
  }
 ],
 "events": [
  {
   "code": "intrusion",
   "ja": "侵入",
   "en": "Intrusion",
   "cues": [
    "不正アクセスが行われ",
    "侵入",
    "不正アクセスを受けた",
    "感染した"
   ]
  },
  {
   "code": "tampering",
   "ja": "改ざん",
   "en": "Tampering",
   "cues": [
    "改ざんされた"
   ]
  },
  {
   "code": "occurred",
   "ja": "発生（紛失・誤送信等）",
   "en": "Occurred",
   "cues": [
    "発生日",
    "送信した",
    "紛失した",
    "掲載した",
    "落とし"
   ]
  },
  {
   "code": "detected",
   "ja": "発覚・検知",
   "en": "Detected",
   "cues": [
    "判明",
    "発覚",
    "検知",
    "気付い",
    "覚知",
    "認知",
    "確認いたしました"
   ]
  },
  {
   "code": "reported-by-third-party",
   "ja": "外部からの指摘",
   "en": "Reported by a third party",
   "cues": [
    "連絡を受け",
    "指摘を受け",
    "通報",
    "懸念について連絡",
    "県警から",
    "カード会社より",
    "決済代行会社より"
   ]
  },
  {
   "code": "service-stopped",
   "ja": "サイト停止",
   "en": "Service stopped",
   "cues": [
    "サイトを停止",
    "サイト閉鎖",
    "公開を停止",
    "サービスを停止",
    "サーバ停止"
   ]
  },
  {
   "code": "payment-stopped",
   "ja": "カード決済停止",
   "en": "Card payment stopped",
   "cues": [
    "カード決済を停止",
    "クレジットカード決済機能を停止",
    "クレジット決済の利用を停止"
   ]
  },
  {
   "code": "access-blocked",
   "ja": "遮断",
   "en": "Access blocked",
   "cues": [
    "ネットワークを遮断",
    "IPアドレスからのアクセスを遮断",
    "切り離し"
   ]
  },
  {
   "code": "credentials-reset",
   "ja": "パスワードリセット",
   "en": "Passwords reset",
   "cues": [
    "パスワードをリセット",
    "パスワードの再設定"
   ]
  },
  {
   "code": "investigation-started",
   "ja": "調査開始",
   "en": "Investigation started",
   "cues": [
    "第三者調査機関による調査を開始",
    "調査を依頼",
    "フォレンジック調査"
   ]
  },
  {
   "code": "investigation-completed",
   "ja": "調査完了",
   "en": "Investigation completed",
   "cues": [
    "調査が完了",
    "調査結果の報告を受け",
    "調査報告を受領"
   ]
  },
  {
   "code": "reported-regulator",
   "ja": "個人情報保護委員会へ報告",
   "en": "Reported to the regulator",
   "cues": [
    "個人情報保護委員会に報告",
    "個人情報保護委員会への報告",
    "速報",
    "確報",
    "経済産業省",
    "総務省",
    "金融庁",
    "文部科学省",
    "監督官庁"
   ]
  },
  {
   "code": "reported-police",
   "ja": "警察へ届出",
   "en": "Reported to the police",
   "cues": [
    "警察に届け",
    "被害届",
    "警察に相談",
    "警察署に申告",
    "遺失物届"
   ]
  },
  {
   "code": "notified",
   "ja": "本人への通知",
   "en": "Persons notified",
   "cues": [
    "個別にご連絡",
    "電子メールにてお詫び",
    "書状にて",
    "順次通知",
    "謝罪文を送付"
   ]
  },
  {
   "code": "published",
   "ja": "公表",
   "en": "Published",
   "cues": [
    "公表",
    "本日",
    "記者発表",
    "お知らせ",
    "第一報",
    "第二報",
    "第三報",
    "既報",
    "更新",
    "追記",
    "修正",
    "第9報",
    "履歴"
   ]
  },
  {
   "code": "recovered",
   "ja": "回収・削除",
   "en": "Recovered or deleted",
   "cues": [
    "回収",
    "削除を確認",
    "発見",
    "拾得"
   ]
  },
  {
   "code": "resumed",
   "ja": "再開",
   "en": "Resumed",
   "cues": [
    "再開",
    "復旧"
   ]
  },
  {
   "code": "other",
   "ja": "その他",
   "en": "Other",
   "cues": []
  }
 ],
 "fields": [
  {
   "code": "name",
   "ja": "氏名",
   "en": "Name",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Names",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "氏名",
    "姓名",
    "名前",
    "名字",
    "苗字",
    "実名",
    "本名",
    "旧姓",
    "漢字氏名",
    "氏名〔漢字|(漢字)〕",
    "フルネーム",
    "登録名",
    "〔宛先|宛|受信者|送信者〕の氏名",
    "〔契約|申込|登録〕名義〔人〕〔名|氏名|〕"
   ],
   "contextual": [
    {
     "form": "氏",
     "in": "list"
    },
    {
     "form": "宛名",
     "in": "list"
    },
    {
     "form": "名",
     "in": "owner"
    },
    {
     "form": "の名",
     "in": "owner"
    },
    {
     "form": "姓",
     "in": "list"
    }
   ]
  },
  {
   "code": "name-kana",
   "ja": "氏名カナ",
   "en": "Name in kana",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Names",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "フリガナ",
    "ふりがな",
    "ふり仮名",
    "振り仮名",
    "振仮名",
    "ヨミガナ",
    "読み仮名",
    "よみがな",
    "〔カナ|かな|フリガナ|ふりがな〕〔氏名|名前|姓名|名〕",
    "〔氏名|名前|姓名|顧客名|患者名〕〔の|〕〔カナ|かな|フリガナ|ふりがな|よみ|ヨミ|よみがな|読み仮名|読み〕",
    "〔氏名|名前|姓名〕(〔カナ|かな|フリガナ|ふりがな|よみ|ヨミ|読み|カタカナ|全角カナ|半角カナ〕)",
    "カタカナ氏名",
    "氏名カタカナ",
    "〔氏名|名前〕のカタカナ表記"
   ],
   "contextual": [
    {
     "form": "カナ",
     "in": "list"
    },
    {
     "form": "かな",
     "in": "list"
    },
    {
     "form": "カタカナ",
     "in": "list"
    }
   ]
  },
  {
   "code": "nickname",
   "ja": "ニックネーム",
   "en": "Nickname",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Nicknames",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "ニックネーム",
    "ハンドルネーム",
    "ペンネーム",
    "ラジオネーム",
    "プレイヤー〔名|ネーム〕",
    "キャラクター名",
    "表示名",
    "スクリーンネーム",
    "ペットネーム"
   ],
   "contextual": [
    {
     "form": "愛称",
     "in": "list"
    },
    {
     "form": "通称",
     "in": "list"
    },
    {
     "form": "通称名",
     "in": "list"
    }
   ]
  },
  {
   "code": "birthdate",
   "ja": "生年月日",
   "en": "Date of birth",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Dates of birth",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "生年月日",
    "生年月",
    "出生年月日",
    "誕生日",
    "誕生年月日",
    "誕生月",
    "誕生年",
    "生まれ年",
    "バースデー"
   ],
   "contextual": [
    {
     "form": "生年",
     "in": "list"
    },
    {
     "form": "生月日",
     "in": "list"
    }
   ]
  },
  {
   "code": "age",
   "ja": "年齢",
   "en": "Age",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Ages",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔満|〕年齢",
    "月齢"
   ]
  },
  {
   "code": "age-group",
   "ja": "年代",
   "en": "Age group",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Age groups",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "年齢層",
    "年齢区分",
    "年代"
   ],
   "contextual": [
    {
     "form": "世代",
     "in": "list"
    }
   ]
  },
  {
   "code": "sex",
   "ja": "性別",
   "en": "Sex",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Genders",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "性別",
    "男女の別",
    "男女別",
    "性自認"
   ]
  },
  {
   "code": "nationality",
   "ja": "国籍",
   "en": "Nationality",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Nationalities",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "国籍",
    "国籍・地域",
    "国籍及び地域"
   ]
  },
  {
   "code": "photo",
   "ja": "写真",
   "en": "Photo",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Photos",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "顔写真",
    "顔画像",
    "証明写真",
    "集合写真",
    "スナップ写真",
    "本人写真",
    "写真データ",
    "写真画像",
    "画像・写真",
    "プロフィール〔画像|写真〕",
    "肖像写真",
    "肖像",
    "アバター画像",
    "〔学生証|社員証|職員証|生徒|児童|園児|患者|会員|本人|受験票|履歴書|事故関連|保育中|行事|活動〕〔の|〕写真"
   ],
   "contextual": [
    {
     "form": "写真",
     "in": "list"
    },
    {
     "form": "画像",
     "in": "list"
    },
    {
     "form": "動画",
     "in": "list"
    }
   ]
  },
  {
   "code": "family",
   "ja": "家族情報",
   "en": "Family",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Family structure",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "家族〔に関する|の|〕情報",
    "家族〔の|〕〔状況|構成|関係|歴〕",
    "家庭〔の|〕〔状況|環境|環境に関する情報|の事情〕",
    "世帯〔人員|構成|人数|員|情報|主との続柄|状況|員の情報〕",
    "世帯主〔情報|〕",
    "親族〔関係|情報〕",
    "扶養〔者|家族|親族|関係|者の有無|家族の情報|者に関する〕〔情報|〕",
    "同居〔家族|人|者〕〔情報|の有無|〕",
    "続柄",
    "続き柄",
    "緊急〔時|時の|〕連絡先",
    "子どもの〔有無|人数|情報〕",
    "子供の〔有無|人数|情報〕",
    "子の〔有無|人数|情報〕",
    "兄弟姉妹",
    "保護者〔の|〕情報",
    "配偶者〔情報|に関する情報〕",
    "身元保証人",
    "家系"
   ],
   "contextual": [
    {
     "form": "保護者",
     "in": "list"
    },
    {
     "form": "家族",
     "in": "list"
    },
    {
     "form": "家族等",
     "in": "list"
    },
    {
     "form": "配偶者",
     "in": "list"
    }
   ]
  },
  {
   "code": "family-member-name",
   "ja": "家族の氏名",
   "en": "Names of family members",
   "category": "basic",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Family members' names",
   "specialCare": "none",
   "harm": "none",
   "forms": []
  },
  {
   "code": "marital-status",
   "ja": "婚姻状況",
   "en": "Marital status",
   "category": "basic",
   "tier": "extended",
   "veris": "Personal",
   "hibp": "Marital statuses",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "婚姻〔状況|状態|歴|の有無|関係〕",
    "配偶者の有無",
    "配偶者有無",
    "既婚・未婚",
    "未婚・既婚",
    "未既婚",
    "未既婚の別",
    "既婚・未婚の別",
    "結婚〔歴|の有無〕"
   ]
  },
  {
   "code": "place-of-birth",
   "ja": "本籍・出生地",
   "en": "Place of birth or registered domicile",
   "category": "basic",
   "tier": "extended",
   "veris": "Sensitive Personal",
   "hibp": null,
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "本籍〔地|〕",
    "出身地",
    "出身県",
    "出身都道府県",
    "出生地",
    "戸籍〔情報|の記載事項|に関する情報〕",
    "筆頭者〔氏名|〕"
   ]
  },
  {
   "code": "blood-type",
   "ja": "血液型",
   "en": "Blood type",
   "category": "basic",
   "tier": "extended",
   "veris": "Personal",
   "hibp": "Physical attributes",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "血液型"
   ]
  },
  {
   "code": "physical-attributes",
   "ja": "身長・体重",
   "en": "Physical attributes",
   "category": "basic",
   "tier": "extended",
   "veris": "Personal",
   "hibp": "Physical attributes",
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "身長",
    "体重",
    "身長・体重",
    "身体〔測定|的特徴|計測〕〔値|結果|〕",
    "体格",
    "靴のサイズ",
    "服のサイズ",
    "スリーサイズ",
    "視力"
   ]
  },
  {
   "code": "signature",
   "ja": "署名",
   "en": "Signature",
   "category": "basic",
   "tier": "extended",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "署名",
    "自署",
    "直筆署名",
    "印影",
    "署名画像"
   ],
   "contextual": [
    {
     "form": "サイン",
     "in": "list"
    },
    {
     "form": "押印",
     "in": "list"
    }
   ]
  },
  {
   "code": "company",
   "ja": "会社名・勤務先",
   "en": "Company or employer",
   "category": "basic",
   "tier": "core",
   "veris": "Internal",
   "hibp": "Employers",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔所属|取引先|勤務先|ご所属の|登録|派遣先|就業先|在籍|〕〔会社|企業|法人|団体|事業所|事業者|組織|機関|店舗|施設〕名〔称|〕",
    "〔医療機関|病院|クリニック|薬局|学習塾|塾|加盟店|代理店|販売店|店舗|ショップ|事業場|取引先|支援団体|所属団体|所属機関|所属企業|請求先|契約先〕名〔称|〕",
    "社名",
    "貴社名",
    "御社名",
    "商号",
    "屋号",
    "勤務先",
    "勤務先〔の|〕〔情報|名称|名|会社名|企業名|事業所名|法人名|事業所〕",
    "勤め先",
    "就業先",
    "就労先",
    "雇用主",
    "所属〔会社|企業|団体|法人|機関|組織|先企業〕",
    "所属先〔名|名称〕",
    "法人番号",
    "企業情報",
    "会社情報"
   ],
   "contextual": [
    {
     "form": "事業所",
     "in": "list"
    },
    {
     "form": "会社",
     "in": "list"
    },
    {
     "form": "企業",
     "in": "list"
    },
    {
     "form": "団体",
     "in": "list"
    },
    {
     "form": "名称",
     "in": "list"
    }
   ]
  },
  {
   "code": "address",
   "ja": "住所",
   "en": "Postal address",
   "category": "contact",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Physical addresses",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔現|旧|前|新|自宅|居住地|登録|連絡先|請求先|設置|設置先|設置場所|使用場所|供給|契約|物件|お届けの|転居先|転居前|転居後|転入前|帰省先|実家|事業所|会社|店舗|施設|所在地|本社|カード会員|カード名義人|郵送先|送金先|実〕〔の|〕住所",
    "住所",
    "住所地",
    "住所情報",
    "居所",
    "居住地〔域|〕",
    "居住〔都道府県|市区町村|市町村|エリア〕",
    "お住まい",
    "住まいの地域",
    "所在地",
    "都道府県〔名|〕",
    "市区町村〔名|〕",
    "市町村名",
    "番地",
    "建物名",
    "部屋番号",
    "〔建物|物件|マンション|アパート〕名〔称|〕",
    "連絡先に関する情報",
    "町名",
    "町名番地",
    "地番",
    "地区名",
    "自治会名",
    "引っ越し先",
    "転居先",
    "住居",
    "居住情報"
   ],
   "contextual": [
    {
     "form": "地域",
     "in": "list"
    }
   ]
  },
  {
   "code": "postal-code",
   "ja": "郵便番号",
   "en": "Postal code",
   "category": "contact",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Physical addresses",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "郵便番号",
    "郵便No."
   ],
   "contextual": [
    {
     "form": "〒",
     "in": "list"
    }
   ]
  },
  {
   "code": "delivery-info",
   "ja": "お届け先",
   "en": "Delivery details",
   "category": "contact",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Physical addresses",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔届け先|届先|配送先|送付先|発送先|送り先|出荷先|納品先|郵送先|配達先|贈り先|贈答先〕",
    "〔届け先|届先|配送先|送付先|発送先|送り先|出荷先|納品先|郵送先|配達先|贈り先|贈答先〕〔の|に関する|〕〔情報|個人情報|お客様情報|ご登録情報|登録情報|データ〕",
    "〔配送|配達|発送|出荷|お届け〕情報",
    "依頼主〔情報|〕",
    "送り主〔情報|〕",
    "荷受人〔情報|〕",
    "送り状〔番号|情報|データ|〕",
    "お問い合わせ伝票番号",
    "追跡番号",
    "配送伝票番号",
    "配達希望日時",
    "受取人〔情報|〕",
    "ギフト〔送付先|送り先|届け先〕"
   ]
  },
  {
   "code": "phone",
   "ja": "電話番号",
   "en": "Phone number",
   "category": "contact",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Phone numbers",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔連絡用|携帯|自宅|自宅の|固定|会社|会社の|携帯の|登録|日中連絡先|連絡先|連絡先の|代表|スマートフォンの|スマホ〕電話番号",
    "電話番号",
    "〔携帯|固定|自宅|スマートフォン|スマホ|連絡先〕番号",
    "電話〔・|/〕携帯番号",
    "TEL",
    "TEL番号",
    "Tel",
    "電話No.",
    "内線番号",
    "着信番号",
    "発信者番号",
    "SMS番号"
   ],
   "contextual": [
    {
     "form": "連絡先",
     "in": "list"
    },
    {
     "form": "電話",
     "in": "list"
    },
    {
     "form": "固定電話",
     "in": "list"
    },
    {
     "form": "携帯電話",
     "in": "list"
    },
    {
     "form": "携帯",
     "in": "list"
    }
   ]
  },
  {
   "code": "fax",
   "ja": "FAX番号",
   "en": "Fax number",
   "category": "contact",
   "tier": "extended",
   "veris": "Personal",
   "hibp": "Phone numbers",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔FAX|ファックス|ファクス|ファクシミリ〕〔の|〕番号",
    "FAXNo."
   ],
   "contextual": [
    {
     "form": "FAX",
     "in": "list"
    },
    {
     "form": "ファックス",
     "in": "list"
    },
    {
     "form": "ファクス",
     "in": "list"
    },
    {
     "form": "ファクシミリ",
     "in": "list"
    }
   ]
  },
  {
   "code": "email",
   "ja": "メールアドレス",
   "en": "E-mail address",
   "category": "contact",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Email addresses",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔PC|パソコン|携帯|携帯電話|スマートフォン|モバイル|電子|登録|登録の|登録済み|登録電子|連絡先|連絡用|ログイン用|ログイン|個人|個人用|業務用|会社|学校|大学|送信先|受信者|受信者の|宛先|宛先の|返信先|自宅|勤務先|代表|送信元|送信先の〕メールアドレス",
    "メールアドレス",
    "〔E|e-|E-|Eメール|イー〕メールアドレス",
    "E-mailアドレス",
    "Emailアドレス",
    "Mailアドレス",
    "メール・アドレス",
    "電子メールの宛先",
    "電子メール〔・|〕アドレス",
    "〔携帯|PC|送信先|宛先|電子|登録|受信者〕アドレス",
    "メアド",
    "メルアド",
    "E-mail",
    "Email"
   ],
   "contextual": [
    {
     "form": "アドレス",
     "in": "list"
    },
    {
     "form": "Eメール",
     "in": "list"
    },
    {
     "form": "電子メール",
     "in": "list"
    },
    {
     "form": "メール",
     "in": "list"
    }
   ]
  },
  {
   "code": "social-account",
   "ja": "SNSアカウント",
   "en": "Social media account",
   "category": "contact",
   "tier": "extended",
   "veris": "Personal",
   "hibp": "Social media profiles",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔SNS|LINE|X|Twitter|ツイッター|Instagram|インスタグラム|Facebook|フェイスブック|Discord|YouTube|TikTok〕〔の|〕〔アカウント〔名|情報|ID|〕|ID|ユーザー名|ユーザーID|ユーザ名|表示名|プロフィール〕",
    "LINE表示名",
    "ソーシャルID",
    "SNS連携〔情報|ID〕",
    "Skype〔ID|アカウント〕"
   ]
  },
  {
   "code": "login-id",
   "ja": "ログインID",
   "en": "Login name",
   "category": "credential",
   "tier": "core",
   "veris": "Credentials",
   "hibp": "Usernames",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔ログイン|ログオン|サインイン|ユーザー|ユーザ|利用者|登録|アカウント|ログイン用〕〔の|用|〕ID",
    "〔ログイン|ログオン|ユーザー|ユーザ|アカウント〕名",
    "〔ログイン|ユーザー|ユーザ〕〔識別子|アカウント〕",
    "アカウント名",
    "〔管理者|管理画面|管理〕ID",
    "ユーザーネーム",
    "ユーザネーム",
    "オンラインID",
    "Web〔ID|会員ID|サービスID〕",
    "ご利用ID",
    "利用ID"
   ],
   "contextual": [
    {
     "form": "ID",
     "in": "list"
    },
    {
     "form": "アカウント",
     "in": "list"
    }
   ]
  },
  {
   "code": "password",
   "ja": "パスワード",
   "en": "Password",
   "category": "credential",
   "tier": "core",
   "veris": "Credentials",
   "hibp": "Passwords",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "パスワード",
    "〔ログイン|ログイン用|ログオン|平文|平文の|初期|仮|登録|登録済み|会員|マイページ|管理者|管理画面|仮の|閲覧|閲覧用|解除|メール|メールアカウントの|メールの|アカウントの|暗号化されていない|暗号化前の|WEB〕パスワード",
    "ログインPW",
    "パスフレーズ",
    "パスコード",
    "合言葉"
   ],
   "contextual": [
    {
     "form": "PW",
     "in": "list"
    },
    {
     "form": "PASS",
     "in": "list"
    }
   ]
  },
  {
   "code": "password-hash",
   "ja": "ハッシュ化パスワード",
   "en": "Hashed password",
   "category": "credential",
   "tier": "core",
   "veris": "Credentials",
   "hibp": "Passwords",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔ハッシュ化|ハッシュ化済み|ハッシュ化済みの|ハッシュ化された|ハッシュ化した|ハッシュ|暗号化|暗号化済み|暗号化済みの|暗号化された|暗号化した|不可逆暗号化された|不可逆な暗号化を施した|不可逆暗号化した|不可逆変換された〕〔ログイン|会員|〕パスワード",
    "〔暗号化済み|暗号化された〕ログイン用パスワード",
    "パスワード〔の|〕ハッシュ〔値|〕",
    "パスワード(〔ハッシュ化|ハッシュ化済み|ハッシュ化済|ハッシュ値|ハッシュ化されたもの|ハッシュ化されています|暗号化|暗号化済み|暗号化済|暗号化されたもの|暗号化されています|暗号化されている|暗号化された状態|不可逆暗号化|不可逆暗号化済み|不可逆暗号化されたもの|ハッシュ化された状態|ハッシュ化されている〕)"
   ]
  },
  {
   "code": "pin",
   "ja": "暗証番号",
   "en": "PIN",
   "category": "credential",
   "tier": "core",
   "veris": "Credentials",
   "hibp": "PINs",
   "specialCare": "none",
   "harm": "likely",
   "forms": [
    "〔取引|キャッシュカードの|キャッシュカード|ネットワーク|利用者証明用電子証明書の|カードの|ATM|4桁の|カード〕暗証番号",
    "暗証番号",
    "PINコード",
    "PIN番号",
    "取引パスワード"
   ],
   "contextual": [
    {
     "form": "PIN",
     "in": "list"
    }
   ]
  },
  {
   "code": "secret-question",
   "ja": "秘密の質問と回答",
   "en": "Security question and answer",
   "category": "credential",
   "tier": "core",
   "veris": "Credentials",
   "hibp": "Security questions and answers",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "秘密の質問〔と|・|とその|及び|および|やその|に対する|の〕〔回答|答え|答〕",
    "秘密の質問",
    "秘密の〔答え|答|回答〕",
    "秘密の質問・秘密の答え",
    "秘密の質問とその答え",
    "パスワードリマインダー",
    "パスワード再発行用の質問",
    "リマインダー〔の質問|情報〕"
   ]
  },
  {
   "code": "mfa-secret",
   "ja": "認証コード",
   "en": "One-time code or second factor",
   "category": "credential",
   "tier": "extended",
   "veris": "Multi-factor credential",
   "hibp": "Auth tokens",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔2段階|二段階|2要素|二要素|多要素|SMS|3Dセキュア|本人〕認証〔の|用の|用|〕〔コード|パスワード|番号|シークレット〕",
    "ワンタイムパスワード",
    "ワンタイムコード",
    "認証コード",
    "3Dセキュア〔の|〕〔パスワード|認証情報|情報|ID〕",
    "本人認証サービス〔の|〕〔パスワード|ID〕",
    "乱数表",
    "第二暗証〔番号|〕"
   ]
  },
  {
   "code": "auth-token",
   "ja": "認証トークン",
   "en": "Authentication token",
   "category": "credential",
   "tier": "core",
   "veris": "Session key",
   "hibp": "Auth tokens",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔アクセス|認証|セッション|リフレッシュ|API〕トークン",
    "APIキー",
    "アクセスキー",
    "秘密鍵",
    "セッション〔ID|情報|キー〕",
    "署名鍵",
    "認証キー",
    "暗号鍵"
   ],
   "contextual": [
    {
     "form": "認証情報",
     "in": "list"
    },
    {
     "form": "アカウント情報",
     "in": "list"
    }
   ]
  },
  {
   "code": "member-id",
   "ja": "会員番号",
   "en": "Customer or member number",
   "category": "credential",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Usernames",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔会員|顧客|客様|客さま|契約|契約者|加入者|利用者|登録者|使用者|需要家|組合員|店舗|ショップ|加盟店|取引先|代理店|事業者|識別|顧客管理|会員管理|申込者|世帯|供給地点特定|受講者|受講生|参加者|応募者|読者|購読者|視聴者|モニター|パートナー|出品者|オーナー|ユーザー|ユーザ|ポイントカード|メンバーズカード|メンバーズ|ポイント会員|メンバー|マイレージ|Tカード|Ponta会員|寄附者|寄付者|施設利用者〕〔の|〕〔管理|識別|登録|〕〔番号|コード|No.|No|ナンバー〕",
    "〔会員|顧客|客様|客さま|契約|契約者|加入者|ショップ|店舗|加盟店|取引先|事業者|識別|顧客管理|会員管理|申込者|受講者|受講生|応募者|モニター|メンバー|メンバーズ|ポイント会員|宛名|出品者|Ponta会員|dポイント会員|施設利用者〕ID",
    "〔会員証|会員カード|メンバーズカード|ポイントカード|登録カード〕〔の|〕〔番号|ID|No.〕",
    "〔申込|申請|受付|登録|照会|ケース|案件|通知書|申込書|収納|宛名|証書|検針|納付〕〔の|〕番号",
    "メーター番号"
   ]
  },
  {
   "code": "card-number",
   "ja": "クレジットカード番号",
   "en": "Card number",
   "category": "card",
   "tier": "core",
   "veris": "Payment",
   "hibp": "Credit cards",
   "specialCare": "none",
   "harm": "likely",
   "forms": [
    "〔クレジット|デビット|ブランドデビット|プリペイド|決済|決済用|支払い|支払用|使用|ご利用の|〕カード〔会員|〕〔の|〕〔番号|No.|No|ナンバー〕",
    "〔クレジット|デビット|プリペイド|〕カード本体番号",
    "クレカ番号",
    "クレジット番号",
    "キャッシュカード番号",
    "PAN"
   ],
   "contextual": [
    {
     "form": "番号",
     "in": "card"
    },
    {
     "form": "カード会員番号",
     "in": "card"
    }
   ]
  },
  {
   "code": "card-number-partial",
   "ja": "カード番号の一部",
   "en": "Part of the card number",
   "category": "card",
   "tier": "core",
   "veris": "Payment",
   "hibp": "Partial credit card data",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔クレジット|登録|デビット|登録クレジット|〕カード〔の|〕〔番号|番号の|〕〔先頭6桁と|先頭6桁及び|上6桁|上6桁・|上6桁と|上6桁及び|〕〔下4桁|下四桁|下4ケタ|末尾4桁|末尾四桁|下3桁|下三桁|下2桁|末尾2桁|一部|一部分〕",
    "〔クレジット|登録|デビット|〕カード番号(〔下4桁|下四桁|末尾4桁|下4ケタ|一部|上6桁・下4桁|上6桁下4桁|上6桁と下4桁|下3桁|マスク済|マスク済み|マスキング済み|一部マスキング|下4桁以外マスキング|一部マスク|一部のみ|一部伏字|一部非表示〕〔のみ|だけ|を除く|〕)",
    "〔クレジット|〕カードの下4桁",
    "マスクされた〔クレジット|〕カード番号",
    "一部マスキングされた〔クレジット|〕カード番号",
    "マスキングされた〔クレジット|〕カード番号"
   ],
   "contextual": [
    {
     "form": "下4桁",
     "in": "card"
    },
    {
     "form": "下四桁",
     "in": "card"
    },
    {
     "form": "末尾4桁",
     "in": "card"
    },
    {
     "form": "上6桁",
     "in": "card"
    }
   ]
  },
  {
   "code": "card-holder",
   "ja": "カード名義",
   "en": "Cardholder name",
   "category": "card",
   "tier": "core",
   "veris": "Payment",
   "hibp": "Credit cards",
   "specialCare": "none",
   "harm": "likely",
   "forms": [
    "〔クレジット|デビット|プリペイド|〕カード〔の|ご|〕〔名義|名義人|名義人名|名義人氏名|名義名|名義人の氏名|名義氏名|名義人のお名前|名義人様名|名義者|名義者名|名義者氏名〕",
    "〔クレジット|デビット|〕カード〔会員|所有者|保有者|保持者|契約者|利用者〕〔の|〕〔名|氏名|名義〕",
    "〔クレジット|〕カード〔氏名|ホルダー名|ホルダー|名義(ローマ字)〕"
   ],
   "contextual": [
    {
     "form": "名義",
     "in": "card"
    },
    {
     "form": "名義人",
     "in": "card"
    },
    {
     "form": "名義人名",
     "in": "card"
    },
    {
     "form": "名義人氏名",
     "in": "card"
    },
    {
     "form": "名義名",
     "in": "card"
    },
    {
     "form": "会員名",
     "in": "card"
    },
    {
     "form": "会員氏名",
     "in": "card"
    },
    {
     "form": "カード会員",
     "in": "card"
    }
   ]
  },
  {
   "code": "card-expiry",
   "ja": "有効期限",
   "en": "Card expiry date",
   "category": "card",
   "tier": "core",
   "veris": "Payment",
   "hibp": "Credit cards",
   "specialCare": "none",
   "harm": "likely",
   "forms": [
    "〔クレジット|デビット|プリペイド|〕カード〔の|〕有効〔期限|期間|年月〕",
    "有効期限"
   ],
   "contextual": [
    {
     "form": "有効期間",
     "in": "card"
    },
    {
     "form": "有効年月",
     "in": "card"
    },
    {
     "form": "期限",
     "in": "card"
    }
   ]
  },
  {
   "code": "card-security-code",
   "ja": "セキュリティコード",
   "en": "Card security code",
   "category": "card",
   "tier": "core",
   "veris": "Payment",
   "hibp": "Credit card CVV",
   "specialCare": "none",
   "harm": "likely",
   "forms": [
    "〔クレジット|デビット|〕カード〔の|〕〔セキュリティ|セキュリティー〕〔・|〕〔コード|番号〕",
    "〔セキュリティ|セキュリティー〕〔・|〕〔コード|番号〕",
    "カード〔確認番号|検証番号|認証番号〕",
    "CVV〔2|番号|コード|〕",
    "CVC〔2|番号|コード|〕",
    "裏面〔の|〕〔3桁|三桁|3桁の数字|3桁の番号〕"
   ]
  },
  {
   "code": "card-issuer",
   "ja": "カード会社名",
   "en": "Card brand or issuer",
   "category": "card",
   "tier": "extended",
   "veris": "Payment",
   "hibp": "Payment methods",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔クレジット|〕カード〔の|〕〔会社名|ブランド|ブランド名|種別|種類|発行会社名|発行会社|イシュア〕",
    "国際ブランド〔名|〕"
   ]
  },
  {
   "code": "ic-card-number",
   "ja": "ICカード番号",
   "en": "IC card number",
   "category": "card",
   "tier": "extended",
   "veris": "Payment",
   "hibp": null,
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔交通系|〕IC〔乗車|〕カード〔の|〕〔番号|ID|ID番号〕",
    "電子マネー〔の|〕番号",
    "電子マネーID",
    "〔Suica|PASMO|ICOCA|nanaco|WAON|Edy|ギフトカード|商品券|ギフト券〕〔の|〕〔番号|ID番号|ID|コード|PIN〕",
    "カード〔ID|IDm〕"
   ]
  },
  {
   "code": "bank-account",
   "ja": "口座番号",
   "en": "Bank account number",
   "category": "financial",
   "tier": "core",
   "veris": "Bank",
   "hibp": "Bank account numbers",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔銀行|金融機関|預金|預貯金|貯金|振込|振込先|振替|引落|引き落とし|引落し|返金先|返金|証券|還付先|給与振込|普通預金|届出|登録|支払|受取|決済|振込用|保険料振替|指定|取引|郵便|ゆうちょ〕〔の|用|先|〕口座〔の|〕〔番号|〕",
    "口座番号",
    "〔送金先|入金先|還付先|報酬振込先|謝金振込先|配当金振込先|奨学金振込先〕〔の|〕口座〔番号|〕",
    "振込先",
    "振込先〔金融機関|銀行〕",
    "通帳〔番号|の記号番号|記号番号|の写し|の画像|のコピー〕",
    "記号番号",
    "給与振込口座"
   ],
   "contextual": [
    {
     "form": "番号",
     "in": "bank"
    },
    {
     "form": "口座",
     "in": "list"
    },
    {
     "form": "記号・番号",
     "in": "bank"
    }
   ]
  },
  {
   "code": "bank-account-holder",
   "ja": "口座名義",
   "en": "Bank account holder",
   "category": "financial",
   "tier": "core",
   "veris": "Bank",
   "hibp": "Bank account numbers",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔カナ|銀行|振込先|振込|預金|引落|〕口座〔の|〕〔名義|名義人|名義人名|名義人氏名|名義名|名義カナ|名義人カナ|名義(カナ)〕",
    "預金〔者名|名義|名義人〕"
   ],
   "contextual": [
    {
     "form": "名義",
     "in": "bank"
    },
    {
     "form": "名義人",
     "in": "bank"
    },
    {
     "form": "名義人名",
     "in": "bank"
    },
    {
     "form": "名義人氏名",
     "in": "bank"
    }
   ]
  },
  {
   "code": "bank-branch",
   "ja": "銀行名・支店名",
   "en": "Bank or branch",
   "category": "financial",
   "tier": "extended",
   "veris": "Bank",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔取引|振込先|利用|引落|〕〔銀行|金融機関|金融機関支店|銀行支店|信用金庫〕〔支店|〕〔名|コード|名称|番号〕",
    "支店〔名|コード|番号|名称〕",
    "〔預金|口座〕〔種目|種別|種類|科目〕",
    "銀行名・支店名",
    "店番〔号|〕"
   ]
  },
  {
   "code": "account-balance",
   "ja": "預金残高",
   "en": "Account balance",
   "category": "financial",
   "tier": "core",
   "veris": "Bank",
   "hibp": "Account balances",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔預金|預貯金|口座|借入|借入金|保有|貸付|融資|預り金|預かり金|投資|証券|取引|資産|ローン〕〔の|〕残高",
    "貯金額",
    "預金額",
    "預入金額"
   ],
   "contextual": [
    {
     "form": "残高",
     "in": "list"
    }
   ]
  },
  {
   "code": "transaction-amount",
   "ja": "取引金額",
   "en": "Amounts paid or owed",
   "category": "financial",
   "tier": "core",
   "veris": "Bank",
   "hibp": "Financial transactions",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔取引|納付|還付|予約|請求|支払|支払い|支払済|支給|給付|振込|振替|入金|出金|送金|返金|決済|払込|未納|滞納|納入|補助|交付|助成|助成決定|補助決定|交付決定|貸付|融資|借入|寄附|寄付|契約|精算|配当|見積|見積り|売上|徴収|納付済|補償|賠償|謝礼|工事|委託|受取|利用|使用|手数料|還付予定〕〔の|〕〔金額|額〕",
    "〔取引|入出金|払込|出金|振込|売買〕〔の|〕〔明細|履歴|内容|記録|データ〕",
    "請求額",
    "奨学金〔額|貸与額|の貸与額〕",
    "補助金額",
    "助成金額",
    "給付金額",
    "寄附金額",
    "保育料〔額|〕",
    "給食費〔の〔未納額|納付状況|金額〕|〕",
    "医療費",
    "授業料",
    "家賃",
    "使用料",
    "手数料額",
    "料金"
   ],
   "contextual": [
    {
     "form": "取引情報",
     "in": "list"
    },
    {
     "form": "金額",
     "in": "list"
    },
    {
     "form": "支払額",
     "in": "list"
    }
   ]
  },
  {
   "code": "payment-history",
   "ja": "支払情報",
   "en": "Payment details",
   "category": "financial",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Payment histories",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔支払い|支払|お支払|決済|精算|集金〕〔の|〕〔方法|手段|履歴|情報|登録情報|区分|状況|種別|状態|記録|日|回数|データ|明細〕",
    "〔請求|料金|課金|入金|納付|納入|利用料金|サービス料金〕〔の|〕〔情報|履歴|明細|明細情報|状況|記録|方法|データ|明細書〕",
    "〔宿泊|利用〕料金",
    "〔ご利用|カード利用|クレジットカード利用|クレジットカードの利用|カードの利用〕〔明細|履歴〕",
    "〔クレジット|〕カード〔決済履歴|利用履歴|利用明細|ご利用明細|の利用履歴|の利用明細|取引履歴|取引情報|決済情報〕",
    "領収書",
    "領収証",
    "請求書",
    "引落日",
    "未納情報"
   ]
  },
  {
   "code": "insurance-contract",
   "ja": "保険契約内容",
   "en": "Insurance contract",
   "category": "financial",
   "tier": "core",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔保険|生命保険|自動車保険|損害保険|火災保険|共済〕〔証券|契約〕〔の|〕番号",
    "証券番号",
    "保険証券〔番号|〕",
    "〔生命|損害|自動車|火災|医療|〕保険〔の|〕〔種類|種目|期間|商品名|商品|金額|契約内容|契約情報|契約に関する情報|契約|契約の内容|会社名|始期日|始期|満期日|金受取人|目的|種別|等級|加入状況〕",
    "〔保険|共済〕契約者番号",
    "解約返戻金〔額|〕",
    "満期日",
    "満期保険金額",
    "保障内容",
    "補償内容",
    "ノンフリート等級",
    "事故歴"
   ]
  },
  {
   "code": "insurance-premium",
   "ja": "保険料",
   "en": "Insurance premium",
   "category": "financial",
   "tier": "extended",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔支払済みの|支払済|国民健康|介護|後期高齢者医療|年間|月額|国民年金|社会|健康|〕保険料〔額|の額|の金額|〕",
    "掛金〔額|〕",
    "国民健康保険税〔額|〕"
   ]
  },
  {
   "code": "insurance-claim",
   "ja": "保険事故情報",
   "en": "Insurance claim",
   "category": "financial",
   "tier": "extended",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "保険事故〔の|〕〔情報|内容|状況〕",
    "事故〔の|〕〔日時|状況|内容|情報|受付番号|概要|日|発生日|発生場所|場所|原因〕",
    "保険金〔の|〕〔請求|支払|支払い〕〔の|〕〔内容|情報|履歴|書類|書|額|金額|状況|〕",
    "保険金",
    "支払査定",
    "損害〔の|〕〔状況|内容|額〕",
    "給付金〔の|〕〔請求|支払〕〔内容|履歴|書〕"
   ]
  },
  {
   "code": "income",
   "ja": "収入",
   "en": "Income",
   "category": "financial",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Income levels",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔世帯|個人|本人|前年|前職の|現在の|年間|〕〔年収|収入〕〔額|金額|〕",
    "世帯〔収入|所得|の所得|の収入〕",
    "年収〔帯|〕",
    "月収",
    "所得",
    "〔課税|合計|総|前年|前年の|給与|〕所得〔額|金額|情報|区分|の状況|状況〕",
    "収入〔申告書|証明書|状況|の状況|情報|に関する情報|の額〕",
    "所得証明書",
    "年金〔支給額|受給額|額|の受給額|の支給額|受給状況〕",
    "源泉徴収額",
    "確定申告書"
   ],
   "contextual": [
    {
     "form": "収入",
     "in": "list"
    }
   ]
  },
  {
   "code": "assets",
   "ja": "資産",
   "en": "Assets",
   "category": "financial",
   "tier": "extended",
   "veris": "Personal",
   "hibp": "Net worths",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔保有|金融|〕資産〔申告書|状況|の状況|情報|額|内容〕",
    "保有資産",
    "金融資産",
    "預金通帳〔の写し|のコピー|〕",
    "預貯金〔額|の状況|〕",
    "保有株式数",
    "保有株数",
    "持株数",
    "所有株式数",
    "固定資産〔情報|評価額|の評価額|課税台帳〕",
    "不動産〔情報|の所有状況|登記情報〕",
    "財産〔状況|の状況|目録〕",
    "自己資金〔額|〕"
   ]
  },
  {
   "code": "tax-amount",
   "ja": "税額",
   "en": "Tax",
   "category": "financial",
   "tier": "core",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔年|市県民|住民|市民|固定資産|軽自動車|自動車|所得|市税の|〕税額",
    "〔課税|納税|税務|税|賦課〕〔情報|額|の情報|状況|明細|資料|内容|標準額|に関する情報|証明書|通知書〕",
    "滞納〔の|〕〔情報|状況|有無|税額〕",
    "納税通知書",
    "納税義務者〔番号|〕",
    "控除額",
    "確定申告〔の内容|情報|データ〕",
    "納付書"
   ]
  },
  {
   "code": "credit-info",
   "ja": "信用情報",
   "en": "Credit information",
   "category": "financial",
   "tier": "extended",
   "veris": "Personal",
   "hibp": "Credit status information",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔個人|〕信用情報",
    "〔借入|借り入れ|融資|ローン|与信|貸付|債務|債権|返済|借財〕〔の|〕〔情報|状況|内容|条件|件数|履歴|審査内容|計画|審査結果|申込内容|契約内容|結果〕",
    "ローン〔契約情報|申込情報|返済額〕",
    "利用限度額",
    "利用可能額",
    "限度額",
    "与信枠",
    "信用取引情報",
    "自己破産",
    "延滞〔情報|額|状況〕",
    "借金"
   ]
  },
  {
   "code": "points",
   "ja": "ポイント残高",
   "en": "Reward points",
   "category": "financial",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Reward program balances",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔保有|所持|会員|獲得|利用可能|貯まった|〕〔ポイント|マイル|コイン〕〔の|〕〔残高|数|残数|情報|履歴|利用履歴|取得履歴|利用情報|付与履歴|交換履歴|残|獲得履歴|利用状況|付与状況|の取得履歴と利用履歴|保有数|累計|使用履歴〕",
    "〔ポイント|コイン|マイル〕の取得履歴と利用履歴",
    "〔保有|所持|獲得|会員〕〔ポイント|マイル|コイン〕",
    "マイレージ",
    "マイル",
    "クーポン〔情報|利用履歴|番号|コード〕"
   ],
   "contextual": [
    {
     "form": "ポイント",
     "in": "list"
    },
    {
     "form": "クーポン",
     "in": "list"
    }
   ]
  },
  {
   "code": "my-number",
   "ja": "個人番号",
   "en": "My Number",
   "category": "government-id",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": "Government issued IDs",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "マイナンバー〔情報|(個人番号)|〕",
    "個人番号〔(マイナンバー)|〕",
    "特定個人情報",
    "マイナンバーカード〔の|〕番号"
   ]
  },
  {
   "code": "id-document",
   "ja": "本人確認書類",
   "en": "Identity document",
   "category": "government-id",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": "Government issued IDs",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔本人|年齢|身元〕確認〔用|〕〔書類|資料|証|証明書|画像|書類等|の書類〕〔の|〕〔画像|写し|コピー|データ|画像データ|画像情報|情報|スキャンデータ|〕",
    "身分〔証|証明書|証明証〕〔の|〕〔画像|写し|コピー|データ|画像データ|情報|〕",
    "〔自動車|〕運転免許証〔等|など|〕〔の|〕〔画像|写し|コピー|データ|画像データ|情報|両面画像|記載内容|記載情報|〕",
    "免許証〔の|〕〔画像|写し|コピー|データ|情報〕",
    "〔健康保険証|健康保険被保険者証|保険証|被保険者証|資格確認書|後期高齢者医療被保険者証〕〔の|〕〔画像|写し|コピー|データ|画像データ|情報|〕",
    "マイナンバーカード〔の|〕〔画像|写し|コピー|表面の写し|裏面|裏面の写し|表面|データ|画像データ|情報|〕",
    "個人番号カード〔の|〕〔画像|写し|コピー|〕",
    "在留カード〔の|〕〔画像|写し|コピー|画像データ|情報|〕",
    "〔学生証|社員証|職員証|生徒手帳|学生証明書|卒業証明書|従業員証|職員身分証〕〔の|〕〔画像|写し|コピー|データ|情報|〕",
    "住民票〔の|〕〔写し|画像|コピー|情報|記載事項|コード|除票|〕",
    "戸籍〔謄本|抄本|全部事項証明書|謄本の写し|の附票〕",
    "印鑑〔登録証明書|証明書|登録証|登録番号|登録情報〕",
    "パスポート〔の|〕〔画像|写し|コピー|画像データ|顔写真ページ〕",
    "登記簿謄本",
    "証明書類〔の|〕〔画像|写し|〕"
   ]
  },
  {
   "code": "drivers-license",
   "ja": "運転免許証番号",
   "en": "Driver's licence number",
   "category": "government-id",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": "Government issued IDs",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔自動車|〕〔運転|〕〔免許証|免許〕〔の|〕〔番号|証番号|登録番号〕",
    "〔運転|〕免許〔の|〕〔種類|種別|情報|取得年月日|条件|有効期限〕"
   ]
  },
  {
   "code": "passport",
   "ja": "パスポート番号",
   "en": "Passport number",
   "category": "government-id",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": "Passport numbers",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "〔パスポート|旅券〕〔の|〕〔番号|情報|No.|データ|有効期限|発行日|記載情報〕",
    "〔査証|ビザ〕〔番号|情報〕"
   ],
   "contextual": [
    {
     "form": "パスポート",
     "in": "list"
    },
    {
     "form": "旅券",
     "in": "list"
    }
   ]
  },
  {
   "code": "residence-card-number",
   "ja": "在留カード番号",
   "en": "Residence card number",
   "category": "government-id",
   "tier": "extended",
   "veris": "Sensitive Personal",
   "hibp": "Government issued IDs",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "在留カード〔の|〕番号",
    "在留〔資格|期限|期間|期間満了日|資格情報|カードの有効期限〕",
    "外国人登録番号"
   ]
  },
  {
   "code": "insurance-number",
   "ja": "被保険者証記号・番号",
   "en": "Health insurance number",
   "category": "government-id",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": "Health insurance information",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔健康|国民健康|医療|介護|後期高齢者医療|〕〔保険|被保険者|保険被保険者|保険者〕〔証|者証|〕〔の|等の|〕〔記号〔・|番号|及び番号|と番号|、番号|や番号|および番号|・番号|〕〔番号|〕|番号〕",
    "健康保険〔証|〕〔の|〕〔資格情報|種別|の種類|加入状況〕",
    "〔保険証|被保険者証〕〔の|〕〔記号・番号|記号番号|記号及び番号|番号|記号〕",
    "〔医療保険|健康保険|被保険者|保険|オンライン〕資格〔情報|確認情報|の情報|取得日|取得年月日|喪失日|喪失年月日|区分〕",
    "保険者〔名|名称|番号〕",
    "被保険者〔番号|記号|区分|記号・番号|記号番号|証番号|証の番号〕",
    "公費負担者番号"
   ],
   "contextual": [
    {
     "form": "記号・番号",
     "in": "insurance-card"
    },
    {
     "form": "記号番号",
     "in": "insurance-card"
    },
    {
     "form": "枝番",
     "in": "list"
    },
    {
     "form": "資格情報",
     "in": "list"
    },
    {
     "form": "保険情報",
     "in": "list"
    }
   ]
  },
  {
   "code": "pension-number",
   "ja": "基礎年金番号",
   "en": "Basic pension number",
   "category": "government-id",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": "Government issued IDs",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "基礎年金〔の|〕番号",
    "年金〔手帳番号|手帳の番号|証書番号|証書記号番号|番号|コード〕",
    "年金証書の〔記号番号|番号〕",
    "年金加入〔記録|履歴|期間|状況〕",
    "年金〔記録|情報〕"
   ]
  },
  {
   "code": "employment-insurance-number",
   "ja": "雇用保険被保険者番号",
   "en": "Employment insurance number",
   "category": "government-id",
   "tier": "extended",
   "veris": "Sensitive Personal",
   "hibp": "Government issued IDs",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "雇用保険〔の|〕〔被保険者番号|被保険者証番号|番号|被保険者証〕"
   ]
  },
  {
   "code": "welfare-recipient-number",
   "ja": "受給者番号",
   "en": "Welfare recipient number",
   "category": "government-id",
   "tier": "extended",
   "veris": "Sensitive Personal",
   "hibp": "Government issued IDs",
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "受給者〔証|〕〔の|〕番号",
    "〔障害者|身体障害者|療育|精神障害者保健福祉|障がい者|母子|母子健康〕手帳〔の|〕番号",
    "〔生活保護|福祉|医療|手当〕受給〔者|〕番号"
   ]
  },
  {
   "code": "vehicle",
   "ja": "自動車登録番号・車台番号",
   "en": "Vehicle registration",
   "category": "government-id",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Vehicle details",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔〔自動車|車両|車|バイク〕〔の|〕〔登録|車台〕|車台|車両登録〕〔番号|ナンバー〕",
    "〔自動車|車両|車〕〔の|〕〔番号|ナンバー|情報|種類|型式|登録情報〕",
    "〔保有|所有|契約|〕車両〔の|〕〔情報|番号|登録番号|ナンバー|識別番号|登録ナンバー〕",
    "ナンバープレート〔の番号|情報|番号|〕",
    "車検証〔の|〕〔情報|写し|画像|記載情報|〕",
    "車種〔名|〕",
    "車名",
    "〔車両|車〕の識別番号",
    "標識番号",
    "車検満了日",
    "走行距離"
   ]
  },
  {
   "code": "diagnosis",
   "ja": "病名",
   "en": "Diagnosis",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Medical",
   "hibp": "Personal health data",
   "specialCare": "likely",
   "harm": "none",
   "forms": [
    "〔傷|疾|診断|主|〕病名〔等|〕",
    "傷病〔名|名等|の状況|情報|歴|名称〕",
    "疾患〔名|情報|名等〕",
    "疾病名",
    "診断〔名|結果|内容|書|書の写し|情報〕",
    "〔既往|現病|家族の病|〕歴",
    "病歴",
    "既往症",
    "既往〔病歴|歴等〕",
    "持病",
    "死因",
    "病態",
    "病状",
    "難病の名称",
    "基礎疾患〔の有無|〕"
   ]
  },
  {
   "code": "treatment",
   "ja": "診療情報",
   "en": "Treatment",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Medical",
   "hibp": "Personal health data",
   "specialCare": "likely",
   "harm": "none",
   "forms": [
    "〔診療|治療|受診|医療|看護|手術|処置|投薬|服薬|処方|調剤|薬剤|入院|通院|退院|入退院|リハビリ|リハビリテーション|透析|訪問看護|在宅医療|歯科診療|診察|救急搬送|搬送|救急|助産|往診|介助〕〔に関する|の|に係る|〕〔情報|記録|記録情報|内容|経過|経緯|状況|履歴|歴|方法|方法・結果|行為情報|行為|計画|計画書|日|年月日|科|科名|期間|明細|結果|日時|名|サマリー|所見|区分|開始日|方針〕",
    "〔電子|〕カルテ〔情報|の情報|の内容|データ|の記載内容〕",
    "〔紹介|〕診療科〔名|目|〕",
    "〔診療録|医療データ|医療に関するデータ〕",
    "処方箋〔情報|の内容|〕",
    "処方〔薬|内容|薬名〕",
    "薬〔歴|剤名|の名称|の種類|剤情報|の情報〕",
    "服用〔薬|中の薬|薬剤〕",
    "術式",
    "術式名",
    "レセプト〔情報|データ|〕",
    "診療報酬明細書",
    "主治医〔名|〕",
    "入退院日",
    "入院日",
    "退院日",
    "病棟名",
    "病室",
    "〔紹介状|診療情報提供書〕〔の内容|〕",
    "退院サマリー",
    "看護サマリー",
    "ワクチン接種〔歴|履歴|記録|状況|情報|日〕",
    "〔予防|〕接種〔歴|履歴|記録|状況|情報|日|記録情報|年月日|券番号|回数〕",
    "治療の経過",
    "手術〔内容|日|歴|動画|の動画|映像〕",
    "症例〔情報|データ|〕",
    "死亡日",
    "お薬手帳〔の|〕〔情報|〕",
    "医療費〔情報|通知|の額|データ〕",
    "来院〔日|日時|歴〕",
    "搬送先〔医療機関|病院〕〔名|〕"
   ],
   "contextual": [
    {
     "form": "カルテ",
     "in": "list"
    },
    {
     "form": "電子カルテ",
     "in": "list"
    }
   ]
  },
  {
   "code": "examination-result",
   "ja": "健康診断結果",
   "en": "Health check result",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Medical",
   "hibp": "Personal health data",
   "specialCare": "likely",
   "harm": "none",
   "forms": [
    "〔健康診断|健診|検診|健康診査|人間ドック|特定健診|特定健康診査|がん検診|乳幼児健診|ストレスチェック|検査|血液検査|PCR検査|抗原検査|抗体検査|尿検査|精密検査|臨床検査|病理検査|心理検査|発達検査|知能検査|内視鏡検査|画像検査|診察・検査|歯科健診|定期健康診断|新型コロナウイルス検査|感染症検査|体力測定|聴力検査|視力検査|遺伝子検査〕〔の|・|〕〔結果|結果等|判定|所見|内容|記録|数値|値|結果票|結果情報|情報|受診結果|検査結果|検査値|項目|結果データ|結果通知書|結果報告書|個人票|判定結果〕",
    "〔特定|〕保健指導〔該当状況|の該当状況|結果〕",
    "検査値",
    "健診〔受診歴|受診履歴|受診日|日〕",
    "〔陽性|陰性|感染〕〔の|〕〔判定|結果|有無|状況|の別〕",
    "〔体温|血圧|脈拍|血糖値|バイタル|バイタルサイン|BMI|体脂肪率〕〔データ|値|測定値|〕",
    "健康管理データ"
   ]
  },
  {
   "code": "medical-test-data",
   "ja": "検査データ",
   "en": "Medical test data",
   "category": "health-sensitive",
   "tier": "extended",
   "veris": "Medical",
   "hibp": "Personal health data",
   "specialCare": "likely",
   "harm": "none",
   "forms": [
    "〔心電図|脳波|波形|心電図波形|エコー|超音波|レントゲン|X線|CT|MRI|内視鏡|病理|医用|検査|診断|患部|口腔内|眼底〕〔の|〕〔画像|画像データ|画像情報|データ|写真|波形データ|映像〕",
    "心電図",
    "解析結果",
    "検体〔番号|情報|ID|の情報〕",
    "〔遺伝|遺伝子|ゲノム|DNA〕〔の|〕〔情報|解析結果|データ|配列〕",
    "解析データ",
    "レントゲン"
   ]
  },
  {
   "code": "health",
   "ja": "健康調査",
   "en": "Health information",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Medical",
   "hibp": "Personal health data",
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "〔健康|体調|健康上|心身|身体|精神|病気|体質|発達|栄養|持病|妊娠|出産|授乳|アレルギー|食物アレルギー|喫煙|飲酒〕〔に関する|の|上の|〕〔情報|調査結果|状態|状況|事項|質問|記録|有無|記録情報|課題|データ|特性|特記事項|調査票|観察記録|配慮事項|相談内容|管理記録|管理情報|チェックシート|カード|歴|カルテ|内容|対応〕",
    "健康〔診断票|状態|調査票|観察表|情報|調査〕",
    "健康上の〔事項|理由|配慮事項|情報|特記事項|問題〕",
    "問診〔票|の内容|内容|情報|表|結果|票の内容|項目〕",
    "予診票",
    "〔食物|〕アレルギー",
    "〔自覚|主な|〕症状〔等|の有無|の内容|の経過|〕",
    "主訴",
    "体調",
    "配慮〔事項|を要する事項|が必要な事項|が必要な情報|内容|を必要とする事項〕",
    "病気",
    "妊娠〔週数|の有無|経過|〕",
    "出産〔予定日|歴|日〕",
    "母子〔健康|保健〕〔手帳|〕〔情報|の記録|記録〕",
    "身体状況",
    "生活〔習慣|歴〕",
    "服薬の有無",
    "喫煙歴",
    "平熱",
    "ADL"
   ]
  },
  {
   "code": "checkup-booking",
   "ja": "健診予約",
   "en": "Health check booking",
   "category": "health-sensitive",
   "tier": "extended",
   "veris": "Medical",
   "hibp": null,
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "〔健診|検診|健康診断|人間ドック|受診|診療|診察|接種|ワクチン接種|予防接種〕〔の|〕〔予約|申込|申し込み|予約日|希望日〕〔の|〕〔内容|情報|日|日時|年月日|番号|〕",
    "健診〔コース|申込情報|受診券番号|受診券の番号|機関|機関名〕",
    "予約年月日"
   ]
  },
  {
   "code": "patient-id",
   "ja": "患者番号",
   "en": "Patient number",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Medical",
   "hibp": null,
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "〔患者|患者様|診察券|診察カード|カルテ|診療録|受診者|病歴|入院患者|検診者|院内患者〕〔の|管理|登録|識別|〕〔番号|ID|No.|ID番号|コード〕"
   ]
  },
  {
   "code": "disability",
   "ja": "障害",
   "en": "Disability",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Medical",
   "hibp": "Personal health data",
   "specialCare": "likely",
   "harm": "none",
   "forms": [
    "〔障害|障がい|障碍|身体障害|知的障害|精神障害|発達障害〕〔の|に関する|者|支援|程度|〕〔有無|等級|種別|種類|程度|区分|状況|内容|情報|名|部位|特性|状態|支援区分|福祉サービス受給者証|認定情報|者区分|者情報|等級等|名称|手帳情報|程度区分〕",
    "〔障害者|障がい者|身体障害者|療育|精神障害者保健福祉〕手帳〔の|〕〔情報|写し|等級|有無|画像|取得状況|所持状況|級|種別|交付年月日|〕",
    "特別支援〔学級在籍の有無|に関する情報〕",
    "発達障害"
   ]
  },
  {
   "code": "care-level",
   "ja": "要介護認定",
   "en": "Care level",
   "category": "health-sensitive",
   "tier": "extended",
   "veris": "Medical",
   "hibp": "Personal health data",
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "〔要介護|要支援|介護|要介護・要支援|要介護度・要支援〕〔認定|度|状態|区分|状態区分|等級〕〔情報|の内容|結果|調査票|区分|日|期間|の状況|有効期間|審査結果|〕",
    "介護〔の|〕〔記録|情報|内容|状況|サービス内容|サービス利用状況|サービスの内容|保険情報|サービス計画書|サービス利用票|サービス情報|計画書|サービス計画|給付情報|の必要性〕",
    "介護保険〔の|〕〔認定情報|情報|認定区分|サービス利用状況〕",
    "利用者負担〔の|〕割合",
    "負担割合",
    "認定調査〔票|結果|〕",
    "主治医意見書",
    "ケアプラン〔の内容|情報|〕",
    "居宅サービス計画書",
    "アセスメント〔シート|情報|〕",
    "ケア記録"
   ]
  },
  {
   "code": "welfare-status",
   "ja": "生活保護",
   "en": "Welfare status",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": null,
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "生活保護〔の|費の|費|関連|関係|に関する|開始|受給|に係る|〕〔受給事実|受給の有無|受給状況|受給歴|支給額|情報|受給|受給者証|の事実|の状況|受給情報|決定通知書|台帳|受給世帯|扶助費|の別|〕",
    "保護〔台帳|費|の決定内容|開始日|受給歴〕",
    "ケース〔記録|ファイル|台帳〕",
    "〔受給|援護|扶助|福祉|給付|支援〕〔の|〕〔情報|記録|状況|内容|区分|資格|履歴|種別〕",
    "児童扶養手当〔受給状況|の受給の有無|〕",
    "就学援助〔認定|の認定|情報|費|受給の有無|〕",
    "児童手当",
    "ひとり親〔家庭|世帯|家庭等の情報|〕"
   ]
  },
  {
   "code": "evacuation-support",
   "ja": "個別避難計画",
   "en": "Evacuation plan",
   "category": "health-sensitive",
   "tier": "extended",
   "veris": "Sensitive Personal",
   "hibp": null,
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "個別避難計画〔書|〕",
    "避難行動要支援者名簿",
    "避難支援〔の情報|情報|等関係者〕"
   ]
  },
  {
   "code": "biometric",
   "ja": "生体情報",
   "en": "Biometric data",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Multi-factor credential",
   "hibp": "Biometric data",
   "specialCare": "none",
   "harm": "possible",
   "forms": [
    "生体〔認証|〕〔情報|データ〕",
    "〔指紋|静脈|声紋|虹彩|顔特徴|顔認証|顔〕〔の|認証|〕〔情報|データ|特徴量|テンプレート〕",
    "指紋",
    "声紋",
    "虹彩"
   ]
  },
  {
   "code": "criminal-record",
   "ja": "犯罪・捜査情報",
   "en": "Criminal record or investigation",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": null,
   "specialCare": "likely",
   "harm": "none",
   "forms": [
    "〔犯罪|逮捕|前科|犯歴|非行|補導|捜査|取調べ|取り調べ|事件|供述|被疑者|容疑者|検挙|告訴|告発〕〔の|に関する|〕〔歴|情報|資料|内容|記録|調書|経歴|概要|事実|状況〕",
    "前科",
    "供述〔内容|調書|〕",
    "〔被|〕告訴人",
    "被疑者〔名|氏名|〕",
    "罪名",
    "交通違反〔の内容|歴|〕"
   ]
  },
  {
   "code": "crime-victim",
   "ja": "犯罪被害の事実",
   "en": "Crime victim",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": null,
   "specialCare": "likely",
   "harm": "none",
   "forms": [
    "〔犯罪|〕被害者〔の|に関する|〕〔情報|氏名〕",
    "被害〔届|の内容|内容|届の内容|状況|相談内容|の状況〕",
    "〔虐待|いじめ|DV|ハラスメント〕〔の|に関する|被害|〕〔情報|内容|状況|相談記録|記録|事案|有無|通告|調査内容〕"
   ]
  },
  {
   "code": "creed",
   "ja": "信条",
   "en": "Creed",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": "Religions",
   "specialCare": "likely",
   "harm": "none",
   "forms": [
    "信条",
    "宗教〔名|〕",
    "信仰",
    "支持政党",
    "思想",
    "政治的見解",
    "労働組合〔への加盟|加入〕〔状況|の有無|〕"
   ]
  },
  {
   "code": "race-social-status",
   "ja": "人種・社会的身分",
   "en": "Ethnicity or social status",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": "Ethnicities",
   "specialCare": "likely",
   "harm": "none",
   "forms": [
    "人種",
    "民族",
    "社会的身分",
    "門地"
   ]
  },
  {
   "code": "consultation-content",
   "ja": "相談内容",
   "en": "Consultation",
   "category": "health-sensitive",
   "tier": "core",
   "veris": "Sensitive Personal",
   "hibp": "Support tickets",
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "〔相談|面談|面接|カウンセリング|教育相談|生活相談|就労相談|支援相談〕〔の|に関する|〕〔内容|記録|希望の有無|票|記録票|履歴|情報|概要|シート|メモ|経過|記録簿〕",
    "支援〔経過|会議録|計画|計画書〕",
    "経過記録",
    "聞き取り〔内容|記録〕",
    "訪問記録"
   ],
   "contextual": [
    {
     "form": "処理結果",
     "in": "list"
    }
   ]
  },
  {
   "code": "order-history",
   "ja": "購入履歴",
   "en": "Purchases",
   "category": "behavioural",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Purchases",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔購入|注文|購買|買い物|商品購入|商品の購入|オーダー|販売|買取|発注|受注|資料請求|リース|レンタル|宅配|修理〕〔の|に関する|された|した|〕〔履歴|商品|商品名|情報|内容|金額|日|日時|番号|明細|データ|履歴情報|記録|商品情報|店舗|品目|年月日|回数|点数|品|商品の内容|数量|ID|伝票|製品〕",
    "客様〔注文番号|の注文番号〕",
    "〔商品|製品|購入品|品〕〔名|番号|コード〕",
    "伝票番号",
    "オーダーNo.",
    "注文者情報",
    "購入者情報",
    "ショッピング履歴",
    "購入チケット〔情報|〕",
    "チケット〔情報|購入履歴|番号〕",
    "落札〔履歴|情報〕",
    "閲覧・購入履歴",
    "〔貸出|借受|図書貸出|図書の貸出〕履歴",
    "貸出〔情報|記録|図書名|資料名〕",
    "サイズ",
    "返礼品〔名|〕",
    "寄附〔内容|情報|履歴〕",
    "製造番号",
    "シリアル〔番号|ナンバー〕"
   ],
   "contextual": [
    {
     "form": "数量",
     "in": "list"
    },
    {
     "form": "商品",
     "in": "list"
    }
   ]
  },
  {
   "code": "reservation-info",
   "ja": "予約情報",
   "en": "Reservation",
   "category": "behavioural",
   "tier": "core",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔宿泊|ホテル|旅行|来店|来場|来館|来社|利用|施設|レストラン|席|ツアー|搭乗|座席|会場|見学|乗車|入場|〕予約〔の|〕〔情報|番号|内容|日|日時|履歴|者情報|サイト名|データ|詳細|状況|人数|プラン|コース|ID〕",
    "〔宿泊|滞在|搭乗|来店|来場|来館|利用|入場|旅行|参加|チェックイン|見学|入館|施設利用〕〔の|〕〔日|日時|日程|情報|履歴|年月日|期間|人数|プラン|プラン名|施設名|場所|時間|時間帯|記録|施設|便名|希望日|希望日時|店舗|店舗名|コース〕",
    "宿泊予約",
    "チェックイン・アウト",
    "〔チェックイン|チェックアウト〕〔日|日時|〕",
    "〔便名|利用プラン〔名|〕|乗車日|乗車日時|受講日|受講日時〕",
    "旅程",
    "旅行日程",
    "部屋タイプ",
    "座席番号",
    "乗車券情報",
    "フライト情報",
    "イベント〔参加履歴|申込情報|参加情報|参加状況〕",
    "参加〔イベント名|セミナー名|状況〕",
    "申込〔講座名|日時|日|イベント名|コース|内容|情報〕"
   ]
  },
  {
   "code": "contract-info",
   "ja": "契約状況",
   "en": "Contract",
   "category": "behavioural",
   "tier": "core",
   "veris": "Personal",
   "hibp": "User statuses",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔契約|ご契約|ご加入|加入|サービス|入会|会員|退会|解約|申込|リース契約|保守|賃貸借契約|売買契約|工事|登録|〕契約〔の|に関する|〕〔状況|内容|情報|プラン|日|期間|年月日|種別|サービス|形態|条件|書類|コース|開始日|終了日|更新日|名|商品|者区分|履歴|件数|データ|電力|アンペア|容量|種類〕",
    "〔料金|契約|加入〕プラン〔名|〕",
    "〔利用|ご利用|加入|登録|契約|利用中の|ご利用中の〕〔の|〕〔サービス|状況〕〔の情報|名|内容|〕",
    "利用中のサービスの情報",
    "〔入会|登録|加入|退会|解約|利用開始|サービス開始|会員登録|入居|転居|開栓|更新|最終更新〕〔の|〕〔日|日時|年月日|状況|店舗|理由|希望日|店|情報〕",
    "会員〔種別|ランク|区分|ステータス|属性|登録日|登録情報|登録日時|ステージ〕",
    "登録〔情報|内容|日時|店舗〕",
    "メルマガ〔購読|配信|〕〔状況|設定|登録状況|の購読有無|購読の有無|希望の有無|可否|受信可否〕",
    "メールマガジン〔購読|配信|〕〔状況|設定|登録状況|の購読有無|購読の有無|希望の有無|可否|受信可否〕",
    "利用目的",
    "工事〔内容|日|場所〕",
    "申込書",
    "申請〔内容|書|情報|書類|日〕",
    "入居〔者情報|情報〕",
    "間取り",
    "賃貸借情報"
   ]
  },
  {
   "code": "utility-usage",
   "ja": "使用量",
   "en": "Utility usage",
   "category": "behavioural",
   "tier": "extended",
   "veris": "Personal",
   "hibp": "Utility bills",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔電気|ガス|電力|水道|上下水道|電気・ガス|電力・ガス|燃料|灯油|温水〕〔の|〕〔使用量|使用状況|利用状況|使用実績|ご使用量|使用電力量|検針値|使用料金|料金〕",
    "使用〔電力量|量〕",
    "〔検針値|検針票|検針情報|検針日|指針値〕",
    "通信量",
    "データ通信量"
   ]
  },
  {
   "code": "browsing-history",
   "ja": "閲覧履歴",
   "en": "Browsing history",
   "category": "behavioural",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Browsing histories",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔閲覧|Web閲覧|サイト閲覧|ページ閲覧|視聴|検索|操作|サイト内行動|アプリ利用|アプリの利用|Web|ウェブ|サイト〕〔の|〕〔履歴|履歴情報|記録|ログ|データ|行動履歴〕",
    "〔アクセス〔ログ|履歴|情報|記録|日時|元情報〕|行動履歴〕",
    "お気に入り〔情報|商品|登録情報|店舗|〕",
    "ほしい物リスト",
    "欲しいものリスト",
    "カート情報",
    "クッキー〔情報|〕",
    "Cookie〔情報|〕",
    "検索キーワード",
    "学習〔履歴|記録|状況|ログ|進捗|データ|進捗状況|到達度〕",
    "受講〔履歴|状況|記録|情報|内容|科目〕",
    "視聴〔データ|情報〕",
    "ゲーム〔データ|プレイ履歴〕",
    "参照元"
   ]
  },
  {
   "code": "ip-address",
   "ja": "IPアドレス",
   "en": "IP address",
   "category": "behavioural",
   "tier": "core",
   "veris": "Personal",
   "hibp": "IP addresses",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔接続元|接続元の|アクセス元|送信元|予約時の|利用時の|ログイン時の|登録時の|端末の|グローバル|投稿時の|アクセス時の|注文時の〕IPアドレス",
    "IPアドレス",
    "IP情報",
    "〔最終|〕ログイン〔日時|日|履歴|記録|ログ|時刻|回数〕"
   ]
  },
  {
   "code": "device-id",
   "ja": "端末識別番号",
   "en": "Device",
   "category": "behavioural",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Device information",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔端末|デバイス|車載端末|機器|携帯端末|利用端末|使用端末|使用機器|ご利用端末|アプリ〕〔の|〕〔識別番号|ID|識別子|情報|固有ID|固有番号|番号|識別ID|名|種別|機種|製造番号|シリアル番号|OS〕",
    "広告〔ID|識別子〕",
    "〔IMEI|IMSI|MACアドレス|製造番号(IMEI)|SIMカード番号|ICCID|UDID〕",
    "〔ユーザーエージェント|ユーザエージェント|ブラウザ情報|ブラウザの種類|OS情報|OSの種類|利用環境|利用環境情報|User-Agent|ブラウザ〕",
    "機種名",
    "端末機種名",
    "コンピュータ名",
    "ホスト名",
    "プッシュ通知〔用|〕トークン",
    "インストールID"
   ]
  },
  {
   "code": "location",
   "ja": "位置情報",
   "en": "Location",
   "category": "behavioural",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Geographic locations",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔車両|車両の|端末の|現在地の|GPS|移動時の|〕位置情報",
    "GPS〔情報|データ|位置情報〕",
    "〔移動|経路|走行|乗降|乗車|運行〕〔の|〕〔履歴|情報|経路|データ|記録|区間|路〕",
    "〔国|地域|滞在場所|現在地〕情報",
    "緯度経度",
    "緯度・経度",
    "乗降駅",
    "最寄〔り|〕駅",
    "地図情報",
    "自宅周辺の地図",
    "自宅付近の地図",
    "通学路"
   ]
  },
  {
   "code": "inquiry-content",
   "ja": "お問い合わせ内容",
   "en": "Inquiry",
   "category": "behavioural",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Support tickets",
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "〔問い合わせ|問合せ|問合わせ|問い合せ|ご相談|相談・問い合わせ|ご要望|要望|意見|ご意見|意見・要望|ご意見・ご要望|質問|苦情|クレーム|レビュー|口コミ|コメント|投稿|自由記述|自由記入|自由回答|備考|メモ|アンケート|アンケートの|フリーコメント|サポート|カスタマーサポート|コールセンター〕〔欄の|欄|の|事項の|に関する|〕〔内容|履歴|記載|記載内容|文|本文|回答|回答内容|回答結果|事項|情報|記録|記入内容|回答データ|入力内容|記述|記述内容|番号|日時|件名|自由記述|自由記述内容|コメント|入力情報|集計結果〕",
    "〔応対|対応〕〔の|〕〔履歴|記録〕",
    "メモの内容",
    "〔意見|要望|備考|質問|自由記入|自由記述|メモ|コメント|通信〕欄〔の記載〔内容|〕|の内容|への記載〔内容|〕|〕",
    "アンケート〔の回答|回答|結果|内容|用紙|の回答内容|の自由記述|データ|への回答|調査票〕",
    "自由記述",
    "投稿内容",
    "志望動機",
    "レビュー",
    "口コミ",
    "調査票"
   ],
   "contextual": [
    {
     "form": "問い合わせ",
     "in": "list"
    },
    {
     "form": "問合せ",
     "in": "list"
    },
    {
     "form": "意見",
     "in": "list"
    },
    {
     "form": "要望",
     "in": "list"
    },
    {
     "form": "コメント",
     "in": "list"
    },
    {
     "form": "備考",
     "in": "list"
    }
   ]
  },
  {
   "code": "message-content",
   "ja": "メール本文",
   "en": "Message content",
   "category": "behavioural",
   "tier": "core",
   "veris": "Internal",
   "hibp": "Email messages",
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "〔メール|電子メール|Eメール|送受信メール|メッセージ|SMS|チャット|トーク|ダイレクトメッセージ|DM|送信メール|受信メール|やり取りしたメール|LINE〕〔の|〕〔本文|内容|通信内容|件名|件名と本文|件名・本文|文面|やり取り|やりとり|履歴|送受信履歴|送受信内容|の本文等|データ|送受信データ|送信履歴|本文情報|内容及び添付ファイル|本文・添付ファイル|添付ファイル〕",
    "添付ファイル",
    "送受信メール",
    "通信の内容",
    "通信内容",
    "欠席〔連絡|の連絡〕",
    "欠席届",
    "連絡帳〔の内容|〕",
    "メール〔の|〕〔送信履歴|受信履歴〕"
   ],
   "contextual": [
    {
     "form": "本文",
     "in": "list"
    },
    {
     "form": "件名",
     "in": "list"
    },
    {
     "form": "メッセージ",
     "in": "list"
    }
   ]
  },
  {
   "code": "call-recording",
   "ja": "通話録音",
   "en": "Call recording",
   "category": "behavioural",
   "tier": "extended",
   "veris": "Personal",
   "hibp": "Audio recordings",
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "〔通話|電話|会話|音声〕〔の|〕〔録音|録音データ|記録|音声|履歴|音声データ|内容|録音記録|録音内容|明細〕",
    "〔音声|録音|録画|映像|動画〕データ",
    "音声ファイル",
    "発信履歴",
    "着信履歴",
    "発着信履歴",
    "防犯カメラ〔の映像|映像|画像〕",
    "監視カメラ〔の映像|映像|画像〕"
   ]
  },
  {
   "code": "address-book",
   "ja": "アドレス帳",
   "en": "Address book",
   "category": "behavioural",
   "tier": "extended",
   "veris": "Personal",
   "hibp": "Address book contacts",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "アドレス帳〔の|〕〔情報|データ|登録情報|〕",
    "電話帳〔情報|データ|〕",
    "〔学級|学年|〕〔住所録|連絡網〕",
    "学級名簿",
    "住所録",
    "連絡網",
    "名刺〔の|〕〔情報|データ|画像|記載事項|記載情報|〕",
    "連絡先一覧",
    "連絡先リスト",
    "友達リスト",
    "電話帳"
   ]
  },
  {
   "code": "job-title",
   "ja": "役職",
   "en": "Job title",
   "category": "employment",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Job titles",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "役職〔名|等|〕",
    "役職・肩書",
    "肩書〔き|〕",
    "職位",
    "職名",
    "職制",
    "職階",
    "等級",
    "階級"
   ]
  },
  {
   "code": "department",
   "ja": "部署",
   "en": "Department",
   "category": "employment",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Job titles",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔所属|担当|配属|勤務|〕部署〔名|情報|〕",
    "部署",
    "所属",
    "所属〔名|先|部門|部署|情報|課|課名|学部|学科|研究科|研究室|部局|支店|店舗|校|事業所|部門名|学部名|学科名|等|ゼミ|コース|部署名〕",
    "〔部門|部課|課|部局|学部|学科|研究科|専攻|支社|営業所|診療部門|配属先〕名",
    "配属先",
    "勤務〔地|場所|店舗|店舗名|店|部署|部署名|事業所〕",
    "学部・学科〔名|〕",
    "学科",
    "学部",
    "専攻",
    "学部学科"
   ],
   "contextual": [
    {
     "form": "研究科",
     "in": "list"
    },
    {
     "form": "コース",
     "in": "list"
    }
   ]
  },
  {
   "code": "occupation",
   "ja": "職業",
   "en": "Occupation",
   "category": "employment",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Occupations",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "職業",
    "職種〔名|〕",
    "業種",
    "雇用形態",
    "業務内容",
    "職務内容",
    "就業形態",
    "就業状況",
    "就労状況"
   ]
  },
  {
   "code": "employee-id",
   "ja": "社員番号",
   "en": "Employee number",
   "category": "employment",
   "tier": "core",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔社員|職員|従業員|教員|教職員|スタッフ|派遣社員|乗務員|医師|講師|隊員|警察職員〕〔識別|管理|登録|〕〔番号|ID|コード|No.|証番号〕",
    "職員証番号",
    "医籍〔登録番号|番号〕",
    "〔教員免許状|資格|看護師免許|医師免許〕番号"
   ]
  },
  {
   "code": "employment-dates",
   "ja": "入退社年月日",
   "en": "Employment dates",
   "category": "employment",
   "tier": "extended",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔入社|退社|入退社|退職|採用|入職|退任|就任|休職|復職|異動|入庁|雇用開始|雇用〕〔の|〕〔年月日|日|年月|年|年度|予定日|理由|期間|契約期間|時期〕",
    "〔勤続|在職|在籍|勤務|経験〕〔の|〕〔年数|期間〕",
    "勤務〔状況|日|日時|時間|実績|シフト|記録|表|形態|形態一覧|情報|予定〕",
    "勤怠〔情報|データ|記録|状況|〕",
    "労働時間",
    "残業時間",
    "休暇〔取得状況|の取得状況|〕",
    "シフト表",
    "出退勤〔時刻|記録|情報〕"
   ]
  },
  {
   "code": "salary",
   "ja": "給与情報",
   "en": "Salary",
   "category": "employment",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Income levels",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔給与|給料|賃金|賞与|人件費|年俸|手当|給与等|時給〕〔の|に関する|〕〔情報|明細|明細書|データ|額|支給額|支払額|支給明細|支払報告書|金額|台帳|水準|等級|振込額|支給情報|計算データ|計算情報|内容|支払明細書|月額〕",
    "〔給与|給料|賞与|報酬額|報酬金額|謝金〕",
    "時給",
    "標準報酬〔月額|〕",
    "退職金〔支給額|額|の額|〕",
    "源泉徴収〔票|情報|簿〕",
    "年末調整〔書類|情報|の書類|関係書類|〕",
    "扶養控除等〔申告書|異動申告書〕"
   ]
  },
  {
   "code": "career-history",
   "ja": "職務経歴",
   "en": "Career",
   "category": "employment",
   "tier": "core",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "職務経歴〔書|情報|書情報|〕",
    "〔職|経|略|研究業績・経|活動経|転職|勤務〕歴〔等|書|情報|〕",
    "職歴",
    "履歴書〔の|〕〔情報|写し|データ|内容|画像|〕",
    "〔保有|取得|所持|所有〕〔資格|免許|スキル|資格名|免許等|資格等〕",
    "資格〔名|・免許|取得状況|の有無|取得日〕",
    "学歴・職歴",
    "エントリーシート",
    "応募書類",
    "経験社数",
    "希望〔年収|職種|勤務地|給与|条件〕",
    "受賞歴",
    "研究業績",
    "研修〔受講履歴|履歴|受講歴|受講状況〕",
    "語学力"
   ]
  },
  {
   "code": "hr-evaluation",
   "ja": "人事評価",
   "en": "HR evaluation",
   "category": "employment",
   "tier": "extended",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "〔人事|選考|採用|採用選考|昇任|昇進|昇格|採用試験|勤務成績|異動|考課〕〔の|に関する|〕〔評価|情報|結果|評定|考課|異動情報|記録|データ|評価結果|状況|評価情報|合否|点|履歴〕",
    "人事評価〔結果|情報|シート|〕",
    "人事異動〔情報|案|〕",
    "懲戒〔歴|処分歴|処分|〕",
    "表彰歴",
    "合否〔結果|判定|の別|情報|〕",
    "選考状況",
    "面接評価"
   ]
  },
  {
   "code": "grades",
   "ja": "成績",
   "en": "Grades",
   "category": "education",
   "tier": "core",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔学業|受検|テスト|試験|定期考査|入試|学年|教科|科目|個人|学期|1学期の|2学期の|3学期の|学期の|模試|技能|評価|期末|中間|年間〕成績",
    "〔学業|受検|学習|個人|教科|〕成績〔表|一覧表|一覧|評価|データ|情報|等|処理データ|の記録|原票|証明書|通知票|評定|資料|個票|順位|〕",
    "〔定期テスト|テスト|試験|定期考査|考査|模試|入学試験|学力検査|学力調査|入試|検定|小テスト|期末テスト|中間テスト|学力テスト|実力テスト|課題|レポート|単元テスト|学習状況調査|適性検査〕〔の|〕〔結果|点数|得点|成績|成績一覧|素点|答案|答案用紙|解答用紙|答案の画像|評価|点|解答|回答|結果一覧|正答率|データ〕",
    "〔評点|評定|評定平均|評定値|偏差値|得点|素点|観点別評価|観点別評価結果|順位|合計点|平均点|GPA|内申点|学習評価|単位取得状況|単位修得状況|修得単位|履修状況|履修科目|履修情報|履修登録情報〕",
    "評価〔点|結果|一覧|表|シート|補助簿〕",
    "答案〔用紙|の画像|〕",
    "解答用紙",
    "点数",
    "スコア",
    "教務手帳",
    "合格・不合格",
    "学力",
    "習熟度"
   ]
  },
  {
   "code": "student-record",
   "ja": "指導要録",
   "en": "Student record",
   "category": "education",
   "tier": "core",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "possible",
   "harm": "none",
   "forms": [
    "〔生徒|児童|幼児|園児|保育所児童|〕指導要録〔の写し|〕",
    "〔保育|保育所児童保育|認定こども園|〕要録",
    "〔通知表|通知票|通信簿|通信票|あゆみ〕〔の|〕〔所見|データ|所見欄|所見データ|〕",
    "〔調査書|内申書|個別の指導計画|個別の教育支援計画|個別指導計画|個別支援計画|教育支援計画|推薦書|児童票|家庭調査票|家庭環境調査票|個人調査票|生徒調査票|保健調査票|児童個票|生徒個票|児童調査票|学籍簿|身上書|身上調査書|個人票|保育記録|保育日誌|指導記録〕〔の写し|〕",
    "〔生徒|児童|学級|生活|教育|行動|生徒指導|指導上の|児童生徒の|学校生活|個別|特別支援〕〔の|に関する|上の|〕〔指導記録|所見|様子|指導|状況|指導内容|観察記録|状況の記録|の記録|指導に関する記録|個別記録|支援計画|指導事案|指導資料|配慮事項〕",
    "〔学校|部活動|家庭〕での様子",
    "所見",
    "部活動〔名|の記録|〕",
    "委員会活動",
    "学習の記録"
   ]
  },
  {
   "code": "student-id",
   "ja": "学籍番号",
   "en": "Student number",
   "category": "education",
   "tier": "core",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔学籍|出席|受験|受検|学生|生徒|学生証|児童|園児|整理|志願者|履修者|名列|合格|受講|修了証|卒業証書|入学許可|願書受付|出願〕番号",
    "〔学籍|学生|生徒|志願者|児童〕〔ID|コード〕",
    "受験票番号",
    "出願情報"
   ]
  },
  {
   "code": "school-year",
   "ja": "学年・クラス",
   "en": "School year and class",
   "category": "education",
   "tier": "core",
   "veris": "Personal",
   "hibp": "School grades (class levels)",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "学年〔・|、|及び|や|と〕〔組|クラス|学級〕",
    "学年〔組|〕",
    "〔年・|〕学年・組・番号",
    "〔学年・組|学年・クラス|組〕・〔出席番号|番号|番|氏名〕",
    "〔所属|在籍|担当|〕〔学級|クラス〕〔名|編成|編成表〕",
    "学級",
    "年次",
    "入学年度",
    "卒業年度",
    "卒業年",
    "入学年",
    "期別",
    "担任〔名|教諭名|〕",
    "〔年齢|歳児|〕クラス名",
    "入園年月日",
    "卒業〔年月|回〕",
    "入学〔年月日|年月〕"
   ],
   "contextual": [
    {
     "form": "クラス",
     "in": "list"
    },
    {
     "form": "組",
     "in": "list"
    },
    {
     "form": "学級",
     "in": "list"
    }
   ]
  },
  {
   "code": "attendance",
   "ja": "出欠",
   "en": "Attendance",
   "category": "education",
   "tier": "extended",
   "veris": "Personal",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔出欠|出席|欠席|欠課|遅刻|早退|遅刻・早退|登校|授業出席|通学|出欠席〕〔の|に関する|等の|〕〔記録|状況|日数|データ|時数|回数|情報|理由|有無|管理表|確認表|簿|統計|状態〕",
    "出欠〔席|〕",
    "出席簿",
    "出勤簿"
   ]
  },
  {
   "code": "school",
   "ja": "学歴・出身校",
   "en": "School",
   "category": "education",
   "tier": "core",
   "veris": "Personal",
   "hibp": "Education levels",
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "〔在籍|出身|通学|所属|在学|卒業|通学先|〕〔学校|中学校|小学校|高校|高等学校|大学|幼稚園|保育園|保育所|園|中学|校〕名〔称|〕",
    "〔在籍|出身|在学|卒業|最終|通学|所属〕〔中|小|高〕学〔校|〕",
    "〔在籍|出身|在学|卒業〕〔学校|高校|高等学校|大学|校|園〕",
    "〔志望|志願|併願|受験|進学|合格|受験予定|第一志望〕〔校|大学|高校|校名|学部|先|学科|校情報|学科名|学部名〕",
    "進学先〔や就職先|・就職先|及び就職先|等|〕",
    "進路〔希望|先|情報|希望調査|状況|調査|〕",
    "就職〔先|先名|活動状況|内定先〕",
    "内定先",
    "最終学歴",
    "学歴",
    "学校種",
    "学校名",
    "留学〔先|情報〕"
   ]
  },
  {
   "code": "trade-secret",
   "ja": "営業秘密",
   "en": "Business secrets",
   "category": "other",
   "tier": "extended",
   "veris": "Secrets",
   "hibp": null,
   "specialCare": "none",
   "harm": "none",
   "forms": [
    "営業〔秘密|関連データ|情報|関連情報|資料〕",
    "〔法人|取引先|技術|機密|企業秘密|経営|財務|社内機密|生産|製造|開発|設計|研究開発〕〔の|に関する|〕〔情報|関連情報|データ|機密情報|技術情報〕",
    "〔設計図|図面|設計書|仕様書|ソースコード|見積書|発注書|納品書|取引基本契約書|設計図面|仕様情報|企画書|提案書|稟議書|社内文書|業務文書〕〔データ|〕",
    "月商",
    "年商",
    "売上〔高|実績|金額情報〕",
    "受注件数",
    "販売実績",
    "取引〔条件|実績〕",
    "契約書〔データ|の写し|〕",
    "決算〔書|情報〕",
    "資本金",
    "従業員数",
    "仕入〔先|価格|情報〕"
   ]
  },
  {
   "code": "unspecified-personal",
   "ja": "個人情報（内訳不明）",
   "en": "Personal data, unspecified",
   "category": "other",
   "tier": "core",
   "veris": "Unknown",
   "hibp": null,
   "specialCare": "possible",
   "harm": "possible",
   "forms": []
  },
  {
   "code": "other",
   "ja": "その他",
   "en": "Other",
   "category": "other",
   "tier": "core",
   "veris": "Other",
   "hibp": null,
   "specialCare": "possible",
   "harm": "possible",
   "forms": []
  }
 ],
 "ignored": [
  {
   "why": "an attack, or a tool",
   "words": [
    "パスワード〔リスト〔型|〕〔攻撃|〕|スプレー〔攻撃|〕|マネージャ〔ー|〕|管理ツール|管理ソフト|クラック|ポリシー|レス認証|認証|保護|ロック〕",
    "パスワード〔付き|付|付きの|をかけた|で保護された〕〔ZIP|zip|ファイル|圧縮ファイル|〕",
    "リスト型〔攻撃|アカウントハッキング|〕",
    "〔電子|デジタル|コード〕署名",
    "名前解決",
    "名前空間",
    "IPアドレス〔制限|帯〕"
   ]
  },
  {
   "why": "a card that is no payment card, or its company",
   "words": [
    "〔診察|図書|会員|社員|IC|メンバーズ|SD|SIM|名刺|誕生日|グリーティング|案内〕カード",
    "〔クレジット|〕カード〔会社|発行会社|ブランド会社|裏面|利用代金|決済代行会社|決済機能|決済サービス|決済画面|入力画面|加盟店|業界|協会|決済システム〕",
    "カードキー",
    "カードリーダー"
   ]
  },
  {
   "why": "an office, a trade or a role",
   "words": [
    "職業〔安定所|紹介|訓練|能力|病|柄〕",
    "役職〔員|者〕",
    "電話番号案内",
    "写真〔撮影|館|展|集|家|店〕",
    "署名〔活動|捺印|運動〕",
    "症状固定",
    "医療費控除",
    "料金〔所|収納|後納|別納〕",
    "学級〔閉鎖|委員|委員会|会議|担任|担任教諭〕",
    "学年〔主任|末|会議|集会|担当|だより|全体〕",
    "担任教諭",
    "給与計算〔ソフト|システム|業務|担当〕",
    "所得税法",
    "検査〔会社|機関|技師〕"
   ]
  },
  {
   "why": "a verb",
   "words": [
    "所属〔する|して|した|される|しておりました|し、|組織〕",
    "署名〔する|した|して〕"
   ]
  },
  {
   "why": "said of no person",
   "words": [
    "住所不定",
    "氏名不詳",
    "〔商品|製品|ファイル|フォルダ|番組|施設|部品|当社|弊社|サイト〕の名前",
    "件名欄",
    "有効期限〔切れ|内〕",
    "年代物"
   ]
  }
 ],
 "names": [
  {
   "code": "company-form",
   "ja": "名前の前にも後にも付く法人格",
   "cues": [
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "合名会社",
    "(株)",
    "(有)",
    "(同)"
   ]
  },
  {
   "code": "corporation-form",
   "ja": "名前の前に付く法人格",
   "cues": [
    "国立大学法人",
    "公立大学法人",
    "地方独立行政法人",
    "独立行政法人",
    "国立研究開発法人",
    "学校法人",
    "社会医療法人社団",
    "社会医療法人財団",
    "社会医療法人",
    "特定医療法人",
    "医療法人社団",
    "医療法人財団",
    "医療法人",
    "社会福祉法人",
    "一般社団法人",
    "一般財団法人",
    "公益社団法人",
    "公益財団法人",
    "社団法人",
    "財団法人",
    "特定非営利活動法人",
    "NPO法人",
    "認定NPO法人",
    "宗教法人",
    "税理士法人",
    "弁護士法人",
    "司法書士法人",
    "社会保険労務士法人",
    "農事組合法人",
    "日本赤十字社"
   ]
  },
  {
   "code": "body",
   "ja": "名前の終わりになる組織の種類",
   "cues": [
    "大学",
    "大学校",
    "大学院",
    "短期大学部",
    "短期大学",
    "短大",
    "高等専門学校",
    "専門学校",
    "高等学校",
    "高校",
    "中学校",
    "中等教育学校",
    "小学校",
    "小中学校",
    "義務教育学校",
    "特別支援学校",
    "支援学校",
    "養護学校",
    "学園",
    "学院",
    "幼稚園",
    "保育園",
    "保育所",
    "こども園",
    "病院",
    "医療センター",
    "診療センター",
    "療育センター",
    "医療療育総合センター",
    "総合医療センター",
    "がんセンター",
    "健診センター",
    "健康センター",
    "検診センター",
    "保健医療センター",
    "循環器病センター",
    "研究センター",
    "開発センター",
    "振興センター",
    "交流センター",
    "文化センター",
    "支援センター",
    "福祉センター",
    "学習センター",
    "教育センター",
    "総合センター",
    "情報センター",
    "データセンター",
    "診療所",
    "クリニック",
    "医院",
    "歯科",
    "薬局",
    "銀行",
    "信用金庫",
    "信用組合",
    "信金",
    "労働金庫",
    "農業協同組合",
    "農協",
    "生活協同組合",
    "生協",
    "協同組合",
    "共済組合",
    "健康保険組合",
    "健保組合",
    "国民健康保険組合",
    "土地改良区",
    "労働組合",
    "連合会",
    "協会",
    "協議会",
    "連盟",
    "財団",
    "機構",
    "公社",
    "公団",
    "事業団",
    "振興会",
    "振興会議",
    "商工会",
    "商工会議所",
    "観光協会",
    "学会",
    "医師会",
    "同窓会",
    "社会福祉協議会",
    "選挙管理委員会",
    "教育委員会",
    "消防本部",
    "消防局",
    "消防署",
    "水道局",
    "交通局",
    "企業局",
    "広域連合",
    "事務組合",
    "図書館",
    "博物館",
    "美術館",
    "研究所",
    "新聞社",
    "新聞",
    "放送",
    "出版",
    "出版社",
    "百貨店",
    "鉄道",
    "電鉄",
    "交通",
    "証券",
    "生命保険",
    "生命",
    "損害保険",
    "火災保険",
    "海上火災",
    "電力",
    "ガス",
    "ホールディングス",
    "HD",
    "グループ",
    "商事",
    "商会",
    "商店",
    "商社",
    "工業",
    "製作所",
    "製菓",
    "製薬",
    "建設",
    "住販",
    "不動産",
    "運輸",
    "物流",
    "急便",
    "ホテル",
    "旅館",
    "省",
    "庁",
    "労働局",
    "年金事務所",
    "税務署",
    "裁判所"
   ]
  },
  {
   "code": "generic",
   "ja": "それだけでは名前にならない語",
   "cues": [
    "総合",
    "市立",
    "県立",
    "府立",
    "都立",
    "区立",
    "町立",
    "村立",
    "公立",
    "国立",
    "私立",
    "州立",
    "地域",
    "中央",
    "基幹",
    "一般",
    "民間",
    "救急",
    "地方",
    "都市",
    "外部",
    "第三者",
    "関係",
    "関連",
    "各",
    "同",
    "当",
    "本",
    "弊",
    "貴",
    "他",
    "両",
    "全",
    "別",
    "大",
    "某",
    "該当",
    "当該",
    "加盟",
    "取扱",
    "取引",
    "地元",
    "主要",
    "大手",
    "提携",
    "医療",
    "情報",
    "国際",
    "個人",
    "認定",
    "専門",
    "調査",
    "監督",
    "上部",
    "所管",
    "所轄",
    "官",
    "管轄",
    "指定",
    "受託",
    "委託",
    "市内",
    "県内",
    "都内",
    "区内",
    "府内",
    "町内",
    "学内",
    "院内",
    "対象",
    "全国",
    "海外",
    "国内",
    "利用",
    "開催",
    "都道府県",
    "市町村",
    "市区町村",
    "行政",
    "登録",
    "在籍",
    "出身",
    "進学先",
    "在学",
    "勤務先",
    "搬送先",
    "預入",
    "紹介",
    "近隣",
    "配布",
    "複数"
   ]
  },
  {
   "code": "lead-in",
   "ja": "名前の直前にあって名前に含まれない語",
   "cues": [
    "業務再委託先",
    "業務再委託元",
    "業務再委託会社",
    "業務再委託業者",
    "業務再委託事業者",
    "業務再委託先企業",
    "業務再委託先業者",
    "業務再委託先会社",
    "業務再委託",
    "業務委託先",
    "業務委託元",
    "業務委託会社",
    "業務委託業者",
    "業務委託事業者",
    "業務委託先企業",
    "業務委託先業者",
    "業務委託先会社",
    "業務委託",
    "再委託先",
    "再委託元",
    "再委託会社",
    "再委託業者",
    "再委託事業者",
    "再委託先企業",
    "再委託先業者",
    "再委託先会社",
    "再委託",
    "委託先",
    "委託元",
    "委託会社",
    "委託業者",
    "委託事業者",
    "委託先企業",
    "委託先業者",
    "委託先会社",
    "委託",
    "受託会社",
    "受託業者",
    "受託事業者",
    "受託者",
    "受託先",
    "受託",
    "連結子会社",
    "完全子会社",
    "子会社",
    "親会社",
    "グループ会社",
    "グループ企業",
    "グループ",
    "関連会社",
    "関係会社",
    "運営会社",
    "運営元",
    "運営者",
    "運営法人",
    "運営",
    "開発会社",
    "開発元",
    "開発業者",
    "開発事業者",
    "開発企業",
    "提供会社",
    "提供元",
    "提供業者",
    "提供事業者",
    "提供企業",
    "販売会社",
    "販売元",
    "販売業者",
    "販売事業者",
    "販売企業",
    "製造会社",
    "製造元",
    "製造業者",
    "製造事業者",
    "製造企業",
    "発行会社",
    "発行元",
    "発行業者",
    "発行事業者",
    "発行企業",
    "発売会社",
    "発売元",
    "発売業者",
    "発売事業者",
    "発売企業",
    "保守会社",
    "保守元",
    "保守業者",
    "保守事業者",
    "保守企業",
    "管理会社",
    "管理元",
    "管理業者",
    "管理事業者",
    "管理企業",
    "配送会社",
    "配送元",
    "配送業者",
    "配送事業者",
    "配送企業",
    "印刷会社",
    "印刷元",
    "印刷業者",
    "印刷事業者",
    "印刷企業",
    "運送会社",
    "運送元",
    "運送業者",
    "運送事業者",
    "運送企業",
    "調査会社",
    "調査元",
    "調査業者",
    "調査事業者",
    "調査企業",
    "決済代行会社",
    "決済代行元",
    "決済代行業者",
    "決済代行事業者",
    "決済代行企業",
    "システム会社",
    "システム元",
    "システム業者",
    "システム事業者",
    "システム企業",
    "会社名",
    "商号",
    "社名",
    "法人名",
    "名称",
    "取引先",
    "当社",
    "弊社",
    "大手",
    "株式会社",
    "発表者",
    "主催者",
    "代表",
    "外部",
    "同",
    "市内",
    "県内",
    "都内"
   ]
  },
  {
   "code": "tail",
   "ja": "名前の直後に続き名前に含まれない語",
   "cues": [
    "代表取締役",
    "代表",
    "取締役",
    "執行役員",
    "広報",
    "総務部",
    "御中",
    "各位",
    "お客様",
    "お客さま",
    "個人情報",
    "個人情報保護",
    "情報セキュリティ",
    "社員",
    "従業員",
    "職員",
    "担当",
    "様",
    "本社",
    "本店",
    "社内",
    "社長",
    "理事長",
    "院長",
    "学長",
    "校長",
    "組合長",
    "会長",
    "所長",
    "市長",
    "カスタマー",
    "サポートセンター",
    "コールセンター",
    "お問い合わせ",
    "事務局",
    "公式",
    "発表",
    "公表",
    "運営",
    "管轄",
    "側",
    "製",
    "所属",
    "不正アクセス",
    "顧客",
    "会員",
    "元従業員",
    "元社員",
    "元職員",
    "ホームページ",
    "ランサムウェア",
    "子会社",
    "グループ会社",
    "通販",
    "宛"
   ]
  },
  {
   "code": "self",
   "ja": "発表者が自らを指す語",
   "cues": [
    "当社",
    "弊社",
    "当会社",
    "小社",
    "本社",
    "我が社",
    "当院",
    "当病院",
    "当クリニック",
    "本院",
    "本学",
    "当大学",
    "本大学",
    "本校",
    "当校",
    "本学園",
    "当学園",
    "本法人",
    "当法人",
    "当園",
    "本園",
    "本市",
    "当市",
    "本県",
    "当県",
    "本町",
    "当町",
    "本村",
    "当村",
    "本区",
    "当区",
    "本府",
    "本道",
    "本都",
    "当行",
    "当金庫",
    "当組合",
    "本組合",
    "当協会",
    "本協会",
    "当会",
    "本会",
    "当財団",
    "本財団",
    "当機構",
    "本機構",
    "当センター",
    "本センター",
    "当館",
    "当局",
    "本委員会",
    "当委員会",
    "当店",
    "当ホテル",
    "当事務所",
    "当連盟",
    "当連合会",
    "本連合会",
    "当施設",
    "当研究所",
    "本研究所",
    "当公社",
    "当団体",
    "当生協",
    "当JA",
    "当農協",
    "当支援機構",
    "当事業団",
    "当商工会議所"
   ]
  },
  {
   "code": "speaker",
   "ja": "署名に現れる肩書き",
   "cues": [
    "代表取締役",
    "代表者",
    "取締役社長",
    "執行役員",
    "理事長",
    "院長",
    "病院長",
    "学長",
    "校長",
    "園長",
    "組合長",
    "会長",
    "所長",
    "市長",
    "町長",
    "村長",
    "区長",
    "知事",
    "教育長",
    "館長",
    "総長",
    "理事",
    "社長",
    "局長",
    "センター長",
    "頭取",
    "支配人",
    "代表社員"
   ]
  },
  {
   "code": "letter-label",
   "ja": "発表者の名前を導く見出し",
   "cues": [
    "会社名",
    "会 社 名",
    "社名",
    "商号",
    "法人名",
    "団体名",
    "発表者",
    "運営会社",
    "運営者",
    "発信者",
    "発行者",
    "所属",
    "所 属",
    "所属名",
    "担当課",
    "担当部署",
    "発表元",
    "学校名",
    "施設名",
    "事業者名",
    "名称"
   ]
  },
  {
   "code": "staff",
   "ja": "組織に属する人",
   "cues": [
    "職員",
    "教諭",
    "教員",
    "教授",
    "准教授",
    "講師",
    "教職員",
    "社員",
    "従業員",
    "元従業員",
    "元社員",
    "元職員",
    "医師",
    "看護師",
    "研修医",
    "保育士",
    "担当者",
    "学生",
    "大学院生",
    "スタッフ",
    "派遣社員",
    "臨時職員",
    "会計年度任用職員",
    "非常勤職員",
    "行員",
    "元行員",
    "係長",
    "課長",
    "校長",
    "教頭",
    "部員",
    "役員",
    "隊員",
    "営業社員",
    "元役員",
    "退職者",
    "アルバイト"
   ]
  },
  {
   "code": "announce",
   "ja": "発表の述語",
   "cues": [
    "発表",
    "公表",
    "明らかに",
    "明らかにし",
    "報告し",
    "報告した",
    "謝罪し",
    "お詫び",
    "告知し",
    "発出",
    "公開し",
    "案内し",
    "説明し",
    "注意喚起",
    "呼びかけ",
    "発信し",
    "報じ",
    "伝え"
   ]
  },
  {
   "code": "operate",
   "ja": "運営の述語",
   "cues": [
    "が運営",
    "が管理する",
    "が管理・運営",
    "が展開",
    "が手がけ",
    "が手掛け",
    "が販売",
    "が発行",
    "が主催",
    "が開催",
    "が所有",
    "の運営する",
    "が開設",
    "が実施",
    "が提供",
    "が営む",
    "が経営",
    "が設置"
   ]
  },
  {
   "code": "not-a-name",
   "ja": "文の主語になるが組織の名前ではない語の終わり",
   "cues": [
    "対象",
    "原因",
    "件数",
    "内容",
    "期間",
    "可能性",
    "結果",
    "情報",
    "現在",
    "時点",
    "事案",
    "事件",
    "事故",
    "被害",
    "攻撃",
    "調査",
    "者",
    "氏",
    "人",
    "客",
    "様",
    "方",
    "月",
    "日",
    "年",
    "回",
    "数",
    "件",
    "名",
    "部",
    "側",
    "点",
    "中",
    "内",
    "外",
    "上",
    "後",
    "前",
    "際",
    "時",
    "今回",
    "今週",
    "先週",
    "今月",
    "先月",
    "今年",
    "昨年",
    "今後",
    "一部",
    "全",
    "詳細",
    "概要",
    "経緯",
    "対応",
    "対策",
    "措置",
    "理由",
    "背景",
    "目的",
    "影響",
    "発覚",
    "流出",
    "漏えい",
    "漏洩",
    "不正アクセス",
    "メール",
    "サイト",
    "サーバー",
    "サーバ",
    "システム",
    "サービス",
    "データ",
    "データベース",
    "ファイル",
    "フォーム",
    "アカウント",
    "パスワード",
    "カード",
    "アドレス",
    "番号",
    "住所",
    "電話",
    "端末",
    "パソコン",
    "PC",
    "USBメモリ",
    "書類",
    "資料",
    "名簿",
    "ページ",
    "ホームページ",
    "アプリ",
    "ネットワーク",
    "プログラム",
    "ウイルス",
    "マルウェア",
    "ランサムウェア",
    "脆弱性",
    "セキュリティ",
    "委託先",
    "会社",
    "カード会社",
    "企業",
    "業者",
    "事業者",
    "団体",
    "機関",
    "組織",
    "当局",
    "警察",
    "弁護士",
    "専門家",
    "記者",
    "編集部",
    "状況",
    "状態",
    "問題",
    "事実",
    "事象",
    "手口",
    "経路",
    "侵入",
    "設定",
    "操作",
    "画面",
    "機能",
    "入力",
    "送信",
    "受信",
    "配信",
    "利用",
    "登録",
    "取引",
    "購入",
    "注文",
    "決済",
    "問い合わせ",
    "連絡",
    "通報",
    "指摘",
    "報道",
    "記事",
    "更新",
    "再開",
    "復旧",
    "停止",
    "合計",
    "総数",
    "最大",
    "氏名",
    "生年月日",
    "性別",
    "子会社",
    "親会社",
    "職員",
    "社員",
    "従業員",
    "教諭",
    "学校",
    "生徒",
    "学生",
    "児童",
    "保護者",
    "患者",
    "国内",
    "海外",
    "世界",
    "日本",
    "近年",
    "同日",
    "翌日",
    "当日",
    "先",
    "元",
    "版",
    "型",
    "系",
    "性",
    "的",
    "化",
    "率",
    "額",
    "量",
    "通",
    "台",
    "枚",
    "冊",
    "本",
    "箱",
    "袋",
    "個",
    "以上",
    "以下",
    "未満",
    "程度",
    "等",
    "他",
    "別",
    "初",
    "末",
    "旬",
    "長",
    "曜日",
    "午前",
    "午後",
    "社内",
    "社外",
    "院内",
    "学内",
    "庁内",
    "国",
    "県",
    "市",
    "町",
    "村",
    "区",
    "課",
    "室",
    "係",
    "班",
    "局",
    "本件",
    "本事案",
    "当該",
    "該当"
   ]
  },
  {
   "code": "pronoun",
   "ja": "前に出た組織を指す語",
   "cues": [
    "同社",
    "同市",
    "同町",
    "同村",
    "同県",
    "同区",
    "同大",
    "同大学",
    "同校",
    "同院",
    "同病院",
    "同園",
    "同協会",
    "同組合",
    "同行",
    "同店",
    "同団体",
    "同機構",
    "同財団",
    "同センター",
    "同局",
    "同庁",
    "同省",
    "市教委",
    "県教委",
    "両社",
    "各社",
    "他社"
   ]
  }
 ],
 "organizations": [
  {
   "code": "discloser",
   "ja": "公表主体",
   "en": "Discloser",
   "cues": [
    "弊社",
    "当社",
    "当協会",
    "本市",
    "本県",
    "当院",
    "当組合",
    "本校"
   ]
  },
  {
   "code": "operator",
   "ja": "運営主体",
   "en": "Operator",
   "cues": [
    "が運営する",
    "運営会社"
   ]
  },
  {
   "code": "contractor",
   "ja": "委託先",
   "en": "Contractor",
   "cues": [
    "委託先",
    "業務を委託している",
    "受託業者",
    "保守業者"
   ]
  },
  {
   "code": "service-provider",
   "ja": "供給元・決済会社",
   "en": "Service provider",
   "cues": [
    "決済サービス会社",
    "決済代行会社",
    "提供元",
    "クラウドサービス"
   ]
  },
  {
   "code": "parent",
   "ja": "親会社・グループ",
   "en": "Parent or group company",
   "cues": [
    "親会社",
    "グループ会社",
    "子会社",
    "関係会社"
   ]
  },
  {
   "code": "data-controller",
   "ja": "委託元",
   "en": "Data controller",
   "cues": [
    "委託元",
    "本来の管理者"
   ]
  },
  {
   "code": "regulator",
   "ja": "監督機関",
   "en": "Regulator",
   "cues": [
    "個人情報保護委員会",
    "金融庁",
    "経済産業省",
    "文部科学省",
    "教育委員会",
    "監督官庁"
   ]
  },
  {
   "code": "police",
   "ja": "警察",
   "en": "Police",
   "cues": [
    "警察署",
    "警視庁",
    "県警",
    "警察庁"
   ]
  },
  {
   "code": "investigator",
   "ja": "調査機関",
   "en": "Investigator",
   "cues": [
    "第三者調査機関",
    "外部専門家",
    "フォレンジック会社",
    "調査会社"
   ]
  }
 ],
 "owners": [
  {
   "also": "family",
   "words": [
    "〔保護者|保護者様|保護者等|保護者さま|親権者|父母|両親|父親|母親|父|母|家族|家族等|家族様|配偶者|お子様|お子さま|お子さん|子ども|子供|子|被扶養者|扶養家族|扶養親族|扶養者|同居家族|同居者|世帯主|世帯員|親族|緊急連絡先|緊急時連絡先|身元引受人|身元保証人|保証人|連帯保証人|ご家族様|キーパーソン|妻|夫|きょうだい|兄弟|兄弟姉妹|祖父母|法定代理人|後見人|成年後見人|里親|続柄者〕"
   ]
  },
  {
   "also": "delivery-info",
   "words": [
    "〔届け先|届先|配送先|送付先|発送先|送り先|出荷先|納品先|郵送先|配達先|贈り先|送り主|受取人|受取先|納入先|引っ越し先|引越し先|引越先|届け先様|受取人様|荷受人|ギフト送付先|ご依頼主|依頼主〕"
   ]
  },
  {
   "also": "company",
   "words": [
    "〔勤務先|勤め先|就業先|就労先|勤務先等〕"
   ]
  },
  {
   "words": [
    "〔顧客|客様|客さま|会員|会員様|会員さま|会員事業所|患者|患者様|患者さま|患者さん|利用者|利用者様|利用者さま|ユーザー|申込者|申込者様|申込み者|申し込み者|申請者|申請者様|契約者|契約者様|担当者|担当者様|代表者|責任者|管理者|施設管理者|連絡担当者|生徒|児童|児童生徒|児童・生徒|学生|園児|在園児|卒園児|卒業生|在校生|受講者|受講生|受験者|受験生|受検者|参加者|参加者様|来場者|来店者|応募者|応募者様|注文者|注文者様|購入者|購入者様|依頼者|依頼人|受領者|教員|教職員|職員|社員|従業員|役員|役職員|退職者|派遣社員|スタッフ|所有者|使用者|運転者|納税者|納税義務者|受給者|受給者様|対象者|加入者|被保険者|被保険者様|組合員|受診者|受診者様|入居者|入所者|居住者|居住者様|相談者|投稿者|寄附者|寄付者|宿泊者|宿泊者様|予約者|予約者様|搭乗者|出品者|落札者|主治医|医師|看護師|登録者|登録者様|本人|個人|名義人|カード会員|カード会員様|カード名義人|店舗|店舗様|加盟店|加盟店様|代理店|取引先|取引先様|事業者|事業者様|法人|企業|団体|会社|オーナー|オーナー様|モニター|モニター様|読者|購読者|視聴者|会員登録者|メンバー|受信者|送信者|差出人|委員|講師|住民|市民|区民|町民|村民|県民|世帯|要支援者|被災者|利用客|来館者|来院者|保険契約者|預金者|株主|株主様|求職者|求職者様|登録求職者|採用応募者|取引先担当者|納付者|所属者|ドライバー|ライダー|部員|選手|隊員|乗客|乗客様|関係者|請求先|連絡先|オペレーター|口座名義人|資料請求者|研究者|被験者|研究対象者|接種者|被接種者|検査対象者|感染者|陽性者|濃厚接触者|死亡者|被害者|相続人|滞納者|建物所有者|土地所有者|地権者|権利者|発注者|工事担当者|物件|設置先|設置場所|自宅|実家|本社|所属先|登録済み|登録〕"
   ]
  }
 ],
 "sections": [
  {
   "code": "overview",
   "ja": "概要",
   "en": "Overview",
   "cues": [
    "概要",
    "事案の内容",
    "事故の内容",
    "事象",
    "事実関係",
    "被害の状況",
    "漏えい状況",
    "漏洩状況",
    "流出状況",
    "状況",
    "本件について",
    "事件の",
    "内容"
   ],
   "except": [
    "対応状況",
    "調査状況",
    "情報の内容",
    "公表状況",
    "進捗状況",
    "お問い合わせ内容",
    "データの内容",
    "復旧状況"
   ]
  },
  {
   "code": "items",
   "ja": "漏えいした情報",
   "en": "Data exposed",
   "cues": [
    "項目",
    "情報の内容",
    "データの内容",
    "情報の種類",
    "漏えいし可能性",
    "漏えいし恐れ",
    "漏えいしおそれ",
    "漏えいし疑い",
    "漏えいされ可能性",
    "漏えいされ恐れ",
    "漏えいされおそれ",
    "漏えいされ疑い",
    "漏えいした可能性",
    "漏えいした恐れ",
    "漏えいしたおそれ",
    "漏えいした疑い",
    "漏えいの可能性",
    "漏えいの恐れ",
    "漏えいのおそれ",
    "漏えいの疑い",
    "漏えいが可能性",
    "漏えいが恐れ",
    "漏えいがおそれ",
    "漏えいが疑い",
    "漏えい可能性",
    "漏えい恐れ",
    "漏えいおそれ",
    "漏えい疑い",
    "漏洩し可能性",
    "漏洩し恐れ",
    "漏洩しおそれ",
    "漏洩し疑い",
    "漏洩され可能性",
    "漏洩され恐れ",
    "漏洩されおそれ",
    "漏洩され疑い",
    "漏洩した可能性",
    "漏洩した恐れ",
    "漏洩したおそれ",
    "漏洩した疑い",
    "漏洩の可能性",
    "漏洩の恐れ",
    "漏洩のおそれ",
    "漏洩の疑い",
    "漏洩が可能性",
    "漏洩が恐れ",
    "漏洩がおそれ",
    "漏洩が疑い",
    "漏洩可能性",
    "漏洩恐れ",
    "漏洩おそれ",
    "漏洩疑い",
    "漏えいのし可能性",
    "漏えいのし恐れ",
    "漏えいのしおそれ",
    "漏えいのし疑い",
    "漏えいのされ可能性",
    "漏えいのされ恐れ",
    "漏えいのされおそれ",
    "漏えいのされ疑い",
    "漏えいのした可能性",
    "漏えいのした恐れ",
    "漏えいのしたおそれ",
    "漏えいのした疑い",
    "漏えいのの可能性",
    "漏えいのの恐れ",
    "漏えいののおそれ",
    "漏えいのの疑い",
    "漏えいのが可能性",
    "漏えいのが恐れ",
    "漏えいのがおそれ",
    "漏えいのが疑い",
    "流出し可能性",
    "流出し恐れ",
    "流出しおそれ",
    "流出し疑い",
    "流出され可能性",
    "流出され恐れ",
    "流出されおそれ",
    "流出され疑い",
    "流出した可能性",
    "流出した恐れ",
    "流出したおそれ",
    "流出した疑い",
    "流出の可能性",
    "流出の恐れ",
    "流出のおそれ",
    "流出の疑い",
    "流出が可能性",
    "流出が恐れ",
    "流出がおそれ",
    "流出が疑い",
    "流出可能性",
    "流出恐れ",
    "流出おそれ",
    "流出疑い",
    "紛失し可能性",
    "紛失し恐れ",
    "紛失しおそれ",
    "紛失し疑い",
    "紛失され可能性",
    "紛失され恐れ",
    "紛失されおそれ",
    "紛失され疑い",
    "紛失した可能性",
    "紛失した恐れ",
    "紛失したおそれ",
    "紛失した疑い",
    "紛失の可能性",
    "紛失の恐れ",
    "紛失のおそれ",
    "紛失の疑い",
    "紛失が可能性",
    "紛失が恐れ",
    "紛失がおそれ",
    "紛失が疑い",
    "紛失可能性",
    "紛失恐れ",
    "紛失おそれ",
    "紛失疑い",
    "閲覧し可能性",
    "閲覧し恐れ",
    "閲覧しおそれ",
    "閲覧し疑い",
    "閲覧され可能性",
    "閲覧され恐れ",
    "閲覧されおそれ",
    "閲覧され疑い",
    "閲覧した可能性",
    "閲覧した恐れ",
    "閲覧したおそれ",
    "閲覧した疑い",
    "閲覧の可能性",
    "閲覧の恐れ",
    "閲覧のおそれ",
    "閲覧の疑い",
    "閲覧が可能性",
    "閲覧が恐れ",
    "閲覧がおそれ",
    "閲覧が疑い",
    "閲覧可能性",
    "閲覧恐れ",
    "閲覧おそれ",
    "閲覧疑い",
    "持ち出し可能性",
    "持ち出し恐れ",
    "持ち出しおそれ",
    "持ち出し疑い",
    "持ち出され可能性",
    "持ち出され恐れ",
    "持ち出されおそれ",
    "持ち出され疑い",
    "持ち出した可能性",
    "持ち出した恐れ",
    "持ち出したおそれ",
    "持ち出した疑い",
    "持ち出の可能性",
    "持ち出の恐れ",
    "持ち出のおそれ",
    "持ち出の疑い",
    "持ち出が可能性",
    "持ち出が恐れ",
    "持ち出がおそれ",
    "持ち出が疑い",
    "持ち出可能性",
    "持ち出恐れ",
    "持ち出おそれ",
    "持ち出疑い",
    "漏えいした個人情報",
    "漏えいした情報",
    "漏えいされた個人情報",
    "漏えいされた情報",
    "漏洩した個人情報",
    "漏洩した情報",
    "漏洩された個人情報",
    "漏洩された情報",
    "流出した個人情報",
    "流出した情報",
    "流出された個人情報",
    "流出された情報",
    "紛失した個人情報",
    "紛失した情報",
    "紛失された個人情報",
    "紛失された情報",
    "誤送信した個人情報",
    "誤送信した情報",
    "誤送信された個人情報",
    "誤送信された情報",
    "誤掲載した個人情報",
    "誤掲載した情報",
    "誤掲載された個人情報",
    "誤掲載された情報",
    "誤送付した個人情報",
    "誤送付した情報",
    "誤送付された個人情報",
    "誤送付された情報",
    "掲載した個人情報",
    "掲載した情報",
    "掲載された個人情報",
    "掲載された情報",
    "公開した個人情報",
    "公開した情報",
    "公開された個人情報",
    "公開された情報",
    "閲覧した個人情報",
    "閲覧した情報",
    "閲覧された個人情報",
    "閲覧された情報",
    "送信した個人情報",
    "送信した情報",
    "送信された個人情報",
    "送信された情報",
    "漏えいするおそれ",
    "漏洩するおそれ",
    "流出するおそれ",
    "紛失するおそれ",
    "閲覧するおそれ",
    "持ち出するおそれ",
    "持ち出された",
    "漏えいした",
    "漏洩した",
    "流出した",
    "閲覧可能",
    "個人情報",
    "含まれていた情報",
    "対象となる情報",
    "対象情報",
    "該当情報",
    "情報の範囲",
    "対象データ"
   ],
   "except": [
    "個人情報保護委員会",
    "個人情報保護方針",
    "個人情報の取扱い",
    "個人情報の取り扱い",
    "個人情報保護法",
    "個人情報保護"
   ]
  },
  {
   "code": "counts",
   "ja": "件数",
   "en": "Counts",
   "cues": [
    "件数",
    "人数",
    "対象者数",
    "規模",
    "被害数"
   ]
  },
  {
   "code": "target",
   "ja": "対象",
   "en": "Persons concerned",
   "cues": [
    "対象",
    "該当するお客",
    "該当者",
    "影響範囲",
    "期間"
   ],
   "except": [
    "対象外",
    "対象情報",
    "対象データ",
    "対象となる情報",
    "公表期間",
    "受付期間"
   ]
  },
  {
   "code": "timeline",
   "ja": "経緯",
   "en": "Course of events",
   "cues": [
    "経緯",
    "経過",
    "時系列",
    "発覚",
    "判明",
    "これまでの動き",
    "発生日時",
    "発生状況"
   ]
  },
  {
   "code": "cause",
   "ja": "原因",
   "en": "Cause",
   "cues": [
    "原因",
    "要因",
    "発生理由",
    "発生の理由",
    "侵入経路",
    "背景",
    "問題点"
   ]
  },
  {
   "code": "response",
   "ja": "対応",
   "en": "Response",
   "cues": [
    "対応",
    "対処",
    "措置",
    "取り組み",
    "取組",
    "処置",
    "届出",
    "報告について",
    "復旧",
    "連絡状況",
    "調査"
   ],
   "except": [
    "再発防止への取り組み",
    "再発防止の取り組み",
    "再発防止に向けた取り組み",
    "再発防止措置"
   ]
  },
  {
   "code": "impact",
   "ja": "影響",
   "en": "Impact",
   "cues": [
    "業績",
    "影響について",
    "今後の見通し",
    "二次被害の有無",
    "被害の有無"
   ]
  },
  {
   "code": "advice",
   "ja": "お客様へのお願い",
   "en": "Advice",
   "cues": [
    "お願い",
    "ご注意",
    "注意喚起",
    "注意事項",
    "注意点",
    "二次被害の防止",
    "二次被害防止",
    "皆様へ",
    "みなさまへ",
    "皆さまへ",
    "お客様へ",
    "お客さまへ",
    "お客様におかれまして",
    "ご留意"
   ],
   "except": [
    "お客様への対応",
    "お客さまへの対応",
    "お客様へのご連絡",
    "お客さまへのご連絡",
    "皆様への対応",
    "お客様への連絡",
    "皆様へのご連絡",
    "お客様へのお詫び",
    "お客様への補償"
   ]
  },
  {
   "code": "contact",
   "ja": "お問い合わせ",
   "en": "Enquiry desk",
   "cues": [
    "問い合わせ",
    "問合せ",
    "問合わせ",
    "問い合せ",
    "相談窓口",
    "連絡先",
    "専用窓口",
    "窓口",
    "担当課",
    "コールセンター",
    "フリーダイヤル",
    "専用ダイヤル"
   ],
   "except": [
    "お問い合わせを受",
    "お問い合わせの内容",
    "お問い合わせ内容",
    "緊急連絡先"
   ]
  },
  {
   "code": "prevention",
   "ja": "再発防止",
   "en": "Prevention",
   "cues": [
    "再発防止",
    "今後の対策",
    "セキュリティ対策",
    "防止策",
    "改善策",
    "今後の取り組み",
    "今後の取組",
    "今後の方針",
    "今後の対応",
    "今後について",
    "対策"
   ],
   "except": [
    "対策本部"
   ]
  },
  {
   "code": "apology",
   "ja": "お詫び",
   "en": "Apology",
   "cues": [
    "お詫び",
    "おわび",
    "謝罪"
   ]
  },
  {
   "code": "publication",
   "ja": "公表",
   "en": "Publication",
   "cues": [
    "公表",
    "発表"
   ]
  },
  {
   "code": "editorial",
   "ja": "記事の付記",
   "en": "Added by the editors",
   "cues": [
    "編集部",
    "関連記事",
    "関連リンク",
    "参考",
    "プロフィール",
    "関連情報",
    "おすすめ記事",
    "ライター",
    "執筆者",
    "出典",
    "記事一覧",
    "解説",
    "コメント",
    "考察"
   ]
  }
 ],
 "services": [
  {
   "code": "site",
   "ja": "サイト",
   "en": "Site",
   "cues": [
    "ECサイト",
    "通販サイト",
    "オンラインショップ",
    "オンラインストア",
    "ネットショップ",
    "ショッピングサイト",
    "ウェブサイト",
    "Webサイト",
    "ホームページ",
    "会員サイト",
    "予約サイト"
   ]
  },
  {
   "code": "app",
   "ja": "アプリ",
   "en": "App",
   "cues": [
    "アプリ",
    "スマートフォンアプリ",
    "公式アプリ"
   ]
  },
  {
   "code": "system",
   "ja": "システム",
   "en": "System",
   "cues": [
    "システム",
    "クラウドサービス",
    "予約システム",
    "管理システム",
    "データベース"
   ]
  },
  {
   "code": "service",
   "ja": "サービス",
   "en": "Service",
   "cues": [
    "会員サービス",
    "ポイントサービス",
    "サービス",
    "公式アカウント"
   ]
  }
 ]
};
