/* Generated from src/analysis/lexicon/data by npm run generate. */
export interface CodeName {
  readonly ja: string;
  readonly en: string;
}

export type CodeNames = Readonly<Record<string, CodeName>>;

export const codeNames: Readonly<Record<'fields' | 'causes' | 'events', CodeNames>> = {
 "fields": {
  "name": {
   "ja": "氏名",
   "en": "Name"
  },
  "name-kana": {
   "ja": "氏名カナ",
   "en": "Name in kana"
  },
  "nickname": {
   "ja": "ニックネーム",
   "en": "Nickname"
  },
  "birthdate": {
   "ja": "生年月日",
   "en": "Date of birth"
  },
  "age": {
   "ja": "年齢",
   "en": "Age"
  },
  "age-group": {
   "ja": "年代",
   "en": "Age group"
  },
  "sex": {
   "ja": "性別",
   "en": "Sex"
  },
  "nationality": {
   "ja": "国籍",
   "en": "Nationality"
  },
  "photo": {
   "ja": "写真",
   "en": "Photo"
  },
  "family": {
   "ja": "家族情報",
   "en": "Family"
  },
  "family-member-name": {
   "ja": "家族の氏名",
   "en": "Names of family members"
  },
  "marital-status": {
   "ja": "婚姻状況",
   "en": "Marital status"
  },
  "place-of-birth": {
   "ja": "本籍・出生地",
   "en": "Place of birth or registered domicile"
  },
  "blood-type": {
   "ja": "血液型",
   "en": "Blood type"
  },
  "physical-attributes": {
   "ja": "身長・体重",
   "en": "Physical attributes"
  },
  "signature": {
   "ja": "署名",
   "en": "Signature"
  },
  "company": {
   "ja": "会社名・勤務先",
   "en": "Company or employer"
  },
  "address": {
   "ja": "住所",
   "en": "Postal address"
  },
  "postal-code": {
   "ja": "郵便番号",
   "en": "Postal code"
  },
  "delivery-info": {
   "ja": "お届け先",
   "en": "Delivery details"
  },
  "phone": {
   "ja": "電話番号",
   "en": "Phone number"
  },
  "fax": {
   "ja": "FAX番号",
   "en": "Fax number"
  },
  "email": {
   "ja": "メールアドレス",
   "en": "E-mail address"
  },
  "social-account": {
   "ja": "SNSアカウント",
   "en": "Social media account"
  },
  "login-id": {
   "ja": "ログインID",
   "en": "Login name"
  },
  "password": {
   "ja": "パスワード",
   "en": "Password"
  },
  "password-hash": {
   "ja": "ハッシュ化パスワード",
   "en": "Hashed password"
  },
  "pin": {
   "ja": "暗証番号",
   "en": "PIN"
  },
  "secret-question": {
   "ja": "秘密の質問と回答",
   "en": "Security question and answer"
  },
  "mfa-secret": {
   "ja": "認証コード",
   "en": "One-time code or second factor"
  },
  "auth-token": {
   "ja": "認証トークン",
   "en": "Authentication token"
  },
  "member-id": {
   "ja": "会員番号",
   "en": "Customer or member number"
  },
  "card-number": {
   "ja": "クレジットカード番号",
   "en": "Card number"
  },
  "card-number-partial": {
   "ja": "カード番号の一部",
   "en": "Part of the card number"
  },
  "card-holder": {
   "ja": "カード名義",
   "en": "Cardholder name"
  },
  "card-expiry": {
   "ja": "有効期限",
   "en": "Card expiry date"
  },
  "card-security-code": {
   "ja": "セキュリティコード",
   "en": "Card security code"
  },
  "card-issuer": {
   "ja": "カード会社名",
   "en": "Card brand or issuer"
  },
  "ic-card-number": {
   "ja": "ICカード番号",
   "en": "IC card number"
  },
  "bank-account": {
   "ja": "口座番号",
   "en": "Bank account number"
  },
  "bank-account-holder": {
   "ja": "口座名義",
   "en": "Bank account holder"
  },
  "bank-branch": {
   "ja": "銀行名・支店名",
   "en": "Bank or branch"
  },
  "account-balance": {
   "ja": "預金残高",
   "en": "Account balance"
  },
  "transaction-amount": {
   "ja": "取引金額",
   "en": "Amounts paid or owed"
  },
  "payment-history": {
   "ja": "支払情報",
   "en": "Payment details"
  },
  "insurance-contract": {
   "ja": "保険契約内容",
   "en": "Insurance contract"
  },
  "insurance-premium": {
   "ja": "保険料",
   "en": "Insurance premium"
  },
  "insurance-claim": {
   "ja": "保険事故情報",
   "en": "Insurance claim"
  },
  "income": {
   "ja": "収入",
   "en": "Income"
  },
  "assets": {
   "ja": "資産",
   "en": "Assets"
  },
  "tax-amount": {
   "ja": "税額",
   "en": "Tax"
  },
  "credit-info": {
   "ja": "信用情報",
   "en": "Credit information"
  },
  "points": {
   "ja": "ポイント残高",
   "en": "Reward points"
  },
  "my-number": {
   "ja": "個人番号",
   "en": "My Number"
  },
  "id-document": {
   "ja": "本人確認書類",
   "en": "Identity document"
  },
  "drivers-license": {
   "ja": "運転免許証番号",
   "en": "Driver's licence number"
  },
  "passport": {
   "ja": "パスポート番号",
   "en": "Passport number"
  },
  "residence-card-number": {
   "ja": "在留カード番号",
   "en": "Residence card number"
  },
  "insurance-number": {
   "ja": "被保険者証記号・番号",
   "en": "Health insurance number"
  },
  "pension-number": {
   "ja": "基礎年金番号",
   "en": "Basic pension number"
  },
  "employment-insurance-number": {
   "ja": "雇用保険被保険者番号",
   "en": "Employment insurance number"
  },
  "welfare-recipient-number": {
   "ja": "受給者番号",
   "en": "Welfare recipient number"
  },
  "vehicle": {
   "ja": "自動車登録番号・車台番号",
   "en": "Vehicle registration"
  },
  "diagnosis": {
   "ja": "病名",
   "en": "Diagnosis"
  },
  "treatment": {
   "ja": "診療情報",
   "en": "Treatment"
  },
  "examination-result": {
   "ja": "健康診断結果",
   "en": "Health check result"
  },
  "medical-test-data": {
   "ja": "検査データ",
   "en": "Medical test data"
  },
  "health": {
   "ja": "健康調査",
   "en": "Health information"
  },
  "checkup-booking": {
   "ja": "健診予約",
   "en": "Health check booking"
  },
  "patient-id": {
   "ja": "患者番号",
   "en": "Patient number"
  },
  "disability": {
   "ja": "障害",
   "en": "Disability"
  },
  "care-level": {
   "ja": "要介護認定",
   "en": "Care level"
  },
  "welfare-status": {
   "ja": "生活保護",
   "en": "Welfare status"
  },
  "evacuation-support": {
   "ja": "個別避難計画",
   "en": "Evacuation plan"
  },
  "biometric": {
   "ja": "生体情報",
   "en": "Biometric data"
  },
  "criminal-record": {
   "ja": "犯罪・捜査情報",
   "en": "Criminal record or investigation"
  },
  "crime-victim": {
   "ja": "犯罪被害の事実",
   "en": "Crime victim"
  },
  "creed": {
   "ja": "信条",
   "en": "Creed"
  },
  "race-social-status": {
   "ja": "人種・社会的身分",
   "en": "Ethnicity or social status"
  },
  "consultation-content": {
   "ja": "相談内容",
   "en": "Consultation"
  },
  "order-history": {
   "ja": "購入履歴",
   "en": "Purchases"
  },
  "reservation-info": {
   "ja": "予約情報",
   "en": "Reservation"
  },
  "contract-info": {
   "ja": "契約状況",
   "en": "Contract"
  },
  "utility-usage": {
   "ja": "使用量",
   "en": "Utility usage"
  },
  "browsing-history": {
   "ja": "閲覧履歴",
   "en": "Browsing history"
  },
  "ip-address": {
   "ja": "IPアドレス",
   "en": "IP address"
  },
  "device-id": {
   "ja": "端末識別番号",
   "en": "Device"
  },
  "location": {
   "ja": "位置情報",
   "en": "Location"
  },
  "inquiry-content": {
   "ja": "お問い合わせ内容",
   "en": "Inquiry"
  },
  "message-content": {
   "ja": "メール本文",
   "en": "Message content"
  },
  "call-recording": {
   "ja": "通話録音",
   "en": "Call recording"
  },
  "address-book": {
   "ja": "アドレス帳",
   "en": "Address book"
  },
  "job-title": {
   "ja": "役職",
   "en": "Job title"
  },
  "department": {
   "ja": "部署",
   "en": "Department"
  },
  "occupation": {
   "ja": "職業",
   "en": "Occupation"
  },
  "employee-id": {
   "ja": "社員番号",
   "en": "Employee number"
  },
  "employment-dates": {
   "ja": "入退社年月日",
   "en": "Employment dates"
  },
  "salary": {
   "ja": "給与情報",
   "en": "Salary"
  },
  "career-history": {
   "ja": "職務経歴",
   "en": "Career"
  },
  "hr-evaluation": {
   "ja": "人事評価",
   "en": "HR evaluation"
  },
  "grades": {
   "ja": "成績",
   "en": "Grades"
  },
  "student-record": {
   "ja": "指導要録",
   "en": "Student record"
  },
  "student-id": {
   "ja": "学籍番号",
   "en": "Student number"
  },
  "school-year": {
   "ja": "学年・クラス",
   "en": "School year and class"
  },
  "attendance": {
   "ja": "出欠",
   "en": "Attendance"
  },
  "school": {
   "ja": "学歴・出身校",
   "en": "School"
  },
  "trade-secret": {
   "ja": "営業秘密",
   "en": "Business secrets"
  },
  "unspecified-personal": {
   "ja": "個人情報（内訳不明）",
   "en": "Personal data, unspecified"
  },
  "other": {
   "ja": "その他",
   "en": "Other"
  }
 },
 "causes": {
  "payment-page-tampering": {
   "ja": "決済画面改ざん",
   "en": "Payment page tampered with"
  },
  "sql-injection": {
   "ja": "SQLインジェクション",
   "en": "SQL injection"
  },
  "vulnerability-exploit": {
   "ja": "脆弱性悪用",
   "en": "Vulnerability exploited"
  },
  "credential-stuffing": {
   "ja": "リスト型攻撃",
   "en": "Credential stuffing"
  },
  "account-takeover": {
   "ja": "アカウント乗っ取り",
   "en": "Account taken over"
  },
  "ransomware": {
   "ja": "ランサムウェア",
   "en": "Ransomware"
  },
  "malware": {
   "ja": "マルウェア感染",
   "en": "Malware"
  },
  "phishing": {
   "ja": "フィッシング",
   "en": "Phishing"
  },
  "support-scam": {
   "ja": "サポート詐欺・遠隔操作",
   "en": "Support scam or remote control"
  },
  "unauthorized-access": {
   "ja": "不正アクセス（手口不明）",
   "en": "Unauthorized access, method unknown"
  },
  "mis-sent-email": {
   "ja": "メール誤送信",
   "en": "E-mail to the wrong recipients"
  },
  "mis-delivery": {
   "ja": "誤送付・誤交付",
   "en": "Sent or handed to the wrong person"
  },
  "mis-publication": {
   "ja": "誤掲載・誤公開",
   "en": "Published by mistake"
  },
  "misconfiguration": {
   "ja": "設定不備・公開状態",
   "en": "Misconfiguration"
  },
  "system-bug": {
   "ja": "プログラム不具合",
   "en": "Program error"
  },
  "data-entry-error": {
   "ja": "入力・事務処理誤り",
   "en": "Data entry error"
  },
  "lost-device": {
   "ja": "媒体紛失",
   "en": "Device lost"
  },
  "lost-document": {
   "ja": "書類紛失",
   "en": "Document lost"
  },
  "mis-disposal": {
   "ja": "誤廃棄",
   "en": "Disposed of by mistake"
  },
  "theft": {
   "ja": "盗難",
   "en": "Theft"
  },
  "insider": {
   "ja": "内部者による持ち出し",
   "en": "Insider"
  },
  "contractor": {
   "ja": "委託先・供給元の事故",
   "en": "At a contractor or supplier"
  },
  "website-tampering": {
   "ja": "ウェブサイト改ざん",
   "en": "Website tampered with"
  },
  "unknown": {
   "ja": "不明・調査中",
   "en": "Unknown or under investigation"
  }
 },
 "events": {
  "intrusion": {
   "ja": "侵入",
   "en": "Intrusion"
  },
  "tampering": {
   "ja": "改ざん",
   "en": "Tampering"
  },
  "occurred": {
   "ja": "発生（紛失・誤送信等）",
   "en": "Occurred"
  },
  "detected": {
   "ja": "発覚・検知",
   "en": "Detected"
  },
  "reported-by-third-party": {
   "ja": "外部からの指摘",
   "en": "Reported by a third party"
  },
  "service-stopped": {
   "ja": "サイト停止",
   "en": "Service stopped"
  },
  "payment-stopped": {
   "ja": "カード決済停止",
   "en": "Card payment stopped"
  },
  "access-blocked": {
   "ja": "遮断",
   "en": "Access blocked"
  },
  "credentials-reset": {
   "ja": "パスワードリセット",
   "en": "Passwords reset"
  },
  "investigation-started": {
   "ja": "調査開始",
   "en": "Investigation started"
  },
  "investigation-completed": {
   "ja": "調査完了",
   "en": "Investigation completed"
  },
  "reported-regulator": {
   "ja": "個人情報保護委員会へ報告",
   "en": "Reported to the regulator"
  },
  "reported-police": {
   "ja": "警察へ届出",
   "en": "Reported to the police"
  },
  "notified": {
   "ja": "本人への通知",
   "en": "Persons notified"
  },
  "published": {
   "ja": "公表",
   "en": "Published"
  },
  "recovered": {
   "ja": "回収・削除",
   "en": "Recovered or deleted"
  },
  "resumed": {
   "ja": "再開",
   "en": "Resumed"
  },
  "other": {
   "ja": "その他",
   "en": "Other"
  }
 }
};
