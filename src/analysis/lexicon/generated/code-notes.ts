/* Generated from src/analysis/lexicon/data by npm run generate. */
import type { CodeNotes } from '../../model/code-note.ts';

export const codeNotes: CodeNotes = {
 "fields": {
  "name": {
   "words": [
    "氏名",
    "姓名",
    "名前",
    "名字",
    "苗字",
    "実名",
    "本名",
    "旧姓",
    "漢字氏名",
    "氏名漢字",
    "フルネーム",
    "会員名",
    "宛の氏名",
    "契約名義人名",
    "氏",
    "宛名",
    "姓",
    "氏名(漢字)",
    "会員氏名",
    "宛先の氏名",
    "受信者の氏名",
    "送信者の氏名"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Names"
  },
  "name-kana": {
   "words": [
    "フリガナ",
    "ふりがな",
    "ふり仮名",
    "振り仮名",
    "振仮名",
    "ヨミガナ",
    "読み仮名",
    "よみがな",
    "カナ氏名",
    "氏名のカナ",
    "氏名(カナ)",
    "カタカナ氏名",
    "氏名カタカナ",
    "氏名のカタカナ表記",
    "カナ",
    "かな",
    "カタカナ",
    "名前のカタカナ表記"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Names"
  },
  "nickname": {
   "words": [
    "ニックネーム",
    "ハンドルネーム",
    "ペンネーム",
    "ラジオネーム",
    "プレイヤー名",
    "キャラクター名",
    "スクリーンネーム",
    "ペットネーム",
    "愛称",
    "通称",
    "通称名",
    "表示名",
    "プレイヤーネーム"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Nicknames"
  },
  "birthdate": {
   "words": [
    "生年月日",
    "生年月",
    "出生年月日",
    "誕生日",
    "誕生年月日",
    "誕生月",
    "誕生年",
    "生まれ年",
    "バースデー",
    "生年",
    "生月日"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Dates of birth"
  },
  "age": {
   "words": [
    "年齢",
    "月齢",
    "満年齢"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Ages"
  },
  "age-group": {
   "words": [
    "年齢層",
    "年齢区分",
    "年代",
    "世代"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Age groups"
  },
  "sex": {
   "words": [
    "性別",
    "男女の別",
    "男女別",
    "性自認"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Genders"
  },
  "nationality": {
   "words": [
    "国籍",
    "国籍・地域",
    "国籍及び地域"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Nationalities"
  },
  "photo": {
   "words": [
    "顔写真",
    "顔画像",
    "証明写真",
    "集合写真",
    "スナップ写真",
    "本人写真",
    "写真データ",
    "写真画像",
    "画像・写真",
    "プロフィール画像",
    "肖像写真",
    "肖像",
    "アバター画像",
    "録画映像",
    "学生証の写真",
    "写真",
    "画像",
    "動画",
    "プロフィール写真",
    "カメラの映像",
    "カメラの画像",
    "カメラ映像",
    "カメラ画像",
    "ライブ映像",
    "ライブ画像",
    "録画画像"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Photos"
  },
  "family": {
   "words": [
    "家族情報",
    "家族歴",
    "家庭状況",
    "世帯人員",
    "世帯主情報",
    "親族関係",
    "扶養者の情報",
    "扶養関係",
    "同居人情報",
    "続柄",
    "続き柄",
    "緊急連絡先",
    "子どもの有無",
    "子供の有無",
    "子の有無",
    "兄弟姉妹",
    "保護者情報",
    "配偶者情報",
    "身元保証人",
    "家系",
    "保護者",
    "家族",
    "家族等",
    "配偶者",
    "同居家族",
    "扶養家族",
    "扶養親族",
    "扶養者",
    "家族に関する情報",
    "家族の情報",
    "家族の状況",
    "家族の構成",
    "家族の関係",
    "家族の歴",
    "家族状況",
    "家族構成",
    "家族関係",
    "家庭の状況",
    "家庭の環境",
    "家庭の環境に関する情報",
    "家庭のの事情",
    "家庭環境",
    "家庭環境に関する情報",
    "家庭の事情",
    "世帯構成",
    "世帯人数",
    "世帯員の情報",
    "世帯情報",
    "世帯主との続柄",
    "世帯状況",
    "世帯主の情報",
    "親族情報",
    "同居家族の情報",
    "同居家族の有無",
    "同居家族情報",
    "同居家族有無",
    "同居人の情報",
    "同居人の有無",
    "同居人有無",
    "同居者の情報",
    "同居者の有無",
    "同居者情報",
    "同居者有無",
    "緊急時連絡先",
    "緊急時の連絡先",
    "子どもの人数",
    "子どもの情報",
    "子供の人数",
    "子供の情報",
    "子の人数",
    "子の情報",
    "保護者の情報",
    "配偶者の情報",
    "配偶者に関する情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Family structure"
  },
  "family-member-name": {
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Family members' names"
  },
  "marital-status": {
   "words": [
    "婚姻歴",
    "配偶者の有無",
    "配偶者有無",
    "既婚・未婚",
    "未婚・既婚",
    "未既婚",
    "未既婚の別",
    "既婚・未婚の別",
    "結婚歴",
    "婚姻状況",
    "婚姻状態",
    "婚姻の有無",
    "婚姻関係",
    "結婚の有無"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Marital statuses"
  },
  "place-of-birth": {
   "words": [
    "本籍",
    "出身地",
    "出身県",
    "出身都道府県",
    "出生地",
    "戸籍情報",
    "筆頭者",
    "本籍地",
    "戸籍の記載事項",
    "戸籍に関する情報",
    "筆頭者氏名"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "specialCare": "possible"
  },
  "blood-type": {
   "words": [
    "血液型"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Physical attributes"
  },
  "physical-attributes": {
   "words": [
    "身長",
    "体重",
    "身長・体重",
    "身体測定",
    "体格",
    "靴のサイズ",
    "服のサイズ",
    "スリーサイズ",
    "視力",
    "身体測定値",
    "身体測定結果",
    "身体的特徴値",
    "身体的特徴結果",
    "身体的特徴",
    "身体計測値",
    "身体計測結果",
    "身体計測"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Physical attributes",
   "specialCare": "possible"
  },
  "signature": {
   "words": [
    "署名",
    "自署",
    "直筆署名",
    "印影",
    "署名画像",
    "サイン",
    "押印",
    "印鑑"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "company": {
   "words": [
    "所属会社名称",
    "医療機関名称",
    "社名",
    "貴社名",
    "御社名",
    "商号",
    "屋号",
    "勤務先",
    "勤務先の情報",
    "勤め先",
    "就業先",
    "就労先",
    "雇用主",
    "所属会社",
    "所属先名",
    "法人番号",
    "企業情報",
    "会社情報",
    "店の名前",
    "事業所",
    "会社",
    "企業",
    "団体",
    "名称",
    "所属企業",
    "所属団体",
    "所属法人",
    "所属機関",
    "所属組織",
    "所属先企業",
    "所属先名称",
    "会社の名前",
    "会社の名称",
    "勤務先の名前",
    "勤務先の名称",
    "企業の名前",
    "企業の名称",
    "団体の名前",
    "団体の名称",
    "事業所の名前",
    "事業所の名称",
    "店の名称"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Internal"
   ],
   "hibp": "Employers"
  },
  "address": {
   "words": [
    "現の住所",
    "住所",
    "住所地",
    "住所情報",
    "居所",
    "居住地",
    "居住市町村",
    "お住まい",
    "住まいの地域",
    "所在地",
    "都道府県",
    "市区町村",
    "市町村名",
    "番地",
    "建物名",
    "部屋番号",
    "連絡先に関する情報",
    "町名",
    "町名番地",
    "地番",
    "地区名",
    "自治会名",
    "引っ越し先",
    "転居先",
    "住居",
    "居住情報",
    "地域",
    "居住地域",
    "居住都道府県",
    "居住市区町村",
    "居住エリア",
    "都道府県名",
    "市区町村名",
    "建物名称",
    "物件名称",
    "物件名",
    "マンション名称",
    "マンション名",
    "アパート名称",
    "アパート名"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Physical addresses"
  },
  "postal-code": {
   "words": [
    "郵便番号",
    "郵便No.",
    "〒"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Physical addresses"
  },
  "delivery-info": {
   "words": [
    "届け先の情報",
    "配送情報",
    "依頼主",
    "送り主",
    "荷受人",
    "送り状",
    "お問い合わせ伝票番号",
    "追跡番号",
    "配送伝票番号",
    "配達希望日時",
    "受取人",
    "ギフト送付先",
    "届先",
    "配達情報",
    "発送情報",
    "出荷情報",
    "お届け情報",
    "依頼主情報",
    "送り主情報",
    "荷受人情報",
    "送り状番号",
    "送り状情報",
    "送り状データ",
    "受取人情報",
    "ギフト送り先",
    "ギフト届け先",
    "届け先",
    "配送先",
    "送付先",
    "発送先",
    "送り先",
    "出荷先",
    "納品先",
    "郵送先",
    "配達先",
    "贈り先",
    "贈答先",
    "ご依頼主様",
    "ご依頼主",
    "依頼主様"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Physical addresses"
  },
  "phone": {
   "words": [
    "連絡用電話番号",
    "電話番号",
    "携帯番号",
    "電話・携帯番号",
    "TEL",
    "TEL番号",
    "Tel",
    "電話No.",
    "内線番号",
    "着信番号",
    "発信者番号",
    "SMS番号",
    "連絡先",
    "電話",
    "固定電話",
    "携帯電話",
    "携帯",
    "固定番号",
    "自宅番号",
    "スマートフォン番号",
    "スマホ番号",
    "連絡先番号",
    "電話/携帯番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Phone numbers"
  },
  "fax": {
   "words": [
    "FAX番号",
    "FAXNo.",
    "FAX",
    "ファックス",
    "ファクス",
    "ファクシミリ",
    "FAXの番号",
    "ファックスの番号",
    "ファックス番号",
    "ファクスの番号",
    "ファクス番号",
    "ファクシミリの番号",
    "ファクシミリ番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Phone numbers"
  },
  "email": {
   "words": [
    "PCメールアドレス",
    "メールアドレス",
    "Eメールアドレス",
    "E-mailアドレス",
    "Emailアドレス",
    "Mailアドレス",
    "メール・アドレス",
    "電子メールの宛先",
    "電子メールアドレス",
    "携帯アドレス",
    "メアド",
    "メルアド",
    "E-mail",
    "Email",
    "アドレス",
    "Eメール",
    "電子メール",
    "メール",
    "e-メールアドレス",
    "E-メールアドレス",
    "Eメールメールアドレス",
    "イーメールアドレス",
    "電子メール・アドレス",
    "PCアドレス",
    "送信先アドレス",
    "宛先アドレス",
    "電子アドレス",
    "登録アドレス",
    "受信者アドレス"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Email addresses"
  },
  "social-account": {
   "words": [
    "SNSのアカウント名",
    "LINE表示名",
    "ソーシャルID",
    "SNS連携情報",
    "SkypeID",
    "SNS連携ID",
    "Skypeアカウント"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Social media profiles"
  },
  "login-id": {
   "words": [
    "ログインのID",
    "ユーザ名",
    "ユーザ識別子",
    "アカウント名",
    "管理ID",
    "ユーザーネーム",
    "user name",
    "username",
    "ユーザネーム",
    "オンラインID",
    "WebID",
    "ご利用ID",
    "利用ID",
    "ID",
    "アカウント",
    "ログイン名",
    "ログオン名",
    "ユーザー名",
    "ログイン識別子",
    "ログインアカウント",
    "ユーザー識別子",
    "ユーザーアカウント",
    "ユーザアカウント",
    "管理者ID",
    "管理画面ID",
    "Web会員ID",
    "WebサービスID"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Credentials"
   ],
   "hibp": "Usernames",
   "harm": "possible"
  },
  "password": {
   "words": [
    "パスワード",
    "ログインパスワード",
    "ログインPW",
    "パスフレーズ",
    "パスコード",
    "合言葉",
    "PW",
    "PASS"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Credentials"
   ],
   "hibp": "Passwords",
   "harm": "possible"
  },
  "password-hash": {
   "words": [
    "ハッシュ化ログインパスワード",
    "暗号化済みログイン用パスワード",
    "パスワードハッシュ",
    "ハッシュ化された状態のログインパスワード",
    "パスワード(※ハッシュ化済み)",
    "パスワード(不可逆変換)",
    "暗号化されたログイン用パスワード",
    "パスワードのハッシュ値",
    "パスワードのハッシュ",
    "パスワードハッシュ値"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Credentials"
   ],
   "hibp": "Passwords",
   "harm": "possible"
  },
  "pin": {
   "words": [
    "取引暗証番号",
    "暗証番号",
    "PINコード",
    "PIN番号",
    "取引パスワード",
    "PIN",
    "キャッシュカードの暗証番号",
    "キャッシュカード暗証番号",
    "ネットワーク暗証番号",
    "利用者証明用電子証明書の暗証番号",
    "カードの暗証番号",
    "ATM暗証番号",
    "4桁の暗証番号",
    "カード暗証番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Credentials"
   ],
   "hibp": "PINs",
   "harm": "likely"
  },
  "secret-question": {
   "words": [
    "秘密の質問と回答",
    "秘密の質問",
    "秘密の答",
    "秘密の質問・秘密の答え",
    "秘密の質問とその答え",
    "パスワードリマインダー",
    "パスワード再発行用の質問",
    "リマインダー情報",
    "秘密の答え",
    "秘密の回答",
    "リマインダーの質問"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Credentials"
   ],
   "hibp": "Security questions and answers",
   "harm": "possible"
  },
  "mfa-secret": {
   "words": [
    "2段階認証のコード",
    "ワンタイムパスワード",
    "ワンタイムコード",
    "認証コード",
    "3Dセキュア情報",
    "本人認証サービスID",
    "乱数表",
    "第二暗証",
    "3Dセキュアのパスワード",
    "3Dセキュアの認証情報",
    "3Dセキュアの情報",
    "3DセキュアのID",
    "3Dセキュアパスワード",
    "3Dセキュア認証情報",
    "3DセキュアID",
    "本人認証サービスのパスワード",
    "本人認証サービスのID",
    "本人認証サービスパスワード",
    "第二暗証番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Multi-factor credential"
   ],
   "hibp": "Auth tokens",
   "harm": "possible"
  },
  "auth-token": {
   "words": [
    "認証トークン",
    "APIキー",
    "アクセスキー",
    "秘密鍵",
    "セッションID",
    "署名鍵",
    "認証キー",
    "暗号鍵",
    "認証情報",
    "アカウント情報",
    "アクセストークン",
    "セッショントークン",
    "リフレッシュトークン",
    "APIトークン",
    "セッション情報",
    "セッションキー"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Session key"
   ],
   "hibp": "Auth tokens",
   "harm": "possible"
  },
  "member-id": {
   "words": [
    "会員の管理番号",
    "会員ID",
    "整理番号",
    "会員証の番号",
    "申込の番号",
    "メーター番号",
    "管理番号",
    "識別番号",
    "お客様管理番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Usernames"
  },
  "card-number": {
   "words": [
    "クレジットカード会員の番号",
    "カード本体番号",
    "クレカ番号",
    "クレジット番号",
    "キャッシュカード番号",
    "PAN",
    "クレジットカード本体番号",
    "デビットカード本体番号",
    "プリペイドカード本体番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Payment"
   ],
   "hibp": "Credit cards",
   "harm": "likely"
  },
  "card-number-partial": {
   "words": [
    "クレジットカードの番号先頭6桁と下4桁",
    "クレジットカード番号(下4桁のみ)",
    "カードの下4桁",
    "マスクされたカード番号",
    "一部マスキングされたカード番号",
    "マスキングされたカード番号",
    "クレジットカードの下4桁",
    "マスクされたクレジットカード番号",
    "一部マスキングされたクレジットカード番号",
    "マスキングされたクレジットカード番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Payment"
   ],
   "hibp": "Partial credit card data",
   "harm": "possible"
  },
  "card-holder": {
   "words": [
    "クレジットカードの名義",
    "クレジットカード会員の名",
    "カード氏名",
    "クレジットカード氏名",
    "クレジットカードホルダー名",
    "クレジットカードホルダー",
    "クレジットカード名義(ローマ字)",
    "カードホルダー名",
    "カードホルダー",
    "カード名義(ローマ字)"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Payment"
   ],
   "hibp": "Credit cards",
   "harm": "likely"
  },
  "card-expiry": {
   "words": [
    "クレジットカードの有効期限",
    "有効期限"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Payment"
   ],
   "hibp": "Credit cards",
   "harm": "likely"
  },
  "card-security-code": {
   "words": [
    "クレジットカードのセキュリティ・コード",
    "セキュリティ番号",
    "カード確認番号",
    "CVV",
    "CVC",
    "裏面3桁",
    "セキュリティ・コード",
    "セキュリティ・番号",
    "セキュリティコード",
    "セキュリティー・コード",
    "セキュリティー・番号",
    "セキュリティーコード",
    "セキュリティー番号",
    "カード検証番号",
    "カード認証番号",
    "CVV2",
    "CVV番号",
    "CVVコード",
    "CVC2",
    "CVC番号",
    "CVCコード",
    "裏面の3桁",
    "裏面の三桁",
    "裏面の3桁の数字",
    "裏面の3桁の番号",
    "裏面三桁",
    "裏面3桁の数字",
    "裏面3桁の番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Payment"
   ],
   "hibp": "Credit card CVV",
   "harm": "likely"
  },
  "card-issuer": {
   "words": [
    "クレジットカードの会社名",
    "国際ブランド",
    "国際ブランド名"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Payment"
   ],
   "hibp": "Payment methods"
  },
  "ic-card-number": {
   "words": [
    "交通系IC乗車カードの番号",
    "電子マネー番号",
    "電子マネーID",
    "Suicaの番号",
    "カードID",
    "電子マネーの番号",
    "カードIDm"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Payment"
   ],
   "harm": "possible"
  },
  "bank-account": {
   "words": [
    "銀行の口座の番号",
    "口座番号",
    "送金先の口座番号",
    "振込先",
    "振込先銀行",
    "通帳番号",
    "記号番号",
    "給与振込口座",
    "口座",
    "振込先金融機関",
    "通帳の記号番号",
    "通帳記号番号",
    "通帳の写し",
    "通帳の画像",
    "通帳のコピー"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Bank"
   ],
   "hibp": "Bank account numbers",
   "harm": "possible"
  },
  "bank-account-holder": {
   "words": [
    "カナ口座の名義",
    "預金者名",
    "預金名義",
    "預金名義人"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Bank"
   ],
   "hibp": "Bank account numbers",
   "harm": "possible"
  },
  "bank-branch": {
   "words": [
    "取引銀行支店名",
    "支店名",
    "預金種目",
    "店番",
    "取引店",
    "支店コード",
    "支店番号",
    "支店名称",
    "預金種別",
    "預金種類",
    "預金科目",
    "口座種目",
    "口座種別",
    "口座種類",
    "口座科目",
    "店番号",
    "取引店名"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Bank"
   ]
  },
  "account-balance": {
   "words": [
    "預金の残高",
    "貯金額",
    "預金額",
    "預入金額",
    "残高"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Bank"
   ],
   "hibp": "Account balances",
   "harm": "possible"
  },
  "transaction-amount": {
   "words": [
    "取引の金額",
    "取引の明細",
    "請求額",
    "奨学金額",
    "補助金額",
    "助成金額",
    "給付金額",
    "寄附金額",
    "保育料",
    "給食費",
    "手数料額",
    "工事の代金",
    "取引情報",
    "金額",
    "家賃",
    "支払額",
    "奨学金貸与額",
    "奨学金の貸与額",
    "保育料額",
    "給食費の未納額",
    "給食費の納付状況",
    "給食費の金額",
    "医療費",
    "授業料",
    "使用料",
    "料金"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Bank"
   ],
   "hibp": "Financial transactions"
  },
  "payment-history": {
   "words": [
    "支払いの方法",
    "請求の情報",
    "利用料金",
    "カード利用明細",
    "カード決済履歴",
    "引落日",
    "未納情報",
    "領収書",
    "請求書",
    "払込票",
    "利用明細",
    "納付書",
    "カード利用履歴",
    "クレジットカード利用明細",
    "クレジットカード利用履歴",
    "クレジットカードの利用明細",
    "クレジットカードの利用履歴",
    "カードの利用明細",
    "カードの利用履歴",
    "クレジットカード決済履歴",
    "クレジットカード取引履歴",
    "クレジットカード取引情報",
    "クレジットカード決済情報",
    "カード取引履歴",
    "カード取引情報",
    "カード決済情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Payment histories"
  },
  "insurance-contract": {
   "words": [
    "保険証券の番号",
    "証券番号",
    "共済金額",
    "解約返戻金相当額",
    "保険証券",
    "生命保険の種類",
    "保険契約者番号",
    "解約返戻金",
    "満期日",
    "満期保険金額",
    "保障内容",
    "補償内容",
    "ノンフリート等級",
    "事故歴",
    "共済証書番号",
    "共済契約番号",
    "共済種類",
    "共済期間",
    "共済証書記号番号",
    "保険証券番号",
    "共済契約者番号",
    "解約返戻金額"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "insurance-premium": {
   "words": [
    "支払済みの保険料額",
    "掛金",
    "国民健康保険税",
    "掛金額",
    "国民健康保険税額"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "insurance-claim": {
   "words": [
    "保険事故情報",
    "事故の日時",
    "保険金の請求の内容",
    "保険金",
    "支払査定",
    "損害額",
    "給付金請求書",
    "保険事故の情報",
    "保険事故の内容",
    "保険事故の状況",
    "保険事故内容",
    "保険事故状況",
    "損害の状況",
    "損害の内容",
    "損害の額",
    "損害状況",
    "損害内容",
    "給付金の請求内容",
    "給付金の請求履歴",
    "給付金の請求書",
    "給付金の支払内容",
    "給付金の支払履歴",
    "給付金の支払書",
    "給付金請求内容",
    "給付金請求履歴",
    "給付金支払内容",
    "給付金支払履歴",
    "給付金支払書"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "specialCare": "possible"
  },
  "income": {
   "words": [
    "世帯年収額",
    "世帯収入",
    "年収",
    "月収",
    "所得",
    "課税所得額",
    "収入状況",
    "所得証明書",
    "年金額",
    "源泉徴収額",
    "確定申告書",
    "課税所得",
    "収入",
    "世帯所得",
    "世帯の所得",
    "世帯の収入",
    "年収帯",
    "収入申告書",
    "収入証明書",
    "収入の状況",
    "収入情報",
    "収入に関する情報",
    "収入の額",
    "年金支給額",
    "年金受給額",
    "年金の受給額",
    "年金の支給額",
    "年金受給状況"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Income levels"
  },
  "assets": {
   "words": [
    "保有資産申告書",
    "保有資産",
    "金融資産",
    "預金通帳",
    "預貯金",
    "保有株式数",
    "保有株数",
    "持株数",
    "所有株式数",
    "固定資産情報",
    "不動産情報",
    "財産状況",
    "自己資金",
    "預金通帳の写し",
    "預金通帳のコピー",
    "預貯金額",
    "預貯金の状況",
    "固定資産評価額",
    "固定資産の評価額",
    "固定資産課税台帳",
    "不動産の所有状況",
    "不動産登記情報",
    "財産の状況",
    "財産目録",
    "自己資金額"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Net worths",
   "harm": "possible"
  },
  "tax-amount": {
   "words": [
    "税額",
    "課税情報",
    "滞納情報",
    "納税義務者番号",
    "控除額",
    "確定申告情報",
    "課税証明書",
    "年税額",
    "市県民税額",
    "住民税額",
    "市民税額",
    "固定資産税額",
    "軽自動車税額",
    "自動車税額",
    "所得税額",
    "市税の税額",
    "滞納の情報",
    "滞納の状況",
    "滞納の有無",
    "滞納の税額",
    "滞納状況",
    "滞納有無",
    "滞納税額",
    "確定申告の内容",
    "確定申告データ",
    "課税通知書",
    "課税決定通知書",
    "納税証明書",
    "納税通知書",
    "納税決定通知書",
    "税務証明書",
    "税務通知書",
    "税務決定通知書",
    "賦課証明書",
    "賦課通知書",
    "賦課決定通知書"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "credit-info": {
   "words": [
    "信用情報",
    "借入の情報",
    "ローン返済額",
    "利用限度額",
    "利用可能額",
    "限度額",
    "与信枠",
    "信用取引情報",
    "自己破産",
    "延滞額",
    "借金",
    "ローン残高",
    "個人信用情報",
    "ローン契約情報",
    "ローン申込情報",
    "延滞情報",
    "延滞状況",
    "ローンの残高"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Credit status information",
   "harm": "possible"
  },
  "points": {
   "words": [
    "保有ポイントの残高",
    "コインの取得履歴と利用履歴",
    "保有マイル",
    "マイレージ",
    "マイル",
    "クーポン情報",
    "ポイント",
    "クーポン",
    "ポイントの取得履歴と利用履歴",
    "マイルの取得履歴と利用履歴",
    "保有ポイント",
    "保有コイン",
    "所持ポイント",
    "所持マイル",
    "所持コイン",
    "獲得ポイント",
    "獲得マイル",
    "獲得コイン",
    "会員ポイント",
    "会員マイル",
    "会員コイン",
    "クーポン利用履歴",
    "クーポン番号",
    "クーポンコード"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Reward program balances",
   "harm": "possible"
  },
  "my-number": {
   "words": [
    "マイナンバー",
    "個人番号",
    "特定個人情報",
    "マイナンバーカード番号",
    "マイナンバーカード裏面",
    "マイナンバー情報",
    "マイナンバー(個人番号)",
    "個人番号(マイナンバー)",
    "マイナンバーカードの番号",
    "マイナンバーカードの裏面の写し",
    "マイナンバーカードの裏面の画像",
    "マイナンバーカードの裏面",
    "マイナンバーカード裏面の写し",
    "マイナンバーカード裏面の画像"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Government issued IDs",
   "harm": "possible"
  },
  "id-document": {
   "words": [
    "本人確認用書類の画像",
    "身分証の画像",
    "自動車運転免許証などの画像",
    "免許証画像",
    "健康保険証の画像",
    "マイナンバーカードの画像",
    "個人番号カード画像",
    "在留カード画像",
    "学生証の画像",
    "住民票の写し",
    "戸籍謄本の写し",
    "印鑑証明書",
    "パスポート画像",
    "登記簿謄本",
    "証明書類",
    "運転免許証",
    "免許証",
    "健康保険証",
    "保険証",
    "被保険者証",
    "資格確認書",
    "マイナンバーカード",
    "個人番号カード",
    "在留カード",
    "学生証",
    "社員証",
    "職員証",
    "生徒手帳",
    "身分証",
    "身分証明書",
    "住民票",
    "免許証の画像",
    "免許証の写し",
    "免許証のコピー",
    "免許証のデータ",
    "免許証の情報",
    "免許証写し",
    "免許証コピー",
    "免許証データ",
    "免許証情報",
    "個人番号カードの画像",
    "個人番号カードの写し",
    "個人番号カードのコピー",
    "個人番号カード写し",
    "個人番号カードコピー",
    "在留カードの画像",
    "在留カードの写し",
    "在留カードのコピー",
    "在留カードの画像データ",
    "在留カードの情報",
    "在留カード写し",
    "在留カードコピー",
    "在留カード画像データ",
    "在留カード情報",
    "印鑑登録証明書",
    "印鑑登録証",
    "印鑑登録番号",
    "印鑑登録情報",
    "パスポートの画像",
    "パスポートの写し",
    "パスポートのコピー",
    "パスポートの画像データ",
    "パスポートの顔写真ページ",
    "パスポート写し",
    "パスポートコピー",
    "パスポート画像データ",
    "パスポート顔写真ページ",
    "証明書類の画像",
    "証明書類の写し",
    "証明書類画像",
    "証明書類写し"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Government issued IDs",
   "harm": "possible"
  },
  "drivers-license": {
   "words": [
    "自動車運転免許証の番号",
    "運転免許の種類"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Government issued IDs",
   "harm": "possible"
  },
  "passport": {
   "words": [
    "パスポートの番号",
    "査証番号",
    "パスポート",
    "旅券",
    "査証情報",
    "ビザ番号",
    "ビザ情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Passport numbers",
   "harm": "possible"
  },
  "residence-card-number": {
   "words": [
    "在留カード番号",
    "在留資格",
    "外国人登録番号",
    "在留カードの番号",
    "在留期限",
    "在留期間",
    "在留期間満了日",
    "在留資格情報",
    "在留カードの有効期限"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Government issued IDs",
   "harm": "possible"
  },
  "insurance-number": {
   "words": [
    "健康保険証の記号番号",
    "健康保険証の資格情報",
    "健康保険証の記号・番号",
    "医療保険資格情報",
    "保険者名",
    "被保険者番号",
    "公費負担者番号",
    "枝番",
    "資格情報",
    "保険情報",
    "保険者名称",
    "保険者番号",
    "被保険者記号",
    "被保険者区分",
    "被保険者記号・番号",
    "被保険者記号番号",
    "被保険者証番号",
    "被保険者証の番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Health insurance information"
  },
  "pension-number": {
   "words": [
    "基礎年金番号",
    "年金番号",
    "年金証書の番号",
    "年金加入記録",
    "年金記録",
    "基礎年金の番号",
    "年金手帳番号",
    "年金手帳の番号",
    "年金証書番号",
    "年金証書記号番号",
    "年金コード",
    "年金証書の記号番号",
    "年金加入履歴",
    "年金加入期間",
    "年金加入状況",
    "年金情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Government issued IDs",
   "harm": "possible"
  },
  "employment-insurance-number": {
   "words": [
    "雇用保険番号",
    "雇用保険の被保険者番号",
    "雇用保険の被保険者証番号",
    "雇用保険の番号",
    "雇用保険の被保険者証",
    "雇用保険被保険者番号",
    "雇用保険被保険者証番号",
    "雇用保険被保険者証"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Government issued IDs"
  },
  "welfare-recipient-number": {
   "words": [
    "受給者番号",
    "障害者手帳の番号",
    "福祉受給番号",
    "受給者証の番号",
    "受給者証番号",
    "受給者の番号",
    "生活保護受給者番号",
    "生活保護受給番号",
    "福祉受給者番号",
    "医療受給者番号",
    "医療受給番号",
    "手当受給者番号",
    "手当受給番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Government issued IDs",
   "specialCare": "possible"
  },
  "vehicle": {
   "words": [
    "自動車の登録番号",
    "自動車の番号",
    "保有車両の情報",
    "ナンバープレート",
    "車検証",
    "車種",
    "車名",
    "車の識別番号",
    "標識番号",
    "車検満了日",
    "走行距離",
    "ナンバープレートの番号",
    "ナンバープレート情報",
    "ナンバープレート番号",
    "車検証の情報",
    "車検証の写し",
    "車検証の画像",
    "車検証の記載情報",
    "車検証情報",
    "車検証写し",
    "車検証画像",
    "車検証記載情報",
    "車種名",
    "車両の識別番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Vehicle details"
  },
  "diagnosis": {
   "words": [
    "病名",
    "傷病名",
    "疾患名",
    "疾病名",
    "診断名",
    "歴",
    "病歴",
    "既往症",
    "既往",
    "持病",
    "死因",
    "病態",
    "病状",
    "難病の名称",
    "基礎疾患",
    "診断病名",
    "主病名",
    "傷病の状況",
    "傷病情報",
    "傷病歴",
    "傷病名称",
    "疾患情報",
    "診断結果",
    "診断内容",
    "診断書",
    "診断書の写し",
    "診断情報",
    "既往歴",
    "現病歴",
    "家族の病歴",
    "既往病歴",
    "基礎疾患の有無"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Medical"
   ],
   "hibp": "Personal health data",
   "specialCare": "likely"
  },
  "treatment": {
   "words": [
    "診療に関する情報",
    "カルテ情報",
    "診療科",
    "診療録",
    "処方箋",
    "処方薬",
    "薬歴",
    "服用薬",
    "術式",
    "術式名",
    "レセプト",
    "診療報酬明細書",
    "主治医",
    "入退院日",
    "検査日",
    "入院日",
    "退院日",
    "病棟名",
    "病室",
    "紹介状",
    "退院サマリー",
    "看護サマリー",
    "ワクチン接種歴",
    "予防接種歴",
    "治療の経過",
    "手術日",
    "症例",
    "死亡日",
    "お薬手帳",
    "医療費情報",
    "来院日",
    "搬送先病院",
    "カルテ",
    "電子カルテ",
    "電子カルテ情報",
    "電子カルテの情報",
    "電子カルテの内容",
    "電子カルテデータ",
    "電子カルテの記載内容",
    "カルテの情報",
    "カルテの内容",
    "カルテデータ",
    "カルテの記載内容",
    "紹介診療科名",
    "紹介診療科目",
    "紹介診療科",
    "診療科名",
    "診療科目",
    "医療データ",
    "医療に関するデータ",
    "処方箋情報",
    "処方箋の内容",
    "処方内容",
    "処方薬名",
    "薬剤名",
    "薬の名称",
    "薬の種類",
    "薬剤情報",
    "薬の情報",
    "服用中の薬",
    "服用薬剤",
    "レセプト情報",
    "レセプトデータ",
    "主治医名",
    "紹介状の内容",
    "診療情報提供書の内容",
    "診療情報提供書",
    "ワクチン接種履歴",
    "ワクチン接種記録",
    "ワクチン接種状況",
    "ワクチン接種情報",
    "ワクチン接種日",
    "手術内容",
    "手術歴",
    "手術動画",
    "手術の動画",
    "手術映像",
    "症例情報",
    "症例データ",
    "お薬手帳の情報",
    "お薬手帳情報",
    "医療費通知",
    "医療費の額",
    "医療費データ",
    "来院日時",
    "来院歴",
    "搬送先医療機関名",
    "搬送先医療機関",
    "搬送先病院名"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Medical"
   ],
   "hibp": "Personal health data",
   "specialCare": "likely"
  },
  "examination-result": {
   "words": [
    "健康診断の結果",
    "保健指導結果",
    "検査値",
    "健診日",
    "陽性の判定",
    "体温データ",
    "健康管理データ",
    "総合所見",
    "特定保健指導該当状況",
    "特定保健指導の該当状況",
    "特定保健指導結果",
    "保健指導該当状況",
    "保健指導の該当状況",
    "健診受診歴",
    "健診受診履歴",
    "健診受診日",
    "医師の所見",
    "読影所見"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Medical"
   ],
   "hibp": "Personal health data",
   "specialCare": "likely"
  },
  "medical-test-data": {
   "words": [
    "造影の画像",
    "心電図",
    "解析結果",
    "検体番号",
    "遺伝の情報",
    "解析データ",
    "レントゲン",
    "術中の画像",
    "検体情報",
    "検体ID",
    "検体の情報",
    "術中の写真",
    "術中の映像",
    "術中の動画",
    "手術中の画像",
    "手術中の写真",
    "手術中の映像",
    "手術中の動画",
    "臨床の画像",
    "臨床の写真",
    "臨床の映像",
    "臨床の動画"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Medical"
   ],
   "hibp": "Personal health data",
   "specialCare": "likely"
  },
  "health": {
   "words": [
    "健康に関する情報",
    "健康状態",
    "健康上の事項",
    "問診票",
    "予診票",
    "アレルギー",
    "症状",
    "主訴",
    "体調",
    "健康上配慮を要する事項",
    "配慮事項",
    "病気",
    "妊娠",
    "出産歴",
    "母子健康情報",
    "身体状況",
    "生活歴",
    "服薬の有無",
    "発症日",
    "行動歴",
    "喫煙歴",
    "平熱",
    "ADL",
    "健康診断票",
    "健康調査票",
    "健康観察表",
    "健康情報",
    "健康調査",
    "健康上の理由",
    "健康上の配慮事項",
    "健康上の情報",
    "健康上の特記事項",
    "健康上の問題",
    "問診の内容",
    "問診内容",
    "問診情報",
    "問診表",
    "問診結果",
    "問診票の内容",
    "問診項目",
    "食物アレルギー",
    "自覚症状の有無",
    "自覚症状の内容",
    "自覚症状の経過",
    "自覚症状",
    "主な症状の有無",
    "主な症状の内容",
    "主な症状の経過",
    "主な症状",
    "症状の有無",
    "症状の内容",
    "症状の経過",
    "健康上の配慮を要する事項",
    "配慮を要する事項",
    "配慮が必要な事項",
    "配慮が必要な情報",
    "配慮内容",
    "配慮を必要とする事項",
    "妊娠週数",
    "妊娠の有無",
    "妊娠経過",
    "出産予定日",
    "出産日",
    "母子健康手帳情報",
    "母子健康手帳の記録",
    "母子健康手帳記録",
    "母子健康の記録",
    "母子健康記録",
    "母子保健手帳情報",
    "母子保健手帳の記録",
    "母子保健手帳記録",
    "母子保健情報",
    "母子保健の記録",
    "母子保健記録",
    "生活習慣",
    "濃厚接触",
    "接触歴",
    "感染経路"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Medical"
   ],
   "hibp": "Personal health data",
   "specialCare": "possible"
  },
  "checkup-booking": {
   "words": [
    "健診の予約の内容",
    "健診機関",
    "予約年月日",
    "健診コース",
    "健診申込情報",
    "健診受診券番号",
    "健診受診券の番号",
    "健診機関名"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Medical"
   ],
   "specialCare": "possible"
  },
  "patient-id": {
   "words": [
    "患者の番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Medical"
   ],
   "specialCare": "possible"
  },
  "disability": {
   "words": [
    "障害の有無",
    "障害者手帳の情報",
    "特別支援に関する情報",
    "発達障害",
    "特別支援学級在籍の有無"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Medical"
   ],
   "hibp": "Personal health data",
   "specialCare": "likely"
  },
  "care-level": {
   "words": [
    "要介護認定情報",
    "介護の記録",
    "介護保険情報",
    "利用者負担割合",
    "負担割合",
    "認定調査",
    "主治医意見書",
    "ケアプラン",
    "居宅サービス計画書",
    "アセスメント",
    "ケア記録",
    "介護保険の認定情報",
    "介護保険の情報",
    "介護保険の認定区分",
    "介護保険のサービス利用状況",
    "介護保険認定情報",
    "介護保険認定区分",
    "介護保険サービス利用状況",
    "利用者負担の割合",
    "認定調査票",
    "認定調査結果",
    "ケアプランの内容",
    "ケアプラン情報",
    "アセスメントシート",
    "アセスメント情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Medical"
   ],
   "hibp": "Personal health data",
   "specialCare": "possible"
  },
  "welfare-status": {
   "words": [
    "生活保護の受給事実",
    "生活保護の受給",
    "保護費",
    "ケース記録",
    "受給の情報",
    "児童扶養手当",
    "就学援助",
    "ひとり親家庭情報",
    "生活保護",
    "児童手当",
    "保護台帳",
    "保護の決定内容",
    "保護開始日",
    "保護受給歴",
    "ケースファイル",
    "ケース台帳",
    "児童扶養手当受給状況",
    "児童扶養手当の受給の有無",
    "就学援助認定",
    "就学援助の認定",
    "就学援助情報",
    "就学援助費",
    "就学援助受給の有無",
    "ひとり親家庭等の情報",
    "ひとり親家庭等情報",
    "ひとり親家庭の情報",
    "ひとり親世帯等の情報",
    "ひとり親世帯等情報",
    "ひとり親世帯の情報",
    "ひとり親世帯情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "specialCare": "possible"
  },
  "evacuation-support": {
   "words": [
    "個別避難計画",
    "避難行動要支援者名簿",
    "避難支援情報",
    "個別避難計画書",
    "避難支援の情報",
    "避難支援等関係者"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "specialCare": "possible"
  },
  "biometric": {
   "words": [
    "生体情報",
    "指紋の情報",
    "指紋",
    "声紋",
    "虹彩",
    "生体認証情報",
    "生体認証データ",
    "生体データ"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Multi-factor credential"
   ],
   "hibp": "Biometric data",
   "harm": "possible"
  },
  "criminal-record": {
   "words": [
    "犯罪の歴",
    "前科",
    "供述",
    "告訴人",
    "被疑者",
    "罪名",
    "交通違反",
    "被害届の内容",
    "供述内容",
    "供述調書",
    "被告訴人",
    "被疑者名",
    "被疑者氏名",
    "交通違反の内容",
    "交通違反歴"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "specialCare": "likely"
  },
  "crime-victim": {
   "words": [
    "被害者情報",
    "被害相談内容",
    "虐待の情報",
    "被害内容",
    "犯罪被害者の情報",
    "犯罪被害者の氏名",
    "犯罪被害者に関する情報",
    "犯罪被害者に関する氏名",
    "犯罪被害者情報",
    "犯罪被害者氏名",
    "被害者の情報",
    "被害者の氏名",
    "被害者に関する情報",
    "被害者に関する氏名",
    "被害者氏名",
    "被害の相談内容",
    "被害の内容"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "specialCare": "likely"
  },
  "creed": {
   "words": [
    "信条",
    "宗教",
    "信仰",
    "支持政党",
    "思想",
    "政治的見解",
    "労働組合加入",
    "宗教名",
    "労働組合への加盟状況",
    "労働組合への加盟の有無",
    "労働組合への加盟",
    "労働組合加入状況",
    "労働組合加入の有無"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Religions",
   "specialCare": "likely"
  },
  "race-social-status": {
   "words": [
    "人種",
    "民族",
    "社会的身分",
    "門地"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Ethnicities",
   "specialCare": "likely"
  },
  "consultation-content": {
   "words": [
    "相談の内容",
    "支援経過",
    "経過記録",
    "聞き取り内容",
    "処理結果",
    "訪問記録",
    "支援会議録",
    "支援計画",
    "支援計画書",
    "聞き取り記録"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Sensitive Personal"
   ],
   "hibp": "Support tickets",
   "specialCare": "possible"
  },
  "order-history": {
   "words": [
    "購入の履歴",
    "客様注文番号",
    "品名",
    "伝票番号",
    "オーダーNo.",
    "注文者情報",
    "購入者情報",
    "ショッピング履歴",
    "購入チケット",
    "チケット情報",
    "落札履歴",
    "閲覧・購入履歴",
    "貸出履歴",
    "貸出情報",
    "サイズ",
    "返礼品",
    "寄附日",
    "製造番号",
    "シリアル番号",
    "購入の設備",
    "数量",
    "商品",
    "客様の注文番号",
    "商品名",
    "商品番号",
    "商品コード",
    "製品名",
    "製品番号",
    "製品コード",
    "購入品名",
    "購入品番号",
    "購入品コード",
    "品番号",
    "品コード",
    "購入チケット情報",
    "チケット購入履歴",
    "チケット番号",
    "落札情報",
    "借受履歴",
    "図書貸出履歴",
    "図書の貸出履歴",
    "貸出記録",
    "貸出図書名",
    "貸出資料名",
    "返礼品名",
    "寄附内容",
    "寄附情報",
    "寄附履歴",
    "寄附年月日",
    "寄附回数",
    "シリアルナンバー"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Purchases"
  },
  "reservation-info": {
   "words": [
    "宿泊予約の情報",
    "宿泊の日",
    "チェックイン・アウト",
    "チェックイン",
    "便名",
    "旅程",
    "旅行日程",
    "部屋タイプ",
    "座席番号",
    "乗車券情報",
    "フライト情報",
    "イベント参加履歴",
    "参加状況",
    "申込日",
    "宿泊予約",
    "チェックイン日",
    "チェックイン日時",
    "チェックアウト日",
    "チェックアウト日時",
    "チェックアウト",
    "利用プラン名",
    "利用プラン",
    "乗車日",
    "乗車日時",
    "受講日",
    "受講日時",
    "イベント申込情報",
    "イベント参加情報",
    "イベント参加状況",
    "参加イベント名",
    "参加セミナー名",
    "申込講座名",
    "申込日時",
    "申込イベント名",
    "申込コース",
    "申込内容",
    "申込情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "contract-info": {
   "words": [
    "契約契約の状況",
    "料金プラン",
    "利用のサービスの情報",
    "利用中のサービスの情報",
    "入会の日",
    "会員種別",
    "登録情報",
    "メルマガ購読状況",
    "メールマガジン購読状況",
    "利用目的",
    "工事日",
    "申請日",
    "入居情報",
    "間取り",
    "賃貸借情報",
    "申込書",
    "申請書",
    "契約書",
    "料金プラン名",
    "契約プラン名",
    "契約プラン",
    "加入プラン名",
    "加入プラン",
    "会員ランク",
    "会員区分",
    "会員ステータス",
    "会員属性",
    "会員登録日",
    "会員登録情報",
    "会員登録日時",
    "会員ステージ",
    "登録内容",
    "登録日時",
    "登録店舗",
    "工事内容",
    "工事場所",
    "申請内容",
    "申請情報",
    "入居者情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "User statuses"
  },
  "utility-usage": {
   "words": [
    "電気の使用量",
    "使用量",
    "前回指針",
    "検針値",
    "通信量",
    "データ通信量",
    "使用電力量",
    "使用水量",
    "使用ガス量",
    "今回指針",
    "メーター指針",
    "検針票",
    "検針情報",
    "検針日",
    "指針値"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Utility bills"
  },
  "browsing-history": {
   "words": [
    "閲覧の履歴",
    "視聴記録",
    "行動履歴",
    "アクセス元情報",
    "お気に入り",
    "ほしい物リスト",
    "欲しいものリスト",
    "カート情報",
    "クッキー",
    "Cookie",
    "検索キーワード",
    "学習履歴",
    "受講履歴",
    "視聴情報",
    "ゲームデータ",
    "参照元",
    "アクセスのログ",
    "アクセス履歴",
    "視聴の記録",
    "視聴のログ",
    "視聴ログ",
    "検索の記録",
    "検索のログ",
    "検索記録",
    "検索ログ",
    "お気に入り情報",
    "お気に入り商品",
    "お気に入り登録情報",
    "お気に入り店舗",
    "クッキー情報",
    "Cookie情報",
    "学習記録",
    "学習状況",
    "学習ログ",
    "学習進捗",
    "学習データ",
    "学習進捗状況",
    "学習到達度",
    "受講状況",
    "受講記録",
    "受講情報",
    "受講内容",
    "受講科目",
    "視聴データ",
    "ゲームプレイ履歴",
    "アクセス情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Browsing histories"
  },
  "ip-address": {
   "words": [
    "接続元IPアドレス",
    "IPアドレス",
    "IP情報",
    "最終ログイン日時"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "IP addresses"
  },
  "device-id": {
   "words": [
    "端末の識別番号",
    "広告ID",
    "IMEI",
    "OS情報",
    "機種名",
    "端末機種名",
    "コンピュータ名",
    "ホスト名",
    "プッシュ通知トークン",
    "インストールID",
    "広告識別子",
    "IMSI",
    "MACアドレス",
    "製造番号(IMEI)",
    "SIMカード番号",
    "ICCID",
    "UDID",
    "ユーザーエージェント",
    "ユーザエージェント",
    "ブラウザ情報",
    "ブラウザの種類",
    "OSの種類",
    "利用環境",
    "利用環境情報",
    "User-Agent",
    "ブラウザ",
    "プッシュ通知用トークン"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Device information"
  },
  "location": {
   "words": [
    "位置情報",
    "GPS情報",
    "移動の履歴",
    "国情報",
    "緯度経度",
    "緯度・経度",
    "乗降駅",
    "最寄駅",
    "地図情報",
    "自宅周辺の地図",
    "自宅付近の地図",
    "通学路",
    "車両位置情報",
    "車両の位置情報",
    "端末の位置情報",
    "現在地の位置情報",
    "GPS位置情報",
    "移動時の位置情報",
    "GPSデータ",
    "地域情報",
    "滞在場所情報",
    "現在地情報",
    "最寄り駅"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Geographic locations"
  },
  "inquiry-content": {
   "words": [
    "問い合わせ欄の内容",
    "応対履歴",
    "メモの内容",
    "意見欄の記載内容",
    "アンケート回答",
    "自由記述",
    "投稿内容",
    "志望動機",
    "レビュー",
    "口コミ",
    "調査票",
    "問い合わせ",
    "問合せ",
    "意見",
    "要望",
    "コメント",
    "備考",
    "応対の履歴",
    "応対の記録",
    "応対記録",
    "対応の履歴",
    "対応の記録",
    "対応履歴",
    "対応記録",
    "アンケートの回答",
    "アンケート結果",
    "アンケート内容",
    "アンケート用紙",
    "アンケートの回答内容",
    "アンケートの自由記述",
    "アンケートデータ",
    "アンケートへの回答",
    "アンケート調査票"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Support tickets",
   "specialCare": "possible"
  },
  "message-content": {
   "words": [
    "メールの本文",
    "添付ファイル",
    "送受信メール",
    "通信の内容",
    "通信内容",
    "欠席連絡",
    "欠席届",
    "連絡帳",
    "メール送信履歴",
    "ダイレクトメッセージ",
    "やり取りした内容",
    "本文",
    "件名",
    "メッセージ",
    "欠席の連絡",
    "連絡帳の内容",
    "メールの送信履歴",
    "メールの受信履歴",
    "メール受信履歴"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Internal"
   ],
   "hibp": "Email messages",
   "specialCare": "possible"
  },
  "call-recording": {
   "words": [
    "通話の録音",
    "音声データ",
    "音声ファイル",
    "発信履歴",
    "着信履歴",
    "発着信履歴",
    "防犯カメラ映像",
    "監視カメラ映像",
    "録音データ",
    "録画データ",
    "映像データ",
    "動画データ",
    "防犯カメラの映像",
    "防犯カメラ画像",
    "監視カメラの映像",
    "監視カメラ画像"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Audio recordings",
   "specialCare": "possible"
  },
  "address-book": {
   "words": [
    "アドレス帳",
    "電話帳",
    "住所録",
    "学級名簿",
    "連絡網",
    "名刺情報",
    "連絡先一覧",
    "連絡先リスト",
    "友達リスト",
    "名刺",
    "アドレス帳の情報",
    "アドレス帳のデータ",
    "アドレス帳の登録情報",
    "アドレス帳情報",
    "アドレス帳データ",
    "アドレス帳登録情報",
    "電話帳情報",
    "電話帳データ",
    "学級住所録",
    "学級連絡網",
    "学年住所録",
    "学年連絡網",
    "名刺の情報",
    "名刺のデータ",
    "名刺の画像",
    "名刺の記載事項",
    "名刺の記載情報",
    "名刺データ",
    "名刺画像",
    "名刺記載事項",
    "名刺記載情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Address book contacts"
  },
  "job-title": {
   "words": [
    "役職",
    "役職・肩書",
    "肩書",
    "職位",
    "職名",
    "職制",
    "職階",
    "等級",
    "階級",
    "役職名",
    "肩書き"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Job titles"
  },
  "department": {
   "words": [
    "所属部署名",
    "部署",
    "所属",
    "所属名",
    "課名",
    "配属先",
    "勤務地",
    "学部・学科",
    "学科",
    "学部",
    "専攻",
    "学部学科",
    "研究科",
    "コース",
    "部門名",
    "部課名",
    "部局名",
    "学部名",
    "学科名",
    "研究科名",
    "専攻名",
    "支社名",
    "営業所名",
    "診療部門名",
    "配属先名",
    "勤務場所",
    "勤務店舗",
    "勤務店舗名",
    "勤務店",
    "勤務部署",
    "勤務部署名",
    "勤務事業所",
    "学部・学科名"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Job titles"
  },
  "occupation": {
   "words": [
    "職業",
    "職種",
    "業種",
    "雇用形態",
    "業務内容",
    "職務内容",
    "就業形態",
    "就業状況",
    "就労状況",
    "職種名"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Occupations"
  },
  "employee-id": {
   "words": [
    "社員識別番号",
    "職員証番号",
    "医籍番号",
    "資格番号",
    "医籍登録番号",
    "教員免許状番号",
    "看護師免許番号",
    "医師免許番号"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "employment-dates": {
   "words": [
    "入社の年月日",
    "勤続の年数",
    "勤務日",
    "勤怠",
    "労働時間",
    "残業時間",
    "休暇",
    "シフト表",
    "出退勤時刻",
    "勤務状況",
    "勤務日時",
    "勤務時間",
    "勤務実績",
    "勤務シフト",
    "勤務記録",
    "勤務表",
    "勤務形態",
    "勤務形態一覧",
    "勤務情報",
    "勤務予定",
    "勤怠情報",
    "勤怠データ",
    "勤怠記録",
    "勤怠状況",
    "休暇取得状況",
    "休暇の取得状況",
    "出退勤記録",
    "出退勤情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "salary": {
   "words": [
    "給与の情報",
    "給与",
    "時給",
    "標準報酬",
    "退職金",
    "源泉徴収票",
    "年末調整",
    "扶養控除等申告書",
    "給料",
    "賞与",
    "報酬額",
    "報酬金額",
    "謝金",
    "標準報酬月額",
    "退職金支給額",
    "退職金額",
    "退職金の額",
    "源泉徴収情報",
    "源泉徴収簿",
    "年末調整書類",
    "年末調整情報",
    "年末調整の書類",
    "年末調整関係書類",
    "扶養控除等異動申告書"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Income levels"
  },
  "career-history": {
   "words": [
    "職務経歴",
    "職歴書",
    "職歴",
    "履歴書",
    "保有資格",
    "資格名",
    "学歴・職歴",
    "エントリーシート",
    "自己PR",
    "応募書類",
    "経験社数",
    "希望年収",
    "受賞歴",
    "研究業績",
    "研修履歴",
    "語学力",
    "職務経歴書",
    "職務経歴情報",
    "職務経歴書情報",
    "履歴書の情報",
    "履歴書の写し",
    "履歴書のデータ",
    "履歴書の内容",
    "履歴書の画像",
    "履歴書情報",
    "履歴書写し",
    "履歴書データ",
    "履歴書内容",
    "履歴書画像",
    "資格・免許",
    "資格取得状況",
    "資格の有無",
    "資格取得日",
    "自己紹介文",
    "自己紹介",
    "希望職種",
    "希望勤務地",
    "希望給与",
    "希望条件",
    "研修受講履歴",
    "研修受講歴",
    "研修受講状況"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "hr-evaluation": {
   "words": [
    "人事の評価",
    "人事評価",
    "人事異動",
    "懲戒",
    "表彰歴",
    "合否",
    "選考状況",
    "面接評価",
    "人事評価結果",
    "人事評価情報",
    "人事評価シート",
    "人事異動情報",
    "人事異動案",
    "懲戒歴",
    "懲戒処分歴",
    "懲戒処分",
    "合否結果",
    "合否判定",
    "合否の別",
    "合否情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "specialCare": "possible"
  },
  "grades": {
   "words": [
    "学業成績",
    "学業成績表",
    "定期テストの結果",
    "評点",
    "評価点",
    "答案の画像",
    "点数",
    "スコア",
    "教務手帳",
    "合格・不合格",
    "学力",
    "習熟度",
    "テストの答案用紙",
    "評価結果",
    "評価一覧",
    "評価表",
    "評価シート",
    "評価補助簿"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "student-record": {
   "words": [
    "指導要録",
    "要録",
    "通知表の所見",
    "調査書の写し",
    "生徒の指導記録",
    "学校での様子",
    "部活動",
    "委員会活動",
    "学習の記録",
    "生徒指導要録の写し",
    "生徒指導要録",
    "児童指導要録の写し",
    "児童指導要録",
    "幼児指導要録の写し",
    "幼児指導要録",
    "園児指導要録の写し",
    "園児指導要録",
    "保育所児童指導要録の写し",
    "保育所児童指導要録",
    "指導要録の写し",
    "保育要録",
    "保育所児童保育要録",
    "認定こども園要録",
    "部活動での様子",
    "家庭での様子",
    "部活動名",
    "部活動の記録"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "specialCare": "possible"
  },
  "student-id": {
   "words": [
    "学籍番号",
    "学籍ID",
    "受験票番号",
    "出願情報",
    "学籍コード",
    "学生ID",
    "学生コード",
    "生徒ID",
    "生徒コード",
    "志願者ID",
    "志願者コード",
    "児童ID",
    "児童コード"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "school-year": {
   "words": [
    "学年・組",
    "学年",
    "学年・組・番号",
    "組・番",
    "所属学級名",
    "学級",
    "年次",
    "入学年度",
    "卒業年",
    "入学年",
    "期別",
    "担任名",
    "クラス名",
    "入園年月日",
    "卒業回",
    "入学年月",
    "クラス",
    "担任",
    "組",
    "学年・クラス",
    "学年・学級",
    "学年組",
    "年・学年・組・番号",
    "学年・組・出席番号",
    "学年・組・番",
    "学年・組・氏名",
    "学年・クラス・出席番号",
    "学年・クラス・番号",
    "学年・クラス・番",
    "学年・クラス・氏名",
    "組・出席番号",
    "組・番号",
    "組・氏名",
    "担任教諭名",
    "年齢クラス名",
    "歳児クラス名",
    "卒業年月",
    "入学年月日"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "School grades (class levels)"
  },
  "attendance": {
   "words": [
    "出欠の記録",
    "出欠",
    "出席簿",
    "出勤簿",
    "出欠席"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ]
  },
  "school": {
   "words": [
    "在籍学校名称",
    "在籍中学校",
    "在籍学校",
    "志望校",
    "進学先",
    "進路",
    "就職先",
    "内定先",
    "最終学歴",
    "学歴",
    "学校種",
    "学校名",
    "留学先",
    "卒業年度",
    "在籍校の名前",
    "学校の名前",
    "進学先や就職先",
    "進学先・就職先",
    "進学先及び就職先",
    "進路希望",
    "進路先",
    "進路情報",
    "進路希望調査",
    "進路状況",
    "進路調査",
    "就職先名",
    "就職活動状況",
    "就職内定先",
    "留学情報",
    "在籍校の名称",
    "出身校の名前",
    "出身校の名称",
    "通学校の名前",
    "通学校の名称",
    "所属校の名前",
    "所属校の名称",
    "在学校の名前",
    "在学校の名称",
    "卒業校の名前",
    "卒業校の名称",
    "学校の名称"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Personal"
   ],
   "hibp": "Education levels"
  },
  "trade-secret": {
   "words": [
    "営業秘密",
    "法人の情報",
    "設計図データ",
    "月商",
    "年商",
    "売上高",
    "受注件数",
    "販売実績",
    "取引条件",
    "契約書データ",
    "決算書",
    "資本金",
    "従業員数",
    "仕入先",
    "見積書",
    "ソースコード",
    "図面",
    "設計図",
    "仕様書",
    "発注書",
    "営業関連データ",
    "営業情報",
    "営業関連情報",
    "営業資料",
    "売上実績",
    "売上金額情報",
    "取引実績",
    "契約書の写し",
    "決算情報",
    "仕入価格",
    "仕入情報"
   ],
   "veris": [
    "attribute.confidentiality.data.variety.Secrets"
   ]
  },
  "unspecified-personal": {
   "veris": [
    "attribute.confidentiality.data.variety.Unknown"
   ],
   "specialCare": "possible",
   "harm": "possible"
  },
  "other": {
   "veris": [
    "attribute.confidentiality.data.variety.Other"
   ],
   "specialCare": "possible",
   "harm": "possible"
  }
 },
 "causes": {
  "payment-page-tampering": {
   "words": [
    "ペイメントアプリケーション…改ざん",
    "カード情報の入力画面…改ざん",
    "入力画面…改竄",
    "偽の決済画面",
    "改ざん…決済情報入力画面",
    "カード情報…外部…送信されるよう",
    "カードの情報…外部…送信されて",
    "カードの情報…外部…送…よう…改ざん",
    "Webスキミング",
    "フォームジャッキング",
    "サイト…が不正に改ざん",
    "プログラムの一部が…改ざん",
    "改ざんされたプログラム",
    "サイトが一部不正に改ざん",
    "不正なプログラム…カード…取得",
    "入力画面…改ざん",
    "入力画面…書き換え",
    "入力ページ…改ざん",
    "入力ページ…改竄",
    "入力ページ…書き換え",
    "入力フォーム…改ざん",
    "入力フォーム…改竄",
    "入力フォーム…書き換え",
    "オンラインスキミング",
    "ウェブスキミング"
   ],
   "veris": [
    "action.malware.variety.Capture app data",
    "action.hacking.variety.Exploit vuln"
   ],
   "ppc": "不正アクセス"
  },
  "sql-injection": {
   "words": [
    "SQLインジェクション",
    "データベースへの不正な命令",
    "SQL文…不正",
    "データベースへの不正な問い合わせ",
    "データベースへの不正なクエリ",
    "SQL文…挿入",
    "SQL文…注入"
   ],
   "veris": [
    "action.hacking.variety.SQLi"
   ],
   "ppc": "不正アクセス"
  },
  "vulnerability-exploit": {
   "words": [
    "脆弱性を突",
    "欠陥を突",
    "脆弱性…突いた",
    "原因…脆弱性",
    "ゼロデイ",
    "VPN機器…脆弱性",
    "パラメータ改ざん",
    "未修正…バージョン…悪用",
    "原因…ぜい弱性",
    "原因…セキュリティホール",
    "侵入経路…脆弱性",
    "侵入経路…ぜい弱性",
    "侵入経路…セキュリティホール",
    "侵入口…脆弱性",
    "侵入口…ぜい弱性",
    "侵入口…セキュリティホール",
    "侵入…脆弱性",
    "侵入…ぜい弱性",
    "侵入…セキュリティホール",
    "クロスサイトスクリプティング",
    "クロスサイト・スクリプティング",
    "OSコマンドインジェクション",
    "ディレクトリトラバーサル"
   ],
   "veris": [
    "action.hacking.variety.Exploit vuln"
   ],
   "ppc": "不正アクセス"
  },
  "credential-stuffing": {
   "words": [
    "リスト攻撃",
    "リスト型",
    "パスワードリスト",
    "他社…流出した…ログイン",
    "外部…不正に入手した…IDを…ログイン",
    "外部で不正に取得…ログイン",
    "ログイン…他社…流出",
    "クレデンシャルスタッフィング",
    "総当たり…ログイン",
    "リスト型攻撃",
    "リスト型アタック",
    "リスト型アカウントハッキング",
    "リスト型ハッキング",
    "リスト型不正ログイン",
    "リストアタック",
    "リストアカウントハッキング",
    "リストハッキング",
    "リスト不正ログイン",
    "総当たり攻撃…ログイン",
    "ブルートフォース攻撃…ログイン",
    "ブルートフォース…ログイン"
   ],
   "veris": [
    "action.hacking.variety.Use of stolen creds",
    "action.hacking.variety.Brute force"
   ],
   "ppc": "不正アクセス"
  },
  "account-takeover": {
   "words": [
    "乗っ取り",
    "乗取",
    "アカウントへ…不正にアクセス",
    "不正にアクセス…アカウント",
    "ID…窃取さ…アクセス",
    "推測…パスワード…不正",
    "不正ログイン",
    "なりすまし…ログイン",
    "ID…これを悪用し",
    "メールへ…不正にアクセス",
    "乗っ取ら",
    "乗っ取った",
    "乗っとり",
    "乗っとら",
    "推測…パスワード…侵入",
    "推測…パスワード…ログイン",
    "単純…パスワード…不正",
    "単純…パスワード…侵入",
    "単純…パスワード…ログイン",
    "安易…パスワード…不正",
    "安易…パスワード…侵入",
    "安易…パスワード…ログイン",
    "不正なログイン",
    "不正にログイン",
    "アカウント…これを悪用し",
    "アカウント…それを悪用し",
    "ID…それを悪用し",
    "認証情報…これを悪用し",
    "認証情報…それを悪用し"
   ],
   "veris": [
    "action.hacking.variety.Use of stolen creds"
   ],
   "ppc": "不正アクセス"
  },
  "ransomware": {
   "words": [
    "ランサム",
    "身代金要求型",
    "身代金",
    "ファイルが…暗号化された",
    "ファイル…暗号化されていること",
    "データを暗号化し",
    "LockBit",
    "ランサムウェア",
    "ランサムウエア",
    "ランサムウェアー",
    "ランサム攻撃",
    "ファイルを暗号化し"
   ],
   "veris": [
    "action.malware.variety.Ransomware"
   ],
   "ppc": "不正アクセス"
  },
  "malware": {
   "words": [
    "ウイルス…感染",
    "感染…ウイルス",
    "エモテット",
    "マルウェア",
    "マルウエア",
    "バックドア",
    "不正プログラム…設置",
    "マルウェア…感染",
    "マルウエア…感染",
    "ウィルス…感染",
    "コンピュータウイルス…感染",
    "コンピューターウイルス…感染",
    "コンピュータウィルス…感染",
    "トロイの木馬…感染",
    "スパイウェア…感染",
    "不正プログラム…感染",
    "感染…マルウェア",
    "感染…マルウエア",
    "感染…ウィルス",
    "Emotet",
    "EMOTET",
    "IcedID",
    "不正なプログラム…設置",
    "不正なプログラム…仕込",
    "不正なプログラム…埋め込",
    "不正なプログラム…組み込",
    "不正なプログラム…実行",
    "不正プログラム…仕込",
    "不正プログラム…埋め込",
    "不正プログラム…組み込",
    "不正プログラム…実行"
   ],
   "veris": [
    "action.malware.variety.Unknown",
    "action.malware.variety.Backdoor",
    "action.malware.variety.C2"
   ],
   "ppc": "不正アクセス"
  },
  "phishing": {
   "words": [
    "フィッシングメール…入力し",
    "偽のサイト画面…誘導",
    "装った…メール…開封",
    "不審なメール…URLを開い…入力",
    "メール…偽サイト…入力",
    "標的型攻撃",
    "ビジネスメール詐欺",
    "不審なメール…ID…入力し",
    "フィッシング",
    "メール…装ったサイト…入力",
    "メール…装ったページ…入力",
    "メール…装ったログイン…入力",
    "メール…装うサイト…入力",
    "メール…装うページ…入力",
    "メール…装うログイン…入力",
    "メール…偽ページ…入力",
    "メール…偽ログイン…入力",
    "標的型メール",
    "標的型攻撃メール"
   ],
   "veris": [
    "action.social.variety.Phishing",
    "action.social.variety.Pretexting"
   ],
   "ppc": "不正アクセス"
  },
  "support-scam": {
   "words": [
    "サポート詐欺",
    "偽の警告画面",
    "警告画面…電話",
    "リモート接続を許",
    "遠隔操作…され",
    "電話…遠隔操作",
    "リモート接続させ",
    "リモート接続されていた"
   ],
   "veris": [
    "action.social.variety.Scam",
    "action.social.variety.Pretexting"
   ],
   "ppc": "不正アクセス"
  },
  "unauthorized-access": {
   "words": [
    "不正アクセス",
    "不正侵入",
    "サイバー攻撃",
    "外部…侵入",
    "ハッカー",
    "侵害され",
    "サイトが攻撃を受け",
    "不正に取得",
    "不正な通信",
    "サイバー被害",
    "不正なアクセス",
    "不正にアクセス",
    "不正な侵入",
    "不正に侵入",
    "外部…攻撃",
    "第三者…侵入",
    "第三者…攻撃",
    "海外…侵入",
    "海外…攻撃",
    "悪意…侵入",
    "悪意…攻撃",
    "ハッキング",
    "クラッキング",
    "サイトが侵入を受け",
    "サーバーが攻撃を受け",
    "サーバーが侵入を受け",
    "サーバが攻撃を受け",
    "サーバが侵入を受け",
    "システムが攻撃を受け",
    "システムが侵入を受け",
    "不正に引き出",
    "不正に窃取",
    "不正に抜き取",
    "不正にダウンロード",
    "不正な接続",
    "不正なリクエスト",
    "サイバー事案",
    "サイバーインシデント",
    "サイバー犯罪"
   ],
   "veris": [
    "action.hacking.variety.Unknown"
   ],
   "ppc": "不正アクセス"
  },
  "mis-sent-email": {
   "words": [
    "メール…誤送信",
    "誤送信…メール",
    "BCC…ところ…TO",
    "BCC…設定せず",
    "TO欄に…送信",
    "宛先…間違え",
    "メールアドレスを間違",
    "誤ったメールアドレスに",
    "メールアドレス…互い…見え",
    "互い…メールアドレス…見え…送信",
    "メールアドレス…見える状態…送信",
    "誤って…メールを…送信",
    "誤ってファイルを「添付",
    "添付された状態…メール",
    "メール…誤った…宛先…送信",
    "メールを別人に",
    "宛先…ずれ…配信",
    "メール誤送信",
    "ファイル…誤って…メールに",
    "誤送信",
    "誤配信",
    "誤って送信",
    "誤送信…アドレス",
    "誤配信…メール",
    "誤配信…アドレス",
    "BCC…入力せず",
    "BCC…使用せず",
    "Bcc…設定せず",
    "Bcc…入力せず",
    "Bcc…使用せず",
    "bcc…設定せず",
    "bcc…入力せず",
    "bcc…使用せず",
    "誤ったメールアドレスへ",
    "誤ったメールアドレス宛",
    "誤って…メールを…送付",
    "誤って…メールを…送っ",
    "誤って…メールで…送信",
    "誤って…メールで…送付",
    "誤って…メールで…送っ"
   ],
   "veris": [
    "action.error.variety.Misdelivery"
   ],
   "ppc": "誤送付"
  },
  "mis-delivery": {
   "words": [
    "誤送付",
    "誤発送",
    "誤郵送",
    "誤配",
    "誤交付",
    "誤投函",
    "誤封入",
    "誤手渡し",
    "誤返却",
    "FAX…誤送信",
    "誤って…封入",
    "別の…封入",
    "封入誤り",
    "取違え",
    "引渡し誤り",
    "過大な開示",
    "書類…混入",
    "誤配送",
    "誤配達",
    "誤配布",
    "誤配付",
    "取り違え",
    "入れ違い",
    "入れ間違"
   ],
   "veris": [
    "action.error.variety.Misdelivery"
   ],
   "ppc": "誤交付 / 誤送付"
  },
  "mis-publication": {
   "words": [
    "誤掲載",
    "誤公開",
    "誤って…掲載",
    "誤って開示",
    "対象ではない…掲示し",
    "ホームページ…個人情報…掲載し",
    "ホームページ…掲載…個人情報…閲覧でき",
    "個人情報…ホームページ…掲載し",
    "黒塗り…不備",
    "マスキング…不備",
    "削除すべき…掲載",
    "非表示…列",
    "誤って…公開",
    "誤って…公表",
    "誤って…アップロード",
    "誤って…掲示",
    "誤って…公示",
    "誤って…縦覧",
    "誤って…投稿",
    "誤って…添付して公開",
    "誤って…貼り付け",
    "誤って…貼り出",
    "誤って情報を開示",
    "誤って情報開示",
    "誤って文書を開示",
    "誤って文書開示",
    "誤って個人情報を開示",
    "誤って個人情報開示",
    "誤ってを開示",
    "非表示…シート",
    "非表示…行",
    "非表示…セル"
   ],
   "veris": [
    "action.error.variety.Publishing error"
   ],
   "ppc": "その他"
  },
  "misconfiguration": {
   "words": [
    "設定のミス",
    "設定ミス",
    "誤設定",
    "誤った設定",
    "誤ったアクセス権限の設定",
    "誤って…設定し",
    "アクセス権限の…誤",
    "全体に公開する…設定",
    "公開…設定していた",
    "リンクを知って",
    "前の回答…表示",
    "認証…設定されてい…なかった…閲覧",
    "アクセス制限…かけず",
    "クラウド…外部から…閲覧でき",
    "侵入を許す",
    "閲覧が可能な…状態",
    "閲覧可能",
    "誰でも…閲覧",
    "他の方…閲覧",
    "公開状態",
    "外部から閲覧でき",
    "多要素認証…未設定",
    "設定不備",
    "設定誤り",
    "設定漏れ",
    "結果の概要を…表示",
    "結果の概要を…設定",
    "結果の概要…表示",
    "結果の概要…設定",
    "前の回答を…表示",
    "前の回答を…設定",
    "前の回答…設定",
    "回答の概要を…表示",
    "回答の概要を…設定",
    "回答の概要…表示",
    "回答の概要…設定",
    "閲覧が可能",
    "参照が可能",
    "参照可能",
    "アクセスが可能",
    "アクセス可能",
    "検索が可能",
    "検索可能",
    "ダウンロードが可能",
    "ダウンロード可能",
    "誰でも…アクセス",
    "誰でも…見られる",
    "だれでも…閲覧",
    "だれでも…アクセス",
    "だれでも…見られる",
    "外部から参照でき",
    "外部からアクセスでき",
    "多要素認証…導入していな"
   ],
   "veris": [
    "action.error.variety.Misconfiguration"
   ],
   "ppc": "その他"
  },
  "system-bug": {
   "words": [
    "システムの…バグ",
    "プログラムの不具合",
    "不具合により",
    "プログラムの不備",
    "キャッシュ…表示",
    "他のお客様様の情報…表示",
    "誤表示",
    "機能…不具合",
    "不具合が発生",
    "キャッシュ…混在",
    "キャッシュ…設定",
    "システム…不具合",
    "サイト…不具合",
    "サーバー…不具合",
    "サーバ…不具合",
    "処理…不具合",
    "帳票…不具合"
   ],
   "veris": [
    "action.error.variety.Programming error",
    "action.error.variety.Malfunction"
   ],
   "ppc": "その他"
  },
  "data-entry-error": {
   "words": [
    "事務処理の誤り",
    "誤入力",
    "誤登録",
    "誤って…登録",
    "誤提供",
    "誤紐付け"
   ],
   "veris": [
    "action.error.variety.Data entry error"
   ],
   "ppc": "その他"
  },
  "lost-device": {
   "words": [
    "USB…紛失",
    "紛失…USB"
   ],
   "veris": [
    "action.error.variety.Loss"
   ],
   "ppc": "紛失"
  },
  "lost-document": {
   "words": [
    "書類…紛失",
    "紛失…書類",
    "書類…路上",
    "一時紛失",
    "紛失",
    "散逸",
    "散乱",
    "置き忘れ",
    "所在不明",
    "遺失",
    "書類…道路",
    "書類…強風",
    "名簿…路上",
    "名簿…道路",
    "名簿…強風",
    "資料…路上",
    "資料…道路",
    "資料…強風"
   ],
   "veris": [
    "action.error.variety.Loss"
   ],
   "ppc": "紛失"
  },
  "mis-disposal": {
   "words": [
    "誤廃棄",
    "誤破棄",
    "誤って…廃棄",
    "廃棄処理した可能性",
    "廃棄し…オークション",
    "ゴミ袋",
    "一般ごみ",
    "一般ゴミ",
    "ごみステーション",
    "ゴミ置き場",
    "ごみ集積",
    "燃えるゴミ",
    "可燃ごみ"
   ],
   "veris": [
    "action.error.variety.Disposal error"
   ],
   "ppc": "誤廃棄"
  },
  "theft": {
   "words": [
    "盗難に遭",
    "車上狙い",
    "置引",
    "空き巣",
    "ひったくり",
    "パソコン…盗まれ",
    "店舗…侵入…盗",
    "盗難",
    "盗難にあ",
    "盗難被害",
    "盗難事故",
    "盗難事件",
    "盗難され",
    "車上荒らし",
    "車上ねらい",
    "置引き",
    "置き引き",
    "事務所…侵入…盗",
    "事務所…侵入…窃",
    "店舗…侵入…窃",
    "教室…侵入…盗",
    "教室…侵入…窃",
    "学校…侵入…盗",
    "学校…侵入…窃",
    "事務室…侵入…盗",
    "事務室…侵入…窃"
   ],
   "veris": [
    "action.physical.variety.Theft"
   ],
   "ppc": "盗難"
  },
  "insider": {
   "words": [
    "元従業員…不正に…持ち出",
    "無断…持出",
    "無断で閲覧",
    "興味本位",
    "不正に社外に",
    "元従業員…持ち出",
    "従業員…個人情報…用いて…架電",
    "従業員…SNS…投稿",
    "目的外利用",
    "元従業員による…持ち出し",
    "教諭…私物の…保存…退職",
    "情報…コピー…持ち去",
    "従業員…情報…社外に不正に持ち出",
    "業務外で…アクセス",
    "元職員により…不正",
    "業務外…閲覧",
    "名簿業者",
    "私的な理由…利用",
    "転職先",
    "私物のUSB…持ち出",
    "不正…持出",
    "不正に…社外",
    "守秘義務…違反",
    "無断…持ち出",
    "私的…持ち出",
    "私的…持出",
    "目的外…持ち出",
    "目的外…持出",
    "不正に社外へ",
    "無断で社外に",
    "無断で社外へ",
    "目的外使用",
    "目的外閲覧",
    "業務に関係のない…閲覧",
    "業務上必要のない…閲覧",
    "業務上必要がない…閲覧",
    "業務と関係のない…閲覧",
    "不正…持ち出",
    "不適切…持ち出",
    "不適切…持出",
    "不正に…持ち出し",
    "不正に…持ち出さ",
    "不正に…持ち去",
    "不正に…複製し",
    "無断で…持ち出し",
    "無断で…持ち出さ",
    "無断で…持ち去",
    "無断で…複製し",
    "無断で…社外",
    "地方公務員法…違反",
    "地方公務員法…抵触",
    "地方公務員法…反し",
    "守秘義務…抵触",
    "守秘義務…反し",
    "個人情報保護条例…違反",
    "個人情報保護条例…抵触",
    "個人情報保護条例…反し",
    "服務規律…違反",
    "服務規律…抵触",
    "服務規律…反し"
   ],
   "veris": [
    "action.misuse.variety.Privilege abuse",
    "action.misuse.variety.Data mishandling"
   ],
   "ppc": "従業員不正"
  },
  "contractor": {
   "words": [
    "業務再委託先の…不正アクセス",
    "委託して…において…不正アクセス",
    "受託業者の…不正アクセス",
    "委託により…運営",
    "請け負う…不正アクセス",
    "契約業者の…不正アクセス",
    "指定管理者の…不正アクセス",
    "導入していた…会社…提供)",
    "委託している業者…不適切",
    "導入していた…提供する…サービス",
    "提供する…サービス…侵入",
    "ASPサービス提供会社の…不正アクセス",
    "委託により…実施",
    "委託により…管理",
    "委託により…受託",
    "提供する…サービス…不正アクセス",
    "提供する…サービス…改ざん",
    "提供する…サービス…サイバー攻撃",
    "提供する…システム…不正アクセス",
    "提供する…システム…改ざん",
    "提供する…システム…サイバー攻撃",
    "提供する…システム…侵入",
    "提供する…プログラム…不正アクセス",
    "提供する…プログラム…改ざん",
    "提供する…プログラム…サイバー攻撃",
    "提供する…プログラム…侵入"
   ],
   "veris": [
    "actor.partner"
   ]
  },
  "website-tampering": {
   "words": [
    "Webサイト…改ざん",
    "ホームページが…改ざん",
    "ファイル改竄",
    "不正なサイトへ…誘導",
    "改ざん被害",
    "改ざん",
    "ファイルの改ざん",
    "ファイルの改竄",
    "ファイルが改ざん",
    "ファイルが改竄",
    "ファイルを改ざん",
    "ファイルを改竄",
    "ファイル改ざん"
   ],
   "veris": [
    "action.hacking.variety.Unknown",
    "action.hacking.variety.Exploit vuln",
    "action.malware.variety.Unknown"
   ],
   "ppc": "不正アクセス"
  },
  "unknown": {
   "words": [
    "原因は…調査中",
    "原因…不明…でき",
    "原因は不明",
    "漏えい経路…調査",
    "原因が不明"
   ],
   "veris": [
    "action.unknown"
   ],
   "ppc": "不明"
  }
 },
 "events": {
  "intrusion": {
   "words": [
    "侵入日",
    "不正なアクセスが…行わ",
    "不正なアクセスを受け",
    "不正なアクセスさ",
    "受けた不正なアクセス",
    "ランサムウェア…実行",
    "侵入さ",
    "ログインされ",
    "攻撃を受け",
    "攻撃が開始",
    "アカウント…不正に使用され",
    "第三者…操作し",
    "乗っ取られ",
    "乗っ取りが",
    "添付ファイルを開",
    "リンクを開",
    "マルウェア…感染し",
    "感染し",
    "暗号化され",
    "遠隔操作さ",
    "操作され",
    "バックドア…設置され",
    "侵入し",
    "侵入が",
    "侵入を受",
    "侵入を許",
    "侵入は",
    "侵入行為が",
    "侵入され",
    "侵入に成功",
    "乗っ取り被害",
    "添付ファイルをクリック",
    "添付ファイルを実行",
    "リンクをクリック",
    "感染した",
    "感染しま",
    "感染して",
    "暗号化されま",
    "暗号化される",
    "遠隔操作を",
    "リモート操作さ",
    "リモート操作を",
    "操作された",
    "操作されて"
   ]
  },
  "tampering": {
   "words": [
    "改ざんが…行わ",
    "改竄され",
    "不正なプログラム…設置",
    "改ざんされ",
    "改ざんられ",
    "改竄られ",
    "書き換えされ",
    "書き換えられ"
   ]
  },
  "occurred": {
   "words": [
    "発生日",
    "発生時期",
    "発生",
    "送信日",
    "紛失日",
    "忘れた日",
    "掲載日時",
    "誤って…送信し",
    "誤って…渡",
    "誤って…てしま",
    "誤送信し",
    "メール…を…送信した際",
    "メールを一斉送信",
    "表示…不具合…発生",
    "紛失した",
    "忘れ",
    "落とし",
    "盗難に",
    "盗まれ",
    "持ち出した",
    "ホームページ…掲載し",
    "閲覧…可能…状態",
    "見える…状態",
    "表示された",
    "焼却処分した",
    "紛れ込",
    "ごみ…捨て",
    "なくなった",
    "情報…漏らした",
    "車…被害に遭",
    "誤って…置",
    "誤って…設定し",
    "誤って…としてい",
    "顧客…抽出した",
    "漏洩し",
    "送信してしま",
    "残したまま",
    "入れたまま…外",
    "持帰っ",
    "公開設定とな",
    "投函し",
    "誤って…記載",
    "誤って…入れ",
    "誤って…貼",
    "誤って…挟",
    "誤って…でしま",
    "置き忘れた",
    "置き忘れま",
    "置き忘れ",
    "置き忘れて",
    "置き去りた",
    "置き去りま",
    "置き去り",
    "置き去りて",
    "忘れた",
    "忘れま",
    "忘れて",
    "落として",
    "盗難に遭",
    "盗難に会",
    "盗難が発生",
    "盗難被害",
    "窃取され",
    "抜き取られ",
    "車上荒らし",
    "置き引き",
    "置引き",
    "ひったくり",
    "見られる…状態",
    "見ることができる…状態",
    "表示される…状態",
    "公開された…状態",
    "ごみ…出し",
    "ゴミ…捨て",
    "ゴミ…出し",
    "廃棄物…捨て",
    "廃棄物…出し",
    "なくなって",
    "駐車場…被害に遭",
    "駐車場…被害にあ",
    "自宅…被害に遭",
    "自宅…被害にあ",
    "車…被害にあ",
    "店…被害に遭",
    "店…被害にあ",
    "電車…被害に遭",
    "電車…被害にあ",
    "路上…被害に遭",
    "路上…被害にあ",
    "誤って…登録し",
    "誤って…指定し",
    "誤って…としてお",
    "誤って…としてしま",
    "漏えいした",
    "漏えいし",
    "漏えいしま",
    "漏洩した",
    "漏洩しま",
    "流出した",
    "流出し",
    "流出しま",
    "送付してしま",
    "発送してしま",
    "配信してしま",
    "公開してしま",
    "掲載してしま",
    "投函してしま",
    "添付してしま",
    "郵送してしま",
    "交付してしま",
    "廃棄してしま",
    "持ち帰っ",
    "持ち帰り",
    "持ち帰りま",
    "持ち帰ろう",
    "持帰り",
    "持帰りま",
    "持帰ろう",
    "公開設定として",
    "公開設定にな",
    "公開設定にして",
    "公開状態とな",
    "公開状態として",
    "公開状態にな",
    "公開状態にして"
   ]
  },
  "detected": {
   "words": [
    "発覚日",
    "発覚した日",
    "発覚",
    "判明",
    "気付い",
    "分かっ",
    "見つかっ",
    "発見",
    "所在不明",
    "見当たら",
    "見つから",
    "不正…を確認",
    "書類…ない…確認",
    "異なる…アクセスを認識",
    "ことを確認",
    "システム…障害状態が発生",
    "動かなくな",
    "検知",
    "検出",
    "覚知",
    "認知",
    "感知",
    "探知",
    "気付き",
    "気付く",
    "気づい",
    "気づき",
    "気づく",
    "分かり",
    "わかっ",
    "わかり",
    "明らかとなっ",
    "明らかとなり",
    "明らかになっ",
    "明らかになり",
    "見つかり",
    "見つかる",
    "見付かっ",
    "見付かり",
    "見付かる",
    "行方不明"
   ]
  },
  "reported-by-third-party": {
   "words": [
    "から…連絡を",
    "から…メールが届",
    "から…連絡あ",
    "指摘を受け",
    "から…情報が寄せ",
    "指摘が…寄せられ",
    "とのお問い合わせが",
    "第一報を受け",
    "人が…電話…発覚",
    "お客様から…お問い合わせ",
    "通報が…寄せられ",
    "連絡が…寄せられ",
    "情報が…寄せられ"
   ]
  },
  "service-stopped": {
   "words": [
    "サイト…を…停止",
    "サイト停止",
    "公開を一時停止",
    "一時閉鎖",
    "サイト…を止め",
    "メンテナンス画面",
    "一時的に閉鎖",
    "一時的に停止",
    "一時的に休止",
    "一時停止",
    "一時休止",
    "メンテナンスモード"
   ]
  },
  "payment-stopped": {
   "words": [
    "決済…停止",
    "決済…を止め",
    "カードの利用…停止",
    "決済…中止",
    "決済…休止",
    "決済…取りやめ",
    "決済…取り止め",
    "決済…を取りやめ"
   ]
  },
  "access-blocked": {
   "words": [
    "遮断",
    "アクセス制限",
    "切り離",
    "切離",
    "隔離",
    "ブロック",
    "切断",
    "抜線",
    "アクセスを制限",
    "アクセスを禁止",
    "アクセスを停止",
    "アクセス禁止",
    "アクセス停止"
   ]
  },
  "credentials-reset": {
   "words": [
    "パスワード…リセットし"
   ]
  },
  "investigation-started": {
   "words": [
    "調査を…依頼",
    "調査が始ま",
    "外部…調査を行",
    "フォレンジック調査を開始",
    "調査機関…依頼",
    "調査委員会を設置",
    "調査開始",
    "調査が始め",
    "調査がスタート",
    "調査は始ま",
    "調査は始め",
    "調査はスタート",
    "調査を始ま",
    "調査を始め",
    "調査をスタート",
    "調査も始ま",
    "調査も始め",
    "調査もスタート",
    "外部…調査を実施",
    "第三者…調査を実施",
    "第三者…調査を行",
    "専門…調査を実施",
    "専門…調査を行",
    "調査会社…調査を実施",
    "調査会社…調査を行",
    "調査機関…調査を実施",
    "調査機関…調査を行",
    "フォレンジック…調査を実施",
    "フォレンジック…調査を行",
    "調査委員会を立ち上げ",
    "調査を開始",
    "調査依頼",
    "調査着手"
   ]
  },
  "investigation-completed": {
   "words": [
    "調査が全て完了",
    "調査が…終わ",
    "調査…完了",
    "完了した調査",
    "調査結果の報告",
    "最終の調査報告が…受",
    "調査結果を…受け",
    "調査が…完了し",
    "調査が…終了し",
    "調査は…完了し",
    "調査は…終了し",
    "調査は…終わ",
    "調査も…完了し",
    "調査も…終了し",
    "調査も…終わ",
    "調査…終了",
    "フォレンジック…完了",
    "フォレンジック…終了"
   ]
  },
  "reported-regulator": {
   "words": [
    "個人情報保護委員会…報告",
    "速報",
    "漏えい等報告",
    "漏洩等報告",
    "確報"
   ]
  },
  "reported-police": {
   "words": [
    "警察署…届",
    "被害届",
    "刑事告訴",
    "遺失届",
    "遺失物届",
    "紛失届",
    "盗難届",
    "被害申告",
    "被害相談"
   ]
  },
  "notified": {
   "words": [
    "お客様全員に…連絡",
    "電話で…連絡",
    "お詫びの…メールを送",
    "お客様全員に…文書をお送",
    "ユーザー様向け…メール",
    "メールで…注意喚起お願い",
    "お詫び…メールを…送信",
    "謝罪の訪問",
    "お詫びと",
    "謝罪文…送",
    "説明会を",
    "直接…連絡",
    "謝罪を行",
    "お詫びのため訪問",
    "お詫びの訪問",
    "おわびのため訪問",
    "おわびの訪問",
    "謝罪のため訪問",
    "保護者会を",
    "保護者会にて",
    "保護者会で",
    "説明会にて",
    "説明会で"
   ]
  },
  "published": {
   "words": [
    "公表日",
    "公表",
    "発表",
    "公表し",
    "報道発表",
    "お知らせ…掲載",
    "ホームページ…お知らせ",
    "第一報",
    "追記",
    "明らかにし",
    "プレスリリース",
    "ニュースリリース",
    "記者発表",
    "記者会見",
    "記者レク",
    "報道機関",
    "投げ込み",
    "資料提供",
    "第二報",
    "第三報",
    "第四報",
    "第五報",
    "第1報",
    "第2報",
    "第3報",
    "第4報",
    "第5報",
    "第6報",
    "続報",
    "適時開示",
    "開示し"
   ]
  },
  "recovered": {
   "words": [
    "回収…し",
    "回収",
    "無事",
    "削除",
    "遺失物として",
    "拾得",
    "届けられ",
    "返却",
    "返還"
   ]
  },
  "resumed": {
   "words": [
    "再開",
    "運用を開始し",
    "再稼働",
    "再公開",
    "復旧",
    "リニューアル",
    "正常化",
    "稼働を開始し",
    "提供を開始し",
    "営業を開始し",
    "受付を開始し",
    "販売を開始し",
    "決済を開始し"
   ]
  },
  "other": {}
 },
 "units": {
  "records": {
   "words": [
    "件",
    "レコード",
    "データ",
    "契約",
    "例",
    "症例"
   ]
  },
  "people": {
   "words": [
    "名様分",
    "名様",
    "名",
    "人",
    "ユーザー",
    "ユーザ",
    "会員",
    "患者"
   ]
  },
  "accounts": {
   "words": [
    "アカウント",
    "ID",
    "口座",
    "メールアドレス",
    "アドレス"
   ]
  },
  "households": {
   "words": [
    "世帯",
    "家族",
    "軒",
    "戸"
   ]
  },
  "organizations": {
   "words": [
    "社",
    "法人",
    "企業",
    "先",
    "団体",
    "事業所",
    "事業者",
    "施設",
    "店舗",
    "加盟店",
    "校",
    "園",
    "機関",
    "者",
    "自治体",
    "組織"
   ]
  },
  "messages": {
   "words": [
    "通",
    "メッセージ"
   ]
  },
  "sheets": {
   "words": [
    "枚",
    "部",
    "冊",
    "画像"
   ]
  },
  "other": {
   "words": [
    "組",
    "検体",
    "物件",
    "台帳"
   ]
  }
 },
 "roles": {
  "discloser": {
   "words": [
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
  "operator": {
   "words": [
    "が運営する",
    "運営会社"
   ]
  },
  "contractor": {
   "words": [
    "委託先",
    "業務を委託している",
    "受託業者",
    "保守業者"
   ]
  },
  "service-provider": {
   "words": [
    "決済サービス会社",
    "決済代行会社",
    "提供元",
    "クラウドサービス"
   ]
  },
  "parent": {
   "words": [
    "親会社",
    "グループ会社",
    "子会社",
    "関係会社"
   ]
  },
  "data-controller": {
   "words": [
    "委託元",
    "本来の管理者"
   ]
  },
  "regulator": {
   "words": [
    "個人情報保護委員会",
    "金融庁",
    "経済産業省",
    "文部科学省",
    "教育委員会",
    "監督官庁"
   ]
  },
  "police": {
   "words": [
    "警察署",
    "警視庁",
    "県警",
    "警察庁"
   ]
  },
  "investigator": {
   "words": [
    "第三者調査機関",
    "外部専門家",
    "フォレンジック会社",
    "調査会社"
   ]
  }
 },
 "qualifiers": {
  "about": {
   "words": [
    "約",
    "およそ",
    "おおよそ",
    "おおむね",
    "概ね",
    "凡そ",
    "ほぼ",
    "推定",
    "推計",
    "概算",
    "程度",
    "ほど",
    "前後",
    "余り",
    "あまり",
    "余",
    "近く"
   ]
  },
  "max": {
   "words": [
    "最大",
    "最大で",
    "最大数",
    "最大件数",
    "上限",
    "最多"
   ]
  },
  "at-least": {
   "words": [
    "少なくとも",
    "最低",
    "最低でも",
    "最小",
    "以上",
    "超",
    "を超える",
    "を超え",
    "を超す",
    "を上回る",
    "を上回",
    "強"
   ]
  },
  "less-than": {
   "words": [
    "未満",
    "以下",
    "以内",
    "弱",
    "を下回",
    "に満たない",
    "足らず"
   ]
  }
 }
};
